package singleflight

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestDo(t *testing.T) {
	var g Group
	var inside atomic.Int32
	var wg sync.WaitGroup
	for range 12 {
		wg.Go(func() {
			v, err, _ := g.Do("key", func() (any, error) {
				if n := inside.Add(1); n != 1 {
					t.Errorf("%d calls at a time", n)
				}
				defer inside.Add(-1)
				return "value", nil
			})
			if v != "value" || err != nil {
				t.Errorf("Do = %v, %v", v, err)
			}
		})
	}
	wg.Wait()
}

func TestShared(t *testing.T) {
	var g Group
	entered, release := make(chan struct{}), make(chan struct{})
	shared := make(chan bool)
	go func() {
		_, _, s := g.Do("k", func() (any, error) {
			close(entered)
			<-release
			return 1, nil
		})
		shared <- s
	}()
	<-entered
	go func() {
		_, _, s := g.Do("k", func() (any, error) { return 2, nil })
		shared <- s
	}()
	close(release)
	first, second := <-shared, <-shared
	t.Log("shared:", first, second) // depends on the schedule
}
