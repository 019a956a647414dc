// Mutant no-token: lets all threads run.
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
	vm *VM
}

func New(interval int, op func()) *VM {
	return &VM{interval: interval, op: op}
}

func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return body(&Thread{vm: v})
}

func (t *Thread) Exec(ctx context.Context, ops int) error {
	for range ops {
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
