// Check: TestDoReturns
// Class: deadlock
package probe

import "sync"

type log struct {
	mu    sync.Mutex
	lines []string
}

func (l *log) add(lines ...string) {
	for _, line := range lines {
		l.mu.Lock()
		if line == "" {
			continue
		}
		l.lines = append(l.lines, line)
		l.mu.Unlock()
	}
}

func Do(work func()) {
	var l log
	work()
	l.add("a", "", "b")
}
