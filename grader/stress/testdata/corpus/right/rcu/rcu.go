// Right: readers pin an epoch in an atomic counter and the writer waits until it is zero before it reuses the old value; plain memory is reused without a lock on the readers' side.

package rcu

import (
	"runtime"
	"sync"
	"sync/atomic"
)

type slot struct {
	readers atomic.Int32
	text    []byte
}

type Text struct {
	cur   atomic.Int32
	slots [2]slot
	write sync.Mutex
}

func (t *Text) Read() string {
	for {
		i := t.cur.Load()
		s := &t.slots[i]
		s.readers.Add(1)
		if t.cur.Load() != i { // too late: perhaps being rewritten
			s.readers.Add(-1)
			continue
		}
		v := string(s.text)
		s.readers.Add(-1)
		return v
	}
}

func (t *Text) Write(v string) {
	t.write.Lock()
	defer t.write.Unlock()
	next := 1 - t.cur.Load()
	s := &t.slots[next]
	for s.readers.Load() != 0 {
		runtime.Gosched()
	}
	s.text = append(s.text[:0], v...)
	t.cur.Store(next)
}
