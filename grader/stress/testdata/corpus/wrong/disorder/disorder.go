// Wrong: assertion the ticket is drawn under the lock but the line appended under a second locking, so lines may change places.

package disorder

import (
	"fmt"
	"sync"
)

type Log struct {
	mu    sync.Mutex
	seq   int
	lines []string
}

// Add numbers the message and appends it.
func (l *Log) Add(msg string) {
	l.mu.Lock()
	l.seq++
	n := l.seq
	l.mu.Unlock()
	line := fmt.Sprintf("%03d %s", n, msg)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, line)
}

func (l *Log) Lines() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string(nil), l.lines...)
}
