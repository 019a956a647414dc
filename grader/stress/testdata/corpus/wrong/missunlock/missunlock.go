// Wrong: deadlock the error path "busy", taken only when two reservations overlap, returns without unlocking.

package missunlock

import (
	"errors"
	"sync"
)

var ErrBusy = errors.New("busy")

type Table struct {
	mu    sync.Mutex
	guest string
	uses  int
}

func (t *Table) Reserve(guest string) error {
	t.mu.Lock()
	if t.guest != "" {
		return ErrBusy
	}
	t.guest = guest
	t.mu.Unlock()
	return nil
}

func (t *Table) Leave() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.guest = ""
	t.uses++
}
