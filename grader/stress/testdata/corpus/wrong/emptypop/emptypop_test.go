package emptypop

import (
	"sync/atomic"
	"testing"
)

func TestDrain(t *testing.T) {
	var q Queue[int]
	for i := range 5 {
		q.Push(i)
	}
	var sum atomic.Int32
	Drain(&q, 2, func(v int) { sum.Add(int32(v)) })
	if sum.Load() != 10 {
		t.Errorf("sum %d, want 10", sum.Load())
	}
}
