// Mutant token-lost-on-panic: gives the token back only when body returns.
//
// Killed-by: TestPanicInIOKeepsTheVMAlive deadlock
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
	err := body(&Thread{vm: v})
	v.release()
	return err
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

func (v *VM) acquire() { v.token <- struct{}{} }

func (v *VM) release() { <-v.token }
