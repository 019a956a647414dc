// Package lostupdate plays through what threads can do to one counter. Its
// functions do not change their arguments. Negative increments need no care.
package lostupdate

import (
	"fmt"
	"iter"
	"slices"
)

// An Op is one micro-step of counter += 1. They come in this order.
type Op int

const (
	Read  Op = iota // register = counter
	Add             // register = register + 1
	Write           // counter = register
)

const opsPerIncrement = 3

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
	left := stepsOf(increments)
	for i, thread := range schedule {
		if thread < 0 || thread >= len(left) {
			return 0, nil, fmt.Errorf("step %d: there is no thread %d", i, thread)
		}
		if left[thread]--; left[thread] < 0 {
			return 0, nil, fmt.Errorf("step %d: thread %d has nothing left to do", i, thread)
		}
	}
	for thread, n := range left {
		if n > 0 {
			return 0, nil, fmt.Errorf("the schedule ends before thread %d: %d steps left", thread, n)
		}
	}
	m := newMachine(len(increments))
	for _, thread := range schedule {
		trace = append(trace, m.step(thread))
	}
	return m.counter, trace, nil
}

// Outcomes counts, for each final value of the counter, the schedules that
// end with it. Values that no schedule ends with are not in the map. Without
// threads there is one schedule, the empty one, and the outcome is {0: 1}.
func Outcomes(increments []int) map[int]int {
	count := make(map[int]int)
	for schedule := range Schedules(increments) {
		m := newMachine(len(increments))
		for _, thread := range schedule {
			m.step(thread)
		}
		count[m.counter]++
	}
	return count
}

// Schedules returns all schedules that Replay accepts for increments, each
// once, in any order, made one by one as the loop asks for them. Each is a new
// slice that belongs to the caller. The loop may stop early, and the sequence
// may be walked again, from its start.
func Schedules(increments []int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		left := stepsOf(increments)
		var schedule []int
		var extend func() bool // reports whether to go on
		extend = func() bool {
			finished := true
			for thread := range left {
				if left[thread] == 0 {
					continue
				}
				finished = false
				left[thread]--
				schedule = append(schedule, thread)
				goOn := extend()
				schedule = schedule[:len(schedule)-1]
				left[thread]++
				if !goOn {
					return false
				}
			}
			return !finished || yield(slices.Clone(schedule))
		}
		extend()
	}
}

// stepsOf returns how many micro-steps each thread has to do.
func stepsOf(increments []int) []int {
	steps := make([]int, len(increments))
	for thread, n := range increments {
		steps[thread] = n * opsPerIncrement
	}
	return steps
}

// A machine is one counter and the threads that increment it.
type machine struct {
	counter   int
	registers []int
	done      []int // micro-steps each thread has done
}

func newMachine(threads int) *machine {
	return &machine{registers: make([]int, threads), done: make([]int, threads)}
}

func (m *machine) step(thread int) Event {
	op := Op(m.done[thread] % opsPerIncrement)
	m.done[thread]++
	register := &m.registers[thread]
	switch op {
	case Read:
		*register = m.counter
	case Add:
		*register++
	case Write:
		m.counter = *register
	}
	return Event{Thread: thread, Op: op, Value: *register}
}
