package chansem_test

import (
	"sync/atomic"
	"testing"

	"example.com/corpus/right/chansem"
)

func TestEach(t *testing.T) {
	const limit = 3
	mutex := chansem.New(1)
	sum := 0
	var inside atomic.Int32
	items := make([]int, 40)
	for i := range items {
		items[i] = i
	}
	chansem.Each(limit, items, func(v int) {
		if n := inside.Add(1); n > limit {
			t.Errorf("%d at a time, want at most %d", n, limit)
		}
		mutex.Acquire()
		sum += v
		mutex.Release()
		inside.Add(-1)
	})
	if sum != 780 {
		t.Errorf("sum = %d, want 780", sum)
	}
}
