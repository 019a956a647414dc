package condbroadcast

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestQueue(t *testing.T) {
	q := New[int](2)
	var producers, consumers sync.WaitGroup
	var sum atomic.Int64
	for range 3 {
		consumers.Go(func() {
			for {
				v, ok := q.Get()
				if !ok {
					return
				}
				sum.Add(int64(v))
			}
		})
	}
	for range 4 {
		producers.Go(func() {
			for v := range 10 {
				q.Put(v)
			}
		})
	}
	producers.Wait()
	q.Close()
	consumers.Wait()
	if sum.Load() != 180 {
		t.Errorf("sum = %d, want 180", sum.Load())
	}
}
