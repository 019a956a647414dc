// Right: channels serve as counting semaphore and as mutex; the guarded variable has no sync.Mutex anywhere.

package chansem

type Semaphore chan struct{}

func New(n int) Semaphore { return make(Semaphore, n) }

func (s Semaphore) Acquire() { s <- struct{}{} }
func (s Semaphore) Release() { <-s }

// Each calls f for all items, at most n at a time, and waits.
func Each[T any](n int, items []T, f func(T)) {
	s := New(n)
	for _, it := range items {
		s.Acquire()
		go func() {
			defer s.Release()
			f(it)
		}()
	}
	for range n { // all slots are ours: nobody is at work any more
		s.Acquire()
	}
}
