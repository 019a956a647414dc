package ticket_test

import (
	"slices"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/ticket"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestZeroValueIsReady(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		t.Given("one goroutine and a new dispenser")
		t.Returns("every call returns", func() {
			var d, other ticket.Dispenser
			for _, step := range []struct {
				rule      string
				got, want int64
			}{
				{"Load is 0 before the first number", d.Load(), 0},
				{"the first number is 1", d.Next(), 1},
				{"the second number is 2", d.Next(), 2},
				{"Load is the last number given out", d.Load(), 2},
				{"Add(5) returns the new last number", d.Add(5), 7},
				{"Load shows what Add gave out", d.Load(), 7},
				{"Swap(100) returns the last number", d.Swap(100), 7},
				{"Load shows what Swap set", d.Load(), 100},
				{"after Swap(100) Next gives out 101", d.Next(), 101},
				{"Swap(0) returns the last number", d.Swap(0), 101},
				{"after Swap(0) Next begins at 1", d.Next(), 1},
				{"another dispenser has numbers of its own", other.Next(), 1},
			} {
				t.Equal(step.rule, step.got, step.want)
			}
		})
	})
}

func TestNumbersAreUnique(t *testing.T) {
	kit.Stress(t, 10, func(t *kit.T) {
		const customers = 8
		each := 2000 + t.Rand().IntN(500)
		var d ticket.Dispenser
		numbers := slices.Concat(pull(&d, customers, each)...)
		t.Given("%d goroutines, %d calls of Next each", customers, each)
		slices.Sort(numbers)
		for i, n := range numbers[1:] {
			if !t.True("no number is given out twice", n != numbers[i], "%d came twice", n) {
				return
			}
		}
	})
}

func TestNumbersAreDense(t *testing.T) {
	kit.Stress(t, 6, func(t *kit.T) {
		const customers = 8
		each := 2000 + t.Rand().IntN(500)
		var d ticket.Dispenser
		numbers := slices.Concat(pull(&d, customers, each)...)
		t.Given("%d goroutines, %d calls of Next each", customers, each)
		slices.Sort(numbers)
		for i, n := range numbers {
			if !t.Equal("no number is left out", n, int64(i+1)) {
				return
			}
		}
		t.Equal("in the end Load is the last number given out", d.Load(), int64(customers*each))
	})
}

func TestOneGoroutineSeesGrowingNumbers(t *testing.T) {
	kit.Stress(t, 10, func(t *kit.T) {
		const customers, each = 4, 1000
		var d ticket.Dispenser
		t.Given("%d goroutines, each calling Next, Load, Next, Load, ...", customers)
		broken := make([][2]int64, customers)
		kit.Together(customers, func(i int) {
			var last int64
			for range each {
				given := d.Next()
				loaded := d.Load()
				if given <= last {
					broken[i] = [2]int64{last, given}
				} else if loaded < given {
					broken[i] = [2]int64{given, loaded}
				}
				last = max(given, loaded)
			}
		})
		for _, pair := range broken {
			t.True("a later call never shows a smaller number", pair == [2]int64{}, "%d, then %d", pair[0], pair[1])
		}
	})
}

// pull calls Next in several goroutines and returns what each of them got.
func pull(d *ticket.Dispenser, customers, each int) [][]int64 {
	numbers := make([][]int64, customers)
	kit.Together(customers, func(i int) {
		mine := make([]int64, each)
		for k := range mine {
			mine[k] = d.Next()
		}
		numbers[i] = mine
	})
	return numbers
}
