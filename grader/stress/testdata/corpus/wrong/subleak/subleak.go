// Wrong: leak the forwarder goroutine of a subscriber ends only with its channel, and Unsubscribe forgets to close it.

package subleak

import "sync"

type Hub struct {
	mu   sync.Mutex
	subs map[int]chan string
	next int
}

func New() *Hub { return &Hub{subs: map[int]chan string{}} }

// Subscribe calls f for each message, in a goroutine of its own.
func (h *Hub) Subscribe(f func(string)) (id int) {
	ch := make(chan string, 4)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.next++
	h.subs[h.next] = ch
	go func() {
		for s := range ch {
			f(s)
		}
	}()
	return h.next
}

func (h *Hub) Unsubscribe(id int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.subs, id)
}

func (h *Hub) Publish(s string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, ch := range h.subs {
		ch <- s
	}
}
