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
	"unsafe"
)

// A Policy says how the schedule is disturbed.
type Policy uint8

// The policies.
const (
	Off    Policy = iota
	Switch        // let another goroutine run, at random calls
	Stall         // sleep at some of the places, every time or now and then
	Delay         // sleep at a few random calls
	Drag          // sleep in some of the goroutines
)

// names are the policies by the names that a job calls them.
var names = map[string]Policy{"off": Off, "switch": Switch, "stall": Stall, "delay": Delay, "drag": Drag}

const (
	// budget is how much one round is disturbed at the most: a switch costs 1,
	// a sleep sleepCost. Without an end to it, correct code that tries and
	// retries would never get anywhere.
	budget    = 150
	sleepCost = 18
	// delay is how long Delay sleeps, at as many calls as there are delays.
	delay  = time.Millisecond
	delays = 3
)

var (
	policy Policy
	left   int    // what is left of the budget
	random uint64 // state of a xorshift generator
	calls  int    // calls in this round

	// Switch: calls until the next switch, and the bound of that distance.
	skip, gap int

	// Stall: which places, how seldom, how long, and how often to switch at others.
	salt             uint32
	oneIn            uint32
	seldom, switches uint64
	longest          time.Duration

	// Delay: at which calls.
	moments [delays]int
)

// Round starts round n, from 1, of many: they take turns with the policies and
// differ in seed. It must be called while nothing of the submission runs.
func Round(n int, seed uint64, turns []string) {
	p, ok := names[turns[(n-1)%len(turns)]]
	if !ok {
		panic("yield: no policy has this name: " + turns[(n-1)%len(turns)])
	}
	Begin(p, seed+uint64(n))
}

// Begin starts a round with a policy.
//
//go:norace
func Begin(p Policy, seed uint64) {
	random = seed*0x9e3779b97f4a7c15 | 1
	policy, left, skip, gap = p, budget, 0, 4
	salt = uint32(next() >> 32)
	oneIn = pick(2, 3, 3, 5)
	seldom = uint64(pick(1, 1, 2, 4))
	switches = uint64(pick(0, 2, 4, 8))
	longest = time.Duration(pick(100, 800, 800, 1500)) * time.Microsecond
	// The moments of Delay lie anywhere in what the round before has shown a
	// round to be.
	n := uint64(min(max(calls, 8), 4096))
	for i := range moments {
		moments[i] = 1 + int(next()%n)
	}
	calls = 0
}

//go:norace
func pick(of ...uint32) uint32 { return of[next()%uint64(len(of))] }

// At marks the place before a statement.
//
//go:norace
func At(place uint32) {
	calls++
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
	switch policy {
	case Switch:
		if skip > 0 {
			skip--
			return
		}
		// Three quarters of the budget go to the first two thousand calls or so,
		// where goroutines start and meet; the rest lasts for millions.
		if left%4 == 0 {
			gap++
			if left < budget/4 {
				gap *= 2
			}
		}
		skip = int(next() % uint64(gap))
		give()
	case Stall:
		switch {
		case chosen(place) && next()%seldom == 0:
			sleep(50*time.Microsecond + time.Duration(next()%uint64(longest)))
		case !chosen(place) && switches > 0 && next()%switches == 0:
			give()
		}
	case Drag:
		var here byte
		stack := uint32(uintptr(unsafe.Pointer(&here)) >> 12)
		switch {
		case chosen(stack) && next()%seldom == 0:
			sleep(50*time.Microsecond + time.Duration(next()%uint64(longest)))
		case !chosen(stack) && switches > 0 && next()%switches == 0:
			give()
		}
	case Delay:
		for _, m := range moments {
			if calls == m {
				sleep(delay)
				return
			}
		}
	}
}

// chosen tells whether Stall has chosen a place for this round.
//
//go:norace
func chosen(place uint32) bool {
	return (place*2654435761^salt)*2246822519>>8%oneIn == 0
}

//go:norace
func give() {
	left--
	runtime.Gosched()
}

//go:norace
func sleep(d time.Duration) {
	left -= sleepCost
	time.Sleep(d)
}

//go:norace
func next() uint64 {
	random ^= random << 13
	random ^= random >> 7
	random ^= random << 17
	return random
}
