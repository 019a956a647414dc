package lookagain

import (
	"sync"
	"testing"
)

func TestMadeOnce(t *testing.T) {
	made := map[string]int{}
	c := Memo[string, int]{Make: func(k string) int {
		made[k]++
		return len(k)
	}}
	var wg sync.WaitGroup
	for range 4 {
		for _, k := range []string{"a", "bb", "ccc"} {
			wg.Go(func() {
				if got := c.Get(k); got != len(k) {
					t.Errorf("Get(%q) = %d", k, got)
				}
			})
		}
	}
	wg.Wait()
	for k, n := range made {
		if n != 1 {
			t.Errorf("%q made %d times", k, n)
		}
	}
}
