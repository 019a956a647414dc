// Mutant io-error-is-lost: retakes the token with care, and forgets the error.
//
// Killed-by: TestIOErrorRetakesTheToken assertion
package gil

import (
	"context"
	"slices"
	"sync"
)

type VM struct {
	interval int
	op       func()

	mu      sync.Mutex
	held    bool
	waiting []chan struct{}
}

type Thread struct{ vm *VM }

func New(interval int, op func()) *VM { return &VM{interval: interval, op: op} }

func (v *VM) enqueue() chan struct{} {
	turn := make(chan struct{})
	if !v.held {
		v.held = true
		close(turn)
	} else {
		v.waiting = append(v.waiting, turn)
	}
	return turn
}

func (v *VM) pass() {
	if len(v.waiting) == 0 {
		v.held = false
		return
	}
	close(v.waiting[0])
	v.waiting = v.waiting[1:]
}

func (v *VM) release() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.pass()
}

func (v *VM) acquire() {
	v.mu.Lock()
	turn := v.enqueue()
	v.mu.Unlock()
	<-turn
}

func (v *VM) yield() {
	v.release()
	v.acquire()
}

func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	v.mu.Lock()
	turn := v.enqueue()
	v.mu.Unlock()
	select {
	case <-turn:
	case <-ctx.Done():
		v.mu.Lock()
		i := slices.Index(v.waiting, turn)
		if i >= 0 {
			v.waiting = slices.Delete(v.waiting, i, i+1)
		} else {
			v.pass()
		}
		v.mu.Unlock()
		return ctx.Err()
	}
	defer v.release()
	return body(&Thread{v})
}

func (t *Thread) Exec(ctx context.Context, ops int) error {
	for done := 1; done <= ops; done++ {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		t.vm.op()
		if done%t.vm.interval == 0 {
			t.vm.yield()
		}
	}
	return nil
}

func (t *Thread) Blocking(io func() error) error {
	t.vm.release()
	defer t.vm.acquire()
	io()
	return nil
}
