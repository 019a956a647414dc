package kit

import (
	"sync"
	"time"
)

// A Gate holds everyone who enters until a number of callers are inside at
// the same time: overlap becomes certain for code that overlaps, and visible
// for code that does not. All methods are safe for concurrent use.
//
// A gate orders what happens before Enter with what happens after it, so a
// check that is to find data races should not use one between the accesses.
type Gate struct {
	n int

	mu      sync.Mutex
	inside  int
	most    int
	news    chan struct{} // closed and replaced at each arrival
	open    chan struct{} // closed when n are inside, or patience ran out
	didOpen bool
}

// NewGate returns a gate for n callers.
func NewGate(n int) *Gate {
	return &Gate{n: n, news: make(chan struct{}), open: make(chan struct{})}
}

// Enter waits until n callers are inside, then all go on, and so does
// everyone who comes later. When nobody new has come for the time of Patience
// the gate opens too: ask Most how many were inside.
func (g *Gate) Enter() {
	g.mu.Lock()
	g.inside++
	g.most = max(g.most, g.inside)
	close(g.news)
	g.news = make(chan struct{})
	if g.inside >= g.n {
		g.openLocked()
	}
	g.mu.Unlock()

	g.wait()

	g.mu.Lock()
	g.inside--
	g.mu.Unlock()
}

func (g *Gate) wait() {
	for {
		g.mu.Lock()
		news := g.news
		g.mu.Unlock()
		timer := time.NewTimer(patience())
		select {
		case <-g.open:
			timer.Stop()
			return
		case <-news:
			timer.Stop()
		case <-timer.C:
			g.Open()
			return
		}
	}
}

// Open lets everyone through.
func (g *Gate) Open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.openLocked()
}

func (g *Gate) openLocked() {
	if !g.didOpen {
		g.didOpen = true
		close(g.open)
	}
}

// Most returns how many callers were inside together at the most.
func (g *Gate) Most() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.most
}
