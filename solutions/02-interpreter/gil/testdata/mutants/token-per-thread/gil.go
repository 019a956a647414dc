// Mutant token-per-thread: every thread has a token of its own.
//
// Killed-by: TestNoTwoOpsAtOnce assertion
// Killed-by: TestCPUTimeAddsUp timing
package gil

import "context"

type VM struct {
	interval int
	op       func()
}

type Thread struct {
	vm    *VM
	token chan struct{}
}

func New(interval int, op func()) *VM {
	return &VM{interval: interval, op: op}
}

func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	t := &Thread{vm: v, token: make(chan struct{}, 1)}
	select {
	case t.token <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer t.release()
	return body(t)
}

func (t *Thread) Exec(ctx context.Context, ops int) error {
	for i := range ops {
		if i > 0 && i%t.vm.interval == 0 {
			t.release()
			t.acquire()
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		t.vm.op()
	}
	return nil
}

func (t *Thread) Blocking(io func() error) error {
	t.release()
	defer t.acquire()
	return io()
}

func (t *Thread) acquire() { t.token <- struct{}{} }

func (t *Thread) release() { <-t.token }
