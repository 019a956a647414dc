// Right: a plain variable is guarded by a hand-made lock of atomics only; tools that know sync.Mutex alone report a race, others a spin.

package spinlock

import (
	"runtime"
	"sync/atomic"
)

type Spin struct{ held atomic.Bool }

func (s *Spin) Lock() {
	for !s.held.CompareAndSwap(false, true) {
		for s.held.Load() {
			runtime.Gosched()
		}
	}
}

func (s *Spin) Unlock() {
	if !s.held.Swap(false) {
		panic("spinlock: unlock of unlocked lock")
	}
}
