// Attack: writes to variables of other packages in every form that an assignment has
// Layer: gate
// Want: rejected
// Canary: none

package counter

import (
	"bufio"
	"context"
	"errors"
	"strconv"
	"sync"
	"time"
	"unicode"
)

type Counter struct {
	mu sync.Mutex
	n  int
}

func set(p *error) { *p = nil }

func get() (error, error) { return nil, nil }

func (c *Counter) poison() {
	set(&context.DeadlineExceeded)
	p := &bufio.ErrTooLong
	*p = nil
	strconv.ErrRange, strconv.ErrSyntax = get()
	for _, errors.ErrUnsupported = range []error{nil} {
	}
	ch := make(chan error, 1)
	ch <- nil
	select {
	case context.Canceled = <-ch:
	default:
	}
	(time.Local) = time.UTC
	*time.UTC = *time.FixedZone("x", 3600)
	delete(unicode.Categories, "Lu")
	unicode.Letter.R16[0].Lo++
	clear(unicode.Scripts)
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	if c.n == 1 {
		c.poison()
	}
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
