// Wrong: assertion "initialised" is set before the init is over, so a second caller gets neither the value nor the error.

package onceearly

import (
	"errors"
	"sync/atomic"
)

var ErrNoServer = errors.New("no server")

type result struct {
	addr string
	err  error
}

// Resolver looks its address up once and remembers the outcome.
type Resolver struct {
	started atomic.Bool
	res     atomic.Pointer[result]
	Lookup  func() (string, error)
}

func (r *Resolver) Addr() (string, error) {
	if r.started.CompareAndSwap(false, true) {
		addr, err := r.Lookup()
		r.res.Store(&result{addr, err})
	}
	if res := r.res.Load(); res != nil {
		return res.addr, res.err
	}
	return "", nil
}
