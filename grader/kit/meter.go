package kit

import "sync"

// A Meter counts how many callers are inside a section, and how many were at
// the most. The zero value is ready. All methods are safe for concurrent use.
// Like a Gate it orders the callers and so hides data races between them.
type Meter struct {
	mu           sync.Mutex
	inside, most int
	total        int
}

// Enter counts the caller in and returns how many are inside, it included.
func (m *Meter) Enter() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.inside++
	m.total++
	m.most = max(m.most, m.inside)
	return m.inside
}

// Leave counts the caller out.
func (m *Meter) Leave() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.inside--
}

// Inside returns how many callers are inside now.
func (m *Meter) Inside() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.inside
}

// Most returns how many callers were inside together at the most.
func (m *Meter) Most() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.most
}

// Total returns how many callers have entered so far.
func (m *Meter) Total() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.total
}
