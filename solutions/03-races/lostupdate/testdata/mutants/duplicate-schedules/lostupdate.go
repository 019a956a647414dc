// Mutant duplicate-schedules: permutes the steps as if the three steps of a
// thread could be told apart.
//
// Killed-by: TestCountIsMultinomial assertion
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
	memo := make(map[string]map[int]int)
	var from func(m *machine) map[int]int
	from = func(m *machine) map[int]int {
		key := fmt.Sprint(*m)
		if count, ok := memo[key]; ok {
			return count
		}
		count := make(map[int]int)
		finished := true
		for thread, n := range increments {
			if m.done[thread] == n*opsPerIncrement {
				continue
			}
			finished = false
			next := &machine{m.counter, slices.Clone(m.registers), slices.Clone(m.done)}
			next.step(thread)
			for final, schedules := range from(next) {
				count[final] += schedules
			}
		}
		if finished {
			count[m.counter] = 1
		}
		memo[key] = count
		return count
	}
	return from(newMachine(len(increments)))
}

func Schedules(increments []int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		var schedule []int
		for thread, n := range stepsOf(increments) {
			schedule = append(schedule, slices.Repeat([]int{thread}, n)...)
		}
		var permute func(k int) bool
		permute = func(k int) bool {
			if k == len(schedule) {
				return yield(slices.Clone(schedule))
			}
			for i := k; i < len(schedule); i++ {
				schedule[k], schedule[i] = schedule[i], schedule[k]
				goOn := permute(k + 1)
				schedule[k], schedule[i] = schedule[i], schedule[k]
				if !goOn {
					return false
				}
			}
			return true
		}
		permute(0)
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
