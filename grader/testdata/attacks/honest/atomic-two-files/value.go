package counter

import (
	"errors"
	"time"
)

var (
	ErrOverflow = errors.New("counter: overflow")
	table       = map[string][]int{"a": {1, 2}}
	pause       = 3 * time.Second
	hook        = func() {}
)

const step = 1 << iota

func (c *Counter) Value() int { return int(c.n.Load()) }
