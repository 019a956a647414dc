// Mutant ignores-yield-false: goes on after the loop has stopped.
//
// Killed-by: TestSeqStopsEarly assertion
package lostupdate

import (
	"fmt"
	"iter"
	"slices"
)

type Op int

const (
	Read  Op = iota // register = counter
	Add             // register = register + 1
	Write           // counter = register
)

const opsPerIncrement = 3

type Event struct {
	Thread int
	Op     Op
	Value  int
}

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

func Schedules(increments []int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		left := stepsOf(increments)
		var schedule []int
		var extend func()
		extend = func() {
			finished := true
			for thread := range left {
				if left[thread] == 0 {
					continue
				}
				finished = false
				left[thread]--
				schedule = append(schedule, thread)
				extend()
				schedule = schedule[:len(schedule)-1]
				left[thread]++
			}
			if finished {
				yield(slices.Clone(schedule))
			}
		}
		extend()
	}
}

func stepsOf(increments []int) []int {
	steps := make([]int, len(increments))
	for thread, n := range increments {
		steps[thread] = n * opsPerIncrement
	}
	return steps
}

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
