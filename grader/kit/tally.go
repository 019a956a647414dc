package kit

import (
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/kit/yield"
	"github.com/concurrency-katas/katas/grader/record"
)

// tallyTime bounds a tally: an explanation is worth a moment, not more.
const tallyTime = 200 * time.Millisecond

// tally runs the rounds of a check that is known to fail, goes on after those
// that fail again, and reports how many did.
func tally(t *testing.T, rounds int, round func(t *T)) {
	failed, n := 0, 0
	for start := time.Now(); n < rounds && time.Since(start) < tallyTime; {
		n++
		k := newT(t)
		k.round, k.rounds = n, rounds
		yield.Round(n, wire.Job.Seed, turns())
		races := raceErrors()
		done := make(chan struct{})
		go func() { // the round may end its goroutine, with T.FailNow
			defer close(done)
			round(k)
		}()
		<-done
		if k.bad.Load() || raceErrors() > races {
			failed++
		}
	}
	wire.Send(record.Record{Kind: record.Tally, Round: failed, Rounds: n})
}
