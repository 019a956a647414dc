// Wrong: deadlock a reader that sees a newer version asks for the write lock while it holds the read lock.

package rwupgrade

import (
	"sync"
	"sync/atomic"
)

type View struct {
	version atomic.Int64 // of the source
	mu      sync.RWMutex
	seen    int64
	text    string
}

func (v *View) Publish() { v.version.Add(1) }

func (v *View) Refresh() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.seen = v.version.Load()
	v.text = string(rune('a' + v.seen))
}

func (v *View) Text() string {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.version.Load() != v.seen {
		v.Refresh()
	}
	return v.text
}
