// Package counter counts without losing anything.
package counter

import "sync"

// A Counter counts up from zero. The zero value is ready to use, and all
// methods are safe for concurrent use by many goroutines. A Counter must not
// be copied after first use.
type Counter struct {
	mu sync.Mutex
	n  int // guarded by mu
}

// Inc adds one.
func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

// Value returns how often Inc has been called so far. It includes every Inc
// that returned before Value was called, and never goes back.
func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
