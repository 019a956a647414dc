// Right: Peterson's algorithm for two goroutines; no lock and no channel orders the plain counter, only sequentially consistent atomics.

package peterson

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

type lock struct {
	want [2]atomic.Bool
	turn atomic.Int32
}

func (l *lock) enter(me int32) {
	other := 1 - me
	l.want[me].Store(true)
	l.turn.Store(other)
	for l.want[other].Load() && l.turn.Load() == other {
		runtime.Gosched()
	}
}

func (l *lock) leave(me int32) { l.want[me].Store(false) }

func TestMutualExclusion(t *testing.T) {
	var l lock
	var wg sync.WaitGroup
	counter := 0
	for me := range int32(2) {
		wg.Go(func() {
			for range 50 {
				l.enter(me)
				counter++
				l.leave(me)
			}
		})
	}
	wg.Wait()
	if counter != 100 {
		t.Errorf("counter = %d, want 100", counter)
	}
}
