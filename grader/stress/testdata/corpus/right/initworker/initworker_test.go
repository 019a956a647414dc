package initworker

import "testing"

func TestNext(t *testing.T) {
	got := make(chan int)
	for range 5 {
		go func() { got <- Next() }()
	}
	seen := map[int]bool{}
	for range 5 {
		id := <-got
		if seen[id] {
			t.Errorf("%d given out twice", id)
		}
		seen[id] = true
	}
}
