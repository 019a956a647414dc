package rcu

import (
	"strings"
	"sync"
	"testing"
)

func TestNotTorn(t *testing.T) {
	var x Text
	x.Write("aaaa")
	var wg sync.WaitGroup
	for _, c := range []string{"b", "c", "d"} {
		wg.Go(func() { x.Write(strings.Repeat(c, 4)) })
		wg.Go(func() {
			if v := x.Read(); v != strings.Repeat(v[:1], 4) {
				t.Errorf("read %q", v)
			}
		})
	}
	wg.Wait()
}
