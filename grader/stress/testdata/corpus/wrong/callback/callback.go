// Wrong: deadlock listeners are called with the lock held; one that reacts to a second change calls back and locks again.

package callback

import "sync"

type Value struct {
	mu        sync.Mutex
	v         int
	listeners []func(v int)
}

func (x *Value) Listen(f func(v int)) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.listeners = append(x.listeners, f)
}

func (x *Value) Get() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.v
}

// Update changes the value from old to v unless somebody else was faster, and
// tells all listeners what the value is now.
func (x *Value) Update(old, v int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.v == old {
		x.v = v
	}
	for _, f := range x.listeners {
		f(x.v)
	}
}
