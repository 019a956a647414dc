package lazyinit_test

import (
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/lazyinit"
)

// A slowInit holds its first run until it is told to finish it.
type slowInit struct {
	first   func() (int, error) // how the first run ends
	running chan struct{}       // closed when the first run has begun
	finish  chan struct{}       // closed when it may end
	inside  kit.Meter
}

func newSlowInit(first func() (int, error)) *slowInit {
	return &slowInit{first: first, running: make(chan struct{}), finish: make(chan struct{})}
}

// init returns 1000 from the second run on.
func (s *slowInit) init() (int, error) {
	s.inside.Enter()
	defer s.inside.Leave()
	if s.inside.Total() == 1 {
		close(s.running)
		<-s.finish
		return s.first()
	}
	runtime.Gosched()
	return 1000, nil
}

type result struct {
	value    int
	err      error
	panicked bool
}

// gets runs one Get and, once its init is running, four more that have settled
// time to reach the place where they wait. Then init may end. The result of the
// Get that ran init comes first.
func (s *slowInit) gets(t *kit.T, settle time.Duration) []result {
	l := lazyinit.New(s.init)
	results := make([]result, 5)
	var all, begun sync.WaitGroup
	get := func(r *result) {
		r.panicked = true
		defer func() { _ = recover() }()
		r.value, r.err = l.Get()
		r.panicked = false
	}
	first := make(chan struct{})
	all.Go(func() { defer close(first); get(&results[0]) })
	select {
	case <-s.running:
	case <-first:
		t.Fatal("Get runs init when there is no value")
	}
	begun.Add(len(results) - 1)
	for i := range results[1:] {
		all.Go(func() { begun.Done(); get(&results[i+1]) })
	}
	begun.Wait()
	time.Sleep(settle)
	close(s.finish)
	t.Returns("every Get returns when init has ended", all.Wait)
	t.True("no two runs of init overlap", s.inside.Most() < 2, "%d at a time", s.inside.Most())
	return results
}

func TestConcurrentGetsShareOneRun(t *testing.T) {
	kit.Stress(t, 3, func(t *kit.T) {
		s := newSlowInit(func() (int, error) { return 7, nil })
		t.Given("an init that takes its time, four more Gets while it is running")
		results := s.gets(t, 10*time.Millisecond)
		t.Equal("those who ask at the same time share one run", s.inside.Total(), 1)
		for _, r := range results {
			t.Equal("everyone gets the value of that run", r, result{value: 7})
		}
	})
}

func TestWaitersGetTheSameError(t *testing.T) {
	// On a slow machine a Get may come too late to have waited, and runs init
	// again with every right. So give it more time, and more, before judging.
	kit.Run(t, func(t *kit.T) {
		locked := errors.New("the cellar is locked")
		t.Given("an init that takes its time and fails, four more Gets while it is running")
		var results []result
		for _, settle := range []time.Duration{10, 50, 200, 500, 1000} {
			s := newSlowInit(func() (int, error) { return 0, locked })
			results = s.gets(t, settle*time.Millisecond)
			if s.inside.Total() == 1 || t.Failed() {
				break
			}
		}
		for _, r := range results {
			t.True("those who waited get the error of the run", errors.Is(r.err, locked) && !r.panicked,
				"value %d, error %v", r.value, r.err)
		}
	})
}

func TestPanicDoesNotPoison(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		runs := 0
		l := lazyinit.New(func() (int, error) {
			if runs++; runs == 1 {
				panic("the stairs have collapsed")
			}
			return 7, nil
		})
		t.Given("an init that panics, and the next time returns 7")
		t.Panics("the panic reaches the Get that ran init", func() { l.Get() })
		t.Returns("the next Get returns", func() {
			t.Equal("after a panic there is no value", l.Ready(), false)
			v, err := l.Get()
			t.Equal("after a panic the next Get runs init again", err, nil)
			t.Equal("after a panic the next Get runs init again", v, 7)
		})
	})
	kit.Stress(t, 3, func(t *kit.T) {
		s := newSlowInit(func() (int, error) { panic("the stairs have collapsed") })
		t.Given("an init that takes its time and panics, four more Gets while it is running")
		results := s.gets(t, 10*time.Millisecond)
		t.True("the panic reaches the Get that ran init", results[0].panicked, "%d, %v", results[0].value, results[0].err)
		for _, r := range results[1:] {
			t.True("nobody gets a nil error without a value", r.panicked || r.err != nil || r.value == 1000,
				"%d, %v", r.value, r.err)
		}
	})
}
