package recursiverlock

import (
	"sync"
	"testing"
)

func TestSize(t *testing.T) {
	tree := Build([2]string{"a", "b"}, [2]string{"a", "c"}, [2]string{"c", "d"}, [2]string{"d", "e"})
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			for node, want := range map[string]int{"a": 5, "b": 1, "c": 3} {
				if got := tree.Size(node); got != want {
					t.Errorf("Size(%s) = %d, want %d", node, got, want)
				}
			}
		})
	}
	wg.Wait()
}
