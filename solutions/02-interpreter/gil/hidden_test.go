package gil_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/02-interpreter/gil"
)

func TestMain(m *testing.M) { kit.Main(m) }

const ms = time.Millisecond

// A stage counts who runs with the token, and how often.
type stage struct{ kit.Meter }

func (s *stage) run(d time.Duration) {
	s.Enter()
	defer s.Leave()
	time.Sleep(d)
}

func (s *stage) op() { s.run(ms) }

// compute is a body that runs ops, in which nothing can go wrong.
func compute(t *kit.T, ops int) func(*gil.Thread) error {
	return func(th *gil.Thread) error {
		t.Equal("Exec without a cancelled context gives no error", th.Exec(t.Context(), ops), nil)
		return nil
	}
}

// together runs bodies in threads that are all started at once.
func together(t *kit.T, v *gil.VM, bodies ...func(*gil.Thread) error) {
	var all sync.WaitGroup
	for _, body := range bodies {
		all.Go(func() {
			t.Equal("Thread returns what body returned", v.Thread(t.Context(), body), nil)
		})
	}
	all.Wait()
}

func TestNoTwoOpsAtOnce(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(5, running.op)
		disk := errors.New("disk full")
		body := func(th *gil.Thread) error {
			th.Exec(t.Context(), 12)
			th.Blocking(func() error { time.Sleep(3 * ms); return nil })
			th.Exec(t.Context(), 12)
			th.Blocking(func() error { time.Sleep(2 * ms); return disk })
			th.Exec(t.Context(), 12)
			running.run(ms) // body itself has the token, too
			return nil
		}
		t.Given("4 threads, each with 3 Execs of 12 ops and 2 Blockings between them, the second with an error; interval 5")
		together(t, v, body, body, body, body)
		t.Equal("only one thread runs at a time", running.Most(), 1)
		t.Equal("Exec runs every op, once", running.Total(), 4*(36+1))
	})
}

func TestCPUTimeAddsUp(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(10, running.op)
		start := time.Now()
		t.Given("4 threads that compute for 100ms each")
		work := compute(t, 100)
		together(t, v, work, work, work, work)
		t.Took("computing times add up, and no time is lost between them", time.Since(start), 400*ms)
	})
}

func TestIOOverlaps(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(10, running.op)
		wait := func(th *gil.Thread) error {
			return th.Blocking(func() error { time.Sleep(100 * ms); return nil })
		}
		start := time.Now()
		t.Given("10 threads that wait for io for 100ms each")
		together(t, v, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait)
		t.Took("waiting times overlap", time.Since(start), 100*ms)

		start = time.Now()
		t.Given("a thread that waits for io for 100ms; after 1ms another one begins to compute for 80ms")
		var all sync.WaitGroup
		all.Go(func() { together(t, v, wait) })
		time.Sleep(ms)
		together(t, v, compute(t, 80))
		t.Took("one thread computes while another waits for io", time.Since(start), 81*ms)
		all.Wait()
	})
}

func TestSwitchIntervalLetsOthersIn(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(10, running.op)
		var begin [3]time.Duration // when each body began
		var end time.Duration      // when the first was done
		start := time.Now()
		var all sync.WaitGroup
		for i := range begin {
			all.Go(func() {
				time.Sleep(time.Duration(i) * ms)
				v.Thread(t.Context(), func(th *gil.Thread) error {
					begin[i] = time.Since(start)
					th.Exec(t.Context(), 15)
					if i == 0 {
						end = time.Since(start)
					}
					return nil
				})
			})
		}
		all.Wait()
		t.Given("interval 10; three threads, started at 0ms, 1ms, 2ms, compute for 15ms each")
		t.Took("after an interval the thread that has waited longest gets the token: the second one", begin[1], 10*ms)
		t.Took("after an interval the thread that has waited longest gets the token: the third one", begin[2], 20*ms)
		t.Took("who offered the token gets it again behind all who waited", end, 35*ms)

		start = time.Now()
		t.Given("interval 10; one thread alone computes for 95ms")
		together(t, v, compute(t, 95))
		t.Took("a thread goes on at once if nobody waits", time.Since(start), 95*ms)
	})
}

func TestIOErrorRetakesTheToken(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var running stage
		v := gil.New(10, running.op)
		disk := errors.New("disk full")
		t.Given("io that returns an error after 5ms, while another thread computes")
		together(t, v, func(th *gil.Thread) error {
			err := th.Blocking(func() error { time.Sleep(5 * ms); return disk })
			t.True("Blocking returns the error of io", errors.Is(err, disk), "%v", err)
			running.run(7 * ms)
			return nil
		}, compute(t, 50))
		t.Equal("after an error of io the thread has the token again", running.Most(), 1)

		err := v.Thread(t.Context(), func(*gil.Thread) error { return disk })
		t.Given("a body that returns an error")
		t.True("Thread returns what body returned", errors.Is(err, disk), "%v", err)
		together(t, v, compute(t, 5))
	})
}
