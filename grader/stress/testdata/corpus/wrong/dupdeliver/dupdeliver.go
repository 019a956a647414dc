// Wrong: assertion a pending message is chosen under the lock but removed later, so two workers may deliver it.

package dupdeliver

import "sync"

type Outbox struct {
	mu      sync.Mutex
	pending []int
	send    func(int)
}

func New(send func(int), msgs ...int) *Outbox { return &Outbox{pending: msgs, send: send} }

func (o *Outbox) first() (int, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.pending) == 0 {
		return 0, false
	}
	return o.pending[0], true
}

func (o *Outbox) remove(msg int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for i, m := range o.pending {
		if m == msg {
			o.pending = append(o.pending[:i], o.pending[i+1:]...)
			return
		}
	}
}

// Flush delivers all that is pending.
func (o *Outbox) Flush() {
	for {
		msg, ok := o.first()
		if !ok {
			return
		}
		o.send(msg)
		o.remove(msg)
	}
}
