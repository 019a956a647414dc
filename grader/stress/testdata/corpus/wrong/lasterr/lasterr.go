// Wrong: data-race the interface field err is written under the lock but read without it when the connection has failed.

package lasterr

import (
	"errors"
	"sync"
	"sync/atomic"
)

var errReset = errors.New("connection reset")

type Conn struct {
	failed atomic.Bool
	mu     sync.Mutex
	err    error
}

func (c *Conn) fail(err error) {
	c.failed.Store(true)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.err = err
	}
}

// Send sends a message unless the connection has failed.
func (c *Conn) Send(msg string) error {
	if c.failed.Load() {
		return c.err
	}
	if msg == "" {
		c.fail(errReset)
	}
	return nil
}
