// Wrong: panic|data-race|deadlock a WaitGroup serves as reusable round barrier; a round may begin before all waiters of the last one are awake.

package wgreuse

import "sync"

// Rounds lets n players play in rounds.
type Rounds struct {
	n  int
	wg sync.WaitGroup
}

func New(n int) *Rounds {
	r := &Rounds{n: n}
	r.wg.Add(n)
	return r
}

// Next ends the round of this player and waits for the others.
func (r *Rounds) Next(leader bool) {
	r.wg.Done()
	r.wg.Wait()
	if leader {
		r.wg.Add(r.n)
	}
}
