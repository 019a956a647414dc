package bufferpool_test

import (
	"fmt"
	"sync"
	"testing"

	"example.com/corpus/right/bufferpool"
)

func TestJoin(t *testing.T) {
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			for j := range 10 {
				if got, want := bufferpool.Join("-", i, j), fmt.Sprintf("%d-%d", i, j); got != want {
					t.Errorf("got %q, want %q", got, want)
				}
			}
		})
	}
	wg.Wait()
}
