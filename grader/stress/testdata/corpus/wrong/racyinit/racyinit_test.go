package racyinit

import (
	"sync"
	"testing"
)

func TestNumber(t *testing.T) {
	var wg sync.WaitGroup
	for word, want := range map[string]int{"one": 1, "three": 3, "ten": -1} {
		wg.Go(func() {
			if got := Number(word); got != want {
				t.Errorf("Number(%q) = %d, want %d", word, got, want)
			}
		})
	}
	wg.Wait()
}
