// Package yield is called from between the statements of a submission and now
// and then gives the processor away there, so that rare schedules become
// common. Package perturb puts the calls in.
//
// It must be invisible to the race detector: anything that orders two
// goroutines (an atomic, a lock, a channel) would hide the very races that are
// looked for. Its state is therefore plain memory that goroutines share without
// any order, in functions that the detector does not watch. A lost update of
// that state costs nothing but a perturbation more or less.
package yield

import (
	"runtime"
	"time"
)

// A Policy says how the schedule is disturbed.
type Policy uint8

// The policies.
const (
	Off    Policy = iota
	Switch        // let another goroutine run, at random places
	Nap           // sleep for a moment, at random places
	Stall         // sleep longer, at one place only
)

// budget is how often one round is disturbed at the most. Without an end to
// it, correct code that tries and retries would never get anywhere.
const budget = 150

var (
	policy Policy
	left   int    // perturbations that this round may still have
	skip   int    // calls until the next one
	gap    int    // bound of the random distance between two
	random uint64 // state of a xorshift generator
	site   uint32 // the place of Stall, modulo sites
)

// sites is into how many classes Stall divides the places of a submission.
const sites = 8

// rotation is the order in which rounds take turns with the policies.
var rotation = []Policy{Switch, Switch, Stall, Switch, Switch, Nap, Switch, Off}

// names are the policies by the names that a job calls them.
var names = map[string]Policy{"off": Off, "switch": Switch, "nap": Nap, "stall": Stall}

// Round starts round n, from 1, of many: each differs from the one before in
// seed and often in policy. If policies are named, the rounds take turns with
// these only. It must be called while nothing of the submission runs.
func Round(n int, seed uint64, policies []string) {
	p := rotation[(n-1)%len(rotation)]
	if len(policies) > 0 {
		p = names[policies[(n-1)%len(policies)]]
	}
	Begin(p, seed+uint64(n))
}

// Begin starts a round. It must be called while nothing of the submission runs.
//
//go:norace
func Begin(p Policy, seed uint64) {
	random = seed*0x9e3779b97f4a7c15 | 1
	policy, left, skip, gap = p, budget, 0, 4
	site = uint32(next() % sites)
}

// At marks the place before a statement.
//
//go:norace
func At(place uint32) {
	if left <= 0 || policy == Off {
		return
	}
	disturb(place)
}

// After marks the place between computing a value and using it.
//
//go:norace
func After[T any](place uint32, v T) T {
	At(place)
	return v
}

//go:norace
func disturb(place uint32) {
	if policy == Stall {
		if place%sites == site {
			left -= budget / 4
			time.Sleep(time.Millisecond)
		}
		return
	}
	if skip > 0 {
		skip--
		return
	}
	left--
	// Three quarters of the budget go to the first two thousand calls or so,
	// where goroutines start and meet; the rest lasts for millions.
	if left%4 == 0 {
		gap++
		if left < budget/4 {
			gap *= 2
		}
	}
	skip = int(next() % uint64(gap))
	if policy == Nap {
		left -= 5
		time.Sleep(time.Duration(next()%80) * time.Microsecond)
		return
	}
	runtime.Gosched()
}

//go:norace
func next() uint64 {
	random ^= random << 13
	random ^= random >> 7
	random ^= random << 17
	return random
}
