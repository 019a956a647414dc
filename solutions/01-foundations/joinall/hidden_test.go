package joinall_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/joinall"
)

const ms = time.Millisecond

func TestMain(m *testing.M) { kit.Main(m) }

func TestZeroWorkersJoinAtOnce(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var calls kit.Meter
		t.Given("Spawn(0, worker)")
		h := joinall.Spawn(0, func(i int) int { return calls.Enter() })
		t.Returns("without workers Join returns", func() {
			t.Equal("without workers there are no results", len(h.Join()), 0)
		})
		t.Returns("without workers Done is closed", func() { <-h.Done() })
		t.Equal("without workers no worker is called", calls.Total(), 0)
	})
}

func TestAllWorkersRunTogether(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		const n = 5
		gate := kit.NewGate(n)
		begun, returned := make(chan struct{}, n), make(chan struct{}, n)
		t.Given("5 workers, each of which waits until all five have begun")
		h := joinall.Spawn(n, func(int) struct{} {
			begun <- struct{}{}
			gate.Enter()
			returned <- struct{}{}
			return struct{}{}
		})
		t.Returns("workers begin, joined or not", func() { <-begun })
		for range n {
			<-returned
		}
		h.Join()
		t.Equal("all workers run at the same time", gate.Most(), n)
	})
}

func TestJoinWaitsForTheSlowest(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		for round := range 10 {
			slowest := time.Duration(10+3*round) * ms
			took := []time.Duration{0, slowest, ms}
			t.Given("3 workers; the slowest takes %v", slowest)
			start := time.Now()
			h := joinall.Spawn(len(took), func(i int) int {
				time.Sleep(took[i])
				return i
			})
			if round%2 == 0 {
				h.Join()
				t.Took("Join returns when the slowest worker has returned", time.Since(start), slowest)
			} else {
				t.Returns("Done is closed in the end, without Join too", func() { <-h.Done() })
				t.Took("Done is closed when the slowest worker has returned", time.Since(start), slowest)
			}
		}
	})
}

func TestSpawnDoesNotBlock(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		var begun kit.Meter
		t.Given("3 workers that take 200ms each, and nobody calls Join or Done")
		start := time.Now()
		joinall.Spawn(3, func(i int) int {
			begun.Enter()
			time.Sleep(200 * ms)
			return i
		})
		t.Took("Spawn returns while the workers run", time.Since(start), 0)
		time.Sleep(250 * ms)
		t.Equal("the workers run although nobody joins", begun.Total(), 3)
	}) // and whatever is left behind now fails the check
}

func TestResultsAreInIndexOrder(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		const n = 8
		var calls kit.Meter
		var back [n + 1]chan struct{} // back[i] is closed when worker i returns
		for i := range back {
			back[i] = make(chan struct{})
		}
		close(back[n])
		t.Given("8 workers; the later ones return first")
		h := joinall.Spawn(n, func(i int) string {
			calls.Enter()
			<-back[i+1]
			defer close(back[i])
			return fmt.Sprintf("result %d", i)
		})
		want := make([]string, n)
		for i := range want {
			want[i] = fmt.Sprintf("result %d", i)
		}
		t.Equal("result i is what worker i returned", h.Join(), want)
		t.Equal("each worker is called once", calls.Total(), n)
	})
}
