// Package counter counts without losing anything.
package counter

// A Counter counts up from zero. The zero value is ready to use, and all
// methods are safe for concurrent use by many goroutines. A Counter must not
// be copied after first use.
type Counter struct {
	n int // TODO: who else reads and writes this at the same time?
}

// Inc adds one.
func (c *Counter) Inc() {
	c.n++
}

// Value returns how often Inc has been called so far. It includes every Inc
// that returned before Value was called, and never goes back.
func (c *Counter) Value() int {
	return c.n
}
