package lazyinit_test

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/lazyinit"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestErrorIsRetriedLater(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		locked := errors.New("the cellar is locked")
		runs := 0
		l := lazyinit.New(func() (int, error) {
			if runs++; runs <= 2 {
				return 0, locked
			}
			return 100 + runs, nil
		})
		t.Given("an init that fails twice and then returns 103")
		t.Equal("New does not run init", runs, 0)
		t.Equal("before init there is no value", l.Ready(), false)
		for range 2 {
			_, err := l.Get()
			t.True("Get returns the error of init", errors.Is(err, locked), "error %v", err)
			t.Equal("a failed init leaves no value", l.Ready(), false)
		}
		for range 2 {
			v, err := l.Get()
			t.Equal("after an error the next Get runs init again", err, nil)
			t.Equal("a value that was made is kept", v, 103)
		}
		t.Equal("after a success there is a value", l.Ready(), true)
		t.Equal("after a success init never runs again", runs, 3)
	})
}

func TestFastPathDoesNotLock(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		running, finish := make(chan struct{}), make(chan struct{})
		l := lazyinit.New(func() (int, error) {
			close(running)
			<-finish
			return 7, nil
		})
		got := make(chan struct{})
		go func() { defer close(got); l.Get() }()
		t.Given("an init that is running")
		select {
		case <-running:
		case <-got:
			t.Fatal("Get runs init when there is no value")
		}
		ready := true
		t.Returns("Ready does not wait for init", func() { ready = l.Ready() })
		t.Equal("while init is running there is no value", ready, false)
		close(finish)
		<-got
		t.Given("an init that has returned")
		t.Equal("after a success there is a value", l.Ready(), true)
	})
}

// A book is whole if every page holds the number on its cover.
type book struct {
	cover int
	pages [32]int
}

func (b *book) whole() bool {
	for _, page := range b.pages {
		if page != b.cover {
			return false
		}
	}
	return b.cover != 0
}

// Nothing here orders the readers but Lazy itself.
func TestInitRunsOnceOnSuccess(t *testing.T) {
	kit.Stress(t, 100, func(t *kit.T) {
		const readers = 6
		var runs atomic.Int32
		cover := 1 + t.Rand().IntN(1000)
		l := lazyinit.New(func() (*book, error) {
			runs.Add(1)
			b := &book{cover: cover}
			for i := range b.pages {
				b.pages[i] = cover
				runtime.Gosched()
			}
			return b, nil
		})
		var all sync.WaitGroup
		var books [readers]*book
		var whole [readers]bool
		var errs [readers]error
		for i := range readers {
			all.Go(func() {
				if i%2 == 1 { // watch for the value first
					for range 100 {
						if l.Ready() {
							break
						}
						runtime.Gosched()
					}
				}
				books[i], errs[i] = l.Get()
				whole[i] = books[i] != nil && books[i].whole()
			})
		}
		all.Wait()
		t.Given("%d goroutines that Get a value which takes its time to be made", readers)
		t.Equal("init runs once", int(runs.Load()), 1)
		for i := range books {
			t.Equal("an init that succeeds is no error", errs[i], nil)
			t.True("who gets the value gets all of it", whole[i], "half a book, or none")
			t.True("everyone gets the same value", books[i] == books[0], "another one")
		}
	})
}
