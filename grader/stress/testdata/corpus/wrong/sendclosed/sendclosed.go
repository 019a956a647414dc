// Wrong: panic|data-race Publish sends to a copy of the list of subscribers, one of which may be closed meanwhile.

package sendclosed

import (
	"slices"
	"sync"
)

type Topic struct {
	mu   sync.Mutex
	subs []chan string
}

func (t *Topic) Subscribe() chan string {
	ch := make(chan string, 4)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.subs = append(t.subs, ch)
	return ch
}

func (t *Topic) Unsubscribe(ch chan string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if i := slices.Index(t.subs, ch); i >= 0 {
		t.subs = slices.Delete(t.subs, i, i+1)
		close(ch)
	}
}

func (t *Topic) Publish(msg string) {
	t.mu.Lock()
	subs := slices.Clone(t.subs)
	t.mu.Unlock()
	for _, ch := range subs {
		select {
		case ch <- msg:
		default: // slow subscriber
		}
	}
}
