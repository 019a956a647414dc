// Right: two mutexes serve as baton, each locked by one player and unlocked by the other; it looks like a double lock and an inverted order.

package handoff

import (
	"strings"
	"sync"
	"testing"
)

func pingPong(rounds int) string {
	var ping, pong sync.Mutex
	var b strings.Builder
	pong.Lock()
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for range rounds {
			ping.Lock()
			b.WriteString("ping ")
			pong.Unlock()
		}
	}()
	go func() {
		defer wg.Done()
		for range rounds {
			pong.Lock()
			b.WriteString("pong ")
			ping.Unlock()
		}
	}()
	wg.Wait()
	return b.String()
}

func TestPingPong(t *testing.T) {
	for _, rounds := range []int{0, 1, 7} {
		if got, want := pingPong(rounds), strings.Repeat("ping pong ", rounds); got != want {
			t.Errorf("pingPong(%d) = %q, want %q", rounds, got, want)
		}
	}
}
