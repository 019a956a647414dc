// Wrong: leak the watcher waits for a context whose cancel function is kept in the struct but never called.

package ctxnever

import (
	"context"
	"sync"
)

type Conn struct {
	ctx    context.Context
	cancel context.CancelFunc
	mu     sync.Mutex
	state  string
}

func Dial() *Conn {
	c := &Conn{state: "open"}
	c.ctx, c.cancel = context.WithCancel(context.Background())
	go c.watch()
	return c
}

func (c *Conn) watch() {
	<-c.ctx.Done()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.state = "aborted"
}

func (c *Conn) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.state = "closed"
}

func (c *Conn) State() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state
}
