// Wrong: data-race Close frees the buffer without the lock; a late writer still uses it if it looked at closed before.

package idleclose

import (
	"sync"
	"sync/atomic"
)

type Log struct {
	closed atomic.Bool
	mu     sync.Mutex
	lines  []string
}

func (l *Log) Write(s string) bool {
	if l.closed.Load() {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, s)
	return true
}

// Close returns the lines written.
func (l *Log) Close() []string {
	l.mu.Lock()
	l.closed.Store(true)
	l.mu.Unlock()
	lines := l.lines
	l.lines = nil
	return lines
}
