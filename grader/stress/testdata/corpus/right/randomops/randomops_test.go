package randomops

import (
	"math/rand/v2"
	"sync"
	"testing"
	"time"
)

func TestRandom(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Log("seed", seed)
	rnd := rand.New(rand.NewPCG(seed, 0))
	var s Set
	var wg sync.WaitGroup
	workers := 2 + rnd.IntN(4)
	for w := range workers {
		rnd := rand.New(rand.NewPCG(seed, uint64(w+1))) // one each
		wg.Go(func() {
			mine := map[int]bool{}
			for range rnd.IntN(30) {
				v := rnd.IntN(10)*workers + w // nobody else uses these
				switch rnd.IntN(3) {
				case 0:
					s.Add(v)
					mine[v] = true
				case 1:
					s.Remove(v)
					delete(mine, v)
				case 2:
					if s.Has(v) != mine[v] {
						t.Errorf("Has(%d) = %t", v, s.Has(v))
					}
				}
			}
			for v := range mine {
				s.Remove(v)
			}
		})
	}
	wg.Wait()
	if s.Len() != 0 {
		t.Errorf("%d left", s.Len())
	}
}
