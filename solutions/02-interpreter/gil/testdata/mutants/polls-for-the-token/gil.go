// Mutant polls-for-the-token: looks every 3ms whether the token is free.
//
// Killed-by: TestCPUTimeAddsUp timing
package gil

import (
	"context"
	"time"
)

type VM struct {
	interval int
	op       func()

	token chan struct{}
}

type Thread struct {
	vm *VM
}

func New(interval int, op func()) *VM {
	return &VM{interval: interval, op: op, token: make(chan struct{}, 1)}
}

func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	for !v.tryAcquire() {
		select {
		case <-time.After(3 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	defer v.release()
	return body(&Thread{vm: v})
}

func (t *Thread) Exec(ctx context.Context, ops int) error {
	for i := range ops {
		if i > 0 && i%t.vm.interval == 0 {
			t.vm.release()
			t.vm.acquire()
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		t.vm.op()
	}
	return nil
}

func (t *Thread) Blocking(io func() error) error {
	t.vm.release()
	defer t.vm.acquire()
	return io()
}

func (v *VM) tryAcquire() bool {
	select {
	case v.token <- struct{}{}:
		return true
	default:
		return false
	}
}

func (v *VM) acquire() {
	for !v.tryAcquire() {
		time.Sleep(3 * time.Millisecond)
	}
}

func (v *VM) release() { <-v.token }
