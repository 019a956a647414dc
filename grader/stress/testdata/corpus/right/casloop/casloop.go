// Right: the CAS loop yields and tries again, which looks like a livelock or a busy wait.

package casloop

import (
	"runtime"
	"sync/atomic"
)

// Max remembers the greatest value it was shown and the number of calls.
type Max struct {
	state atomic.Pointer[state]
}

type state struct {
	max   int
	calls int
}

func (m *Max) Observe(v int) {
	for {
		old := m.state.Load()
		next := &state{max: v, calls: 1}
		if old != nil {
			next.calls = old.calls + 1
			next.max = max(old.max, v)
		}
		if m.state.CompareAndSwap(old, next) {
			return
		}
		runtime.Gosched()
	}
}

func (m *Max) Get() (highest, calls int) {
	s := m.state.Load()
	if s == nil {
		return 0, 0
	}
	return s.max, s.calls
}
