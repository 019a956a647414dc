// Wrong: data-race|assertion a child calls WaitGroup.Add in its own goroutine, so Wait may return before the child counts.

package wgadd

import (
	"strings"
	"sync"
)

type Walker struct {
	wg    sync.WaitGroup
	mu    sync.Mutex
	found []string
}

// Walk visits a tree of names, which is root with children below.
func (w *Walker) Walk(tree map[string][]string, root string) []string {
	w.wg.Add(1)
	w.visit(tree, root)
	w.wg.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.found
}

func (w *Walker) visit(tree map[string][]string, name string) {
	defer w.wg.Done()
	for _, kid := range tree[name] {
		go func() {
			w.wg.Add(1)
			w.visit(tree, kid)
		}()
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.found = append(w.found, strings.ToUpper(name))
}
