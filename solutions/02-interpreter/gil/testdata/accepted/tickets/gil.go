// Accepted tickets: a condition variable; each one who waits has a number, and those who give up leave a gap.
package gil

import (
	"context"
	"sync"
)

type VM struct {
	interval int
	op       func()

	mu      sync.Mutex
	changed *sync.Cond
	next    int // the next ticket
	serving int // the ticket that has, or may take, the token
	gone    map[int]bool
}

type Thread struct {
	vm   *VM
	left int // ops before the next offer
}

func New(interval int, op func()) *VM {
	v := &VM{interval: interval, op: op, gone: map[int]bool{}}
	v.changed = sync.NewCond(&v.mu)
	return v
}

func (v *VM) take(ctx context.Context) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	ticket := v.next
	v.next++
	for v.serving != ticket {
		if ctx.Err() != nil {
			v.gone[ticket] = true
			return false
		}
		v.changed.Wait()
	}
	return true
}

func (v *VM) give() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.serving++
	for v.gone[v.serving] {
		delete(v.gone, v.serving)
		v.serving++
	}
	v.changed.Broadcast()
}

func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	stop := context.AfterFunc(ctx, func() {
		v.mu.Lock()
		defer v.mu.Unlock()
		v.changed.Broadcast()
	})
	defer stop()
	if !v.take(ctx) {
		return context.Cause(ctx)
	}
	defer v.give()
	return body(&Thread{v, v.interval})
}

func (t *Thread) Exec(ctx context.Context, ops int) error {
	for ; ops > 0; ops-- {
		if t.left == 0 {
			t.left = t.vm.interval
			t.vm.give()
			t.vm.take(context.Background())
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
		}
		t.left--
		t.vm.op()
	}
	return nil
}

func (t *Thread) Blocking(io func() error) error {
	t.left = t.vm.interval
	t.vm.give()
	defer t.vm.take(context.Background())
	return io()
}
