// Right: the locks are taken as A,B in the first phase and as B,A in the second, but the phases never overlap.

package lockphases

import "sync"

type Pair struct {
	a, b sync.Mutex
	x, y int
}

func (p *Pair) Forward() {
	p.a.Lock()
	defer p.a.Unlock()
	p.b.Lock()
	defer p.b.Unlock()
	p.x++
	p.y++
}

func (p *Pair) Backward() {
	p.b.Lock()
	defer p.b.Unlock()
	p.a.Lock()
	defer p.a.Unlock()
	p.x--
	p.y--
}

// Run calls Forward n times at once and, when all are back, Backward n times.
func (p *Pair) Run(n int) {
	for _, f := range []func(){p.Forward, p.Backward} {
		var wg sync.WaitGroup
		for range n {
			wg.Go(f)
		}
		wg.Wait()
	}
}
