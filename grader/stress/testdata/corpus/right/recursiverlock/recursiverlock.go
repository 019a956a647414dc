// Right: RLock is taken again by its holder, which is deadly only with a writer; here nobody writes after the tree is built.

package recursiverlock

import "sync"

type Tree struct {
	mu   sync.RWMutex
	kids map[string][]string
}

// Build makes a tree from pairs of parent and child.
func Build(pairs ...[2]string) *Tree {
	t := &Tree{kids: map[string][]string{}}
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, p := range pairs {
		t.kids[p[0]] = append(t.kids[p[0]], p[1])
	}
	return t
}

// Size counts a node and all below it.
func (t *Tree) Size(node string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	n := 1
	for _, k := range t.kids[node] {
		n += t.Size(k)
	}
	return n
}
