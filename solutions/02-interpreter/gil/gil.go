// Package gil models an interpreter with a global lock.
package gil

import "context"

// A VM is an interpreter with any number of threads and one token. Only the
// thread that holds the token runs. Those that wait for it, wherever in this
// package, get it in the order in which they began to wait, and at once when it
// becomes free.
type VM struct {
	interval int
	op       func()

	// Who has put a value in holds the token. The channel has room for one, and
	// the runtime keeps a queue of those who wait to put theirs in: taking one
	// out lets the first of them in, and nobody can get in between.
	token chan struct{}
}

// A Thread is a running thread of a VM. Only its body uses it, while it runs.
type Thread struct {
	vm *VM
}

// New returns a VM whose token is free. op is the work of one instruction: Exec
// calls it. Threads offer the token after every interval ops; interval is at least 1.
func New(interval int, op func()) *VM {
	return &VM{interval: interval, op: op, token: make(chan struct{}, 1)}
}

// Thread waits for the token, runs body with it, and gives it back when body is
// done. It returns what body returned. If ctx ends before the token is there,
// Thread returns its error and body does not run; nothing changes for the
// threads that wait behind it. A panic in body reaches the caller of Thread, with
// its value, and the token is given back.
//
// Any number of goroutines may call Thread.
func (v *VM) Thread(ctx context.Context, body func(t *Thread) error) error {
	select {
	case v.token <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer v.release()
	return body(&Thread{vm: v})
}

// Exec runs op, ops times in a row, with the token. After every interval ops,
// before it goes on with the next, it offers the token: if threads wait for it, the one
// that has waited longest gets it, and Exec queues up behind all others;
// otherwise it goes on at once. It may offer the token after its last op, too, and
// whether a thread counts on from one Exec to the next is up to you.
//
// If ctx ends, Exec stops after at most interval more ops and returns its error.
// However Exec returns, the thread holds the token, even if it must first wait
// for it with an ended ctx. If op panics, the panic passes through Exec.
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

// Blocking gives the token away, runs io without it, waits for the token, and
// returns what io returned. If io panics, the panic passes through Blocking, but
// only when the token is back: the deferred functions of body have it, too.
func (t *Thread) Blocking(io func() error) error {
	t.vm.release()
	defer t.vm.acquire()
	return io()
}

// acquire waits without a context: a thread that has begun cannot go on, not even
// to report an error, before it has the token again.
func (v *VM) acquire() { v.token <- struct{}{} }

func (v *VM) release() { <-v.token }
