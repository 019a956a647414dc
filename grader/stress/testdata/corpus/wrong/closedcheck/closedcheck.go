// Wrong: panic|data-race Send checks an atomic flag and then sends, but Close may close the channel in between.

package closedcheck

import "sync/atomic"

type Mailbox struct {
	closed atomic.Bool
	ch     chan string
}

func New(n int) *Mailbox { return &Mailbox{ch: make(chan string, n)} }

// Send reports whether the message was taken.
func (m *Mailbox) Send(s string) bool {
	if m.closed.Load() {
		return false
	}
	m.ch <- s
	return true
}

func (m *Mailbox) Close() {
	if m.closed.CompareAndSwap(false, true) {
		close(m.ch)
	}
}

// All returns what was sent; it waits for Close.
func (m *Mailbox) All() (all []string) {
	for s := range m.ch {
		all = append(all, s)
	}
	return all
}
