package ticket

import (
	"slices"
	"sync"
	"testing"
)

func TestBakery(t *testing.T) {
	var d Dispenser
	for _, step := range []struct {
		what      string
		got, want int64
	}{
		{"Next", d.Next(), 1},
		{"Next", d.Next(), 2},
		{"Add(5)", d.Add(5), 7},
		{"Load", d.Load(), 7},
		{"Swap(100)", d.Swap(100), 7},
		{"Next", d.Next(), 101},
	} {
		if step.got != step.want {
			t.Errorf("%s = %d, want %d", step.what, step.got, step.want)
		}
	}
}

func TestFourQueues(t *testing.T) {
	const queues, each = 4, 50_000
	var d Dispenser
	var all sync.WaitGroup
	pulled := make([][]int64, queues)
	for i := range pulled {
		all.Go(func() {
			for range each {
				pulled[i] = append(pulled[i], d.Next())
			}
		})
	}
	all.Wait()
	times := make(map[int64]int)
	for _, number := range slices.Concat(pulled...) {
		times[number]++
	}
	for number := range int64(queues * each) {
		if times[number+1] != 1 {
			t.Fatalf("number %d came %d times", number+1, times[number+1])
		}
	}
}
