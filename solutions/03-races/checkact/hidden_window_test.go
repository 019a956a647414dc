package checkact_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/checkact"
)

// A window is the time between question and act, held open: whoever enters
// first stays until somebody else is inside too. In a correct stock nobody
// comes, so it closes by itself after a little while.
type window struct {
	entered atomic.Int32
	second  chan struct{}
}

const windowTime = 20 * time.Millisecond

func newWindow() *window { return &window{second: make(chan struct{})} }

func (w *window) enter() {
	switch w.entered.Add(1) {
	case 1:
		select {
		case <-w.second:
		case <-time.After(windowTime):
		}
	case 2:
		close(w.second)
	}
}

func TestLastItemSoldOnce(t *testing.T) {
	kit.Stress(t, 5, func(t *kit.T) {
		s, w := checkact.New(1), newWindow()
		var sold atomic.Int32
		kit.Together(3, func(int) {
			if s.Reserve(1, func(int) bool { w.enter(); return true }) {
				sold.Add(1)
			}
		})
		t.Given("New(1), three goroutines that Reserve(1), and a policy that takes its time and says yes")
		t.Equal("the last item is sold once", int(sold.Load()), 1)
		t.Equal("after the last item nothing is left", s.Left(), 0)
	})
	kit.Stress(t, 5, lastItemAfterQueue)
}

func TestPolicySeesTheTruth(t *testing.T) {
	kit.Stress(t, 3, func(t *kit.T) {
		var mu sync.Mutex
		heard := make(map[int]int)
		w := newWindow()
		s := checkact.New(3)
		policy := func(left int) bool { // keeps one, and does not hurry
			mu.Lock()
			heard[left]++
			mu.Unlock()
			w.enter()
			return left > 1
		}
		kit.Together(3, func(int) { s.Reserve(1, policy) })
		t.Given("New(3), three goroutines that Reserve(1), and a policy that keeps the last one")
		t.Equal("each policy is asked once and hears what its predecessors left", heard, map[int]int{3: 1, 2: 1, 1: 1})
		t.Equal("nothing is sold against the policy", s.Left(), 1)
	})
	kit.Run(t, refusedSaleIsInvisible)
	kit.Run(t, releaseWaits)
}

// A slowPolicy is asked, and answers when it is told to.
type slowPolicy struct {
	verdict bool
	asked   chan struct{} // holds a token once the policy has been asked
	answer  chan struct{} // closed when it may answer
}

func newSlowPolicy(verdict bool) *slowPolicy {
	return &slowPolicy{verdict, make(chan struct{}, 1), make(chan struct{})}
}

func (p *slowPolicy) ask(int) bool {
	select {
	case p.asked <- struct{}{}:
	default:
	}
	<-p.answer
	return p.verdict
}

// reserve calls Reserve and waits until it has asked the policy or returned.
func (p *slowPolicy) reserve(s *checkact.Stock, n int) (result <-chan bool) {
	sold := make(chan bool, 1)
	go func() { sold <- s.Reserve(n, p.ask) }()
	select {
	case <-p.asked:
	case got := <-sold:
		sold <- got
	}
	return sold
}

// refusedSaleIsInvisible holds a policy that is going to say no: nobody else
// may find its items missing in the meantime.
func refusedSaleIsInvisible(t *kit.T) {
	t.Given("New(3); Reserve(3) asks a policy that will say no; meanwhile another Reserve(3)")
	s, policy := checkact.New(3), newSlowPolicy(false)
	first := policy.reserve(s, 3)
	var sold bool
	second := make(chan struct{})
	go func() { defer close(second); sold = s.Reserve(3, yes) }()
	t.Blocked("Reserve waits while a policy is being asked", second)
	close(policy.answer)
	t.Equal("what the policy refuses is not sold", <-first, false)
	<-second
	t.Equal("what is only being asked about is not missing for others", sold, true)
}

func releaseWaits(t *kit.T) {
	t.Given("New(1); Reserve(1) asks a policy that takes its time; meanwhile Release(2)")
	s, policy := checkact.New(1), newSlowPolicy(true)
	first := policy.reserve(s, 1)
	released := make(chan struct{})
	go func() { defer close(released); s.Release(2) }()
	t.Blocked("Release waits while a policy is being asked", released)
	close(policy.answer)
	t.Equal("what the policy allows is sold", <-first, true)
	<-released
	t.Equal("sale and return both count", s.Left(), 2)
}

func TestNeverNegative(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		s, policy := checkact.New(2), newSlowPolicy(true)
		done := policy.reserve(s, 5) // the policy may be asked or not
		seen := make(chan int, 1)
		go func() { seen <- s.Left() }()
		time.AfterFunc(windowTime, func() { close(policy.answer) }) // Left may wait for the answer
		t.Given("New(2); Reserve(5) is under way")
		t.Equal("nothing is missing that was not sold", <-seen, 2)
		t.Equal("more than there is, is not sold", <-done, false)
	})
	kit.Stress(t, 10, func(t *kit.T) {
		s := checkact.New(10)
		lowest := make([]int, 2)
		kit.Together(6, func(i int) {
			for range 200 {
				if i < len(lowest) {
					lowest[i] = min(lowest[i], s.Left())
				} else {
					s.Reserve(3, slowYes)
				}
			}
		})
		t.Given("New(10), 4 goroutines that Reserve(3), 2 that watch Left")
		t.Equal("there are never fewer than none left", min(lowest[0], lowest[1]), 0)
		t.Equal("three times 3 of 10 leaves 1", s.Left(), 1)
	})
}
