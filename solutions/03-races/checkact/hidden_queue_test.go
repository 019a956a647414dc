package checkact_test

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/checkact"
)

// afterQueue runs fn in n goroutines that queue behind one who asks, thinks
// about it, and asks again, so that all get their turn at one moment. It finds
// gaps between two critical sections, for each time the next in the queue fits
// in between.
func afterQueue(s *checkact.Stock, n int, fn func()) {
	asked := make(chan struct{})
	var once sync.Once
	ask := func() { once.Do(func() { close(asked) }) }
	kit.Together(1+n, func(i int) {
		if i > 0 {
			<-asked
			fn()
			return
		}
		for range 3 {
			s.Reserve(1, func(int) bool {
				ask()
				time.Sleep(2 * time.Millisecond)
				return false
			})
		}
		ask() // nobody has been asked: let the others go on
	})
}

func lastItemAfterQueue(t *kit.T) {
	s := checkact.New(1)
	var sold atomic.Int32
	afterQueue(s, 3, func() {
		if s.Reserve(1, yes) {
			sold.Add(1)
		}
	})
	t.Given("New(1), three Reserve(1) that wait while somebody else asks three times and refuses")
	t.Equal("the last item is sold once", int(sold.Load()), 1)
	t.Equal("after the last item nothing is left", s.Left(), 0)
}

func releaseAfterQueue(t *kit.T) {
	s := checkact.New(1)
	afterQueue(s, 3, func() { s.Release(2) })
	t.Given("New(1), three Release(2) that wait while somebody else asks three times and refuses")
	t.Equal("what was put back is there", s.Left(), 7)
}
