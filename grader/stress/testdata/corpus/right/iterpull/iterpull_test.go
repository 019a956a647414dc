package iterpull

import (
	"iter"
	"slices"
	"sync"
	"testing"
)

func TestZip(t *testing.T) {
	var got []string
	for n, s := range Zip(slices.Values([]int{1, 2, 3}), slices.Values([]string{"a", "bb"})) {
		got = append(got, s[:1])
		if n != len(s) {
			t.Errorf("%d with %q", n, s)
		}
	}
	if len(got) != 2 {
		t.Errorf("got %v", got)
	}
}

func TestPullAcrossGoroutines(t *testing.T) {
	next, stop := iter.Pull(slices.Values([]int{1, 2, 3, 4}))
	defer stop()
	var mu sync.Mutex
	var wg sync.WaitGroup
	sum := 0
	for range 4 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			v, _ := next()
			sum += v
		})
	}
	wg.Wait()
	if sum != 10 {
		t.Errorf("sum = %d, want 10", sum)
	}
}
