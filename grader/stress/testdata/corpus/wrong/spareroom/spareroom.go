// Wrong: data-race both goroutines append to copies of one slice header with spare capacity, so they write into the same array element.

package spareroom

import (
	"strings"
	"sync"
)

type Client struct {
	base []string
}

func New(opts ...string) *Client {
	c := &Client{base: make([]string, 0, 4)}
	for _, o := range opts {
		c.base = append(c.base, strings.TrimSpace(o))
	}
	return c
}

// Args returns the base options and the given one.
func (c *Client) Args(extra string) string {
	args := append(c.base, extra)
	return strings.Join(args, " ")
}

// All makes the arguments for all names at once.
func (c *Client) All(names ...string) []string {
	out := make([]string, len(names))
	var wg sync.WaitGroup
	for i, n := range names {
		wg.Go(func() { out[i] = c.Args(n) })
	}
	wg.Wait()
	return out
}
