// Mutant hold-token-in-io: keeps the token while io waits.
//
// Killed-by: TestIOOverlaps timing
package gil

import "context"

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
	select {
	case v.token <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
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
	return io()
}

func (v *VM) acquire() { v.token <- struct{}{} }

func (v *VM) release() { <-v.token }
