// Package lostupdate plays through what threads can do to one counter. Its
// functions do not change their arguments. Negative increments need no care.
package lostupdate

import "iter"

// An Op is one micro-step of counter += 1. They come in this order.
type Op int

const (
	Read  Op = iota // register = counter
	Add             // register = register + 1
	Write           // counter = register
)

// An Event is one micro-step that was done. Value is what the thread's
// register holds after it.
type Event struct {
	Thread int
	Op     Op
	Value  int
}

// Replay runs one schedule. Thread i, counted from 0, does counter += 1
// increments[i] times, each time as Read, Add, Write on a register of its own.
// The schedule lists thread numbers, one for each micro-step. The shared
// counter starts at 0; final is its value at the end. The trace has one Event
// for each step of the schedule, in order.
//
// A schedule that is too short or too long for a thread, or names a thread
// that does not exist, is an error; final and trace do not matter then.
func Replay(increments []int, schedule []int) (final int, trace []Event, err error) {
	// TODO: a register for each thread, one counter for all.
	return 0, nil, nil
}

// Outcomes counts, for each final value of the counter, the schedules that
// end with it. Values that no schedule ends with are not in the map. Without
// threads there is one schedule, the empty one, and the outcome is {0: 1}.
func Outcomes(increments []int) map[int]int {
	// TODO
	return nil
}

// Schedules returns all schedules that Replay accepts for increments, each
// once, in any order, made one by one as the loop asks for them. Each is a new
// slice that belongs to the caller. The loop may stop early, and the sequence
// may be walked again, from its start.
func Schedules(increments []int) iter.Seq[[]int] {
	// TODO
	return func(yield func([]int) bool) {}
}
