// Wrong: data-race the stop flag is a plain bool set by one goroutine and polled by another.

package stopflag

import "runtime"

type Spinner struct {
	stop  bool
	turns int
	done  chan struct{}
}

func Start() *Spinner {
	s := &Spinner{done: make(chan struct{})}
	go func() {
		defer close(s.done)
		for !s.stop {
			s.turns++
			runtime.Gosched()
		}
	}()
	return s
}

// Stop ends the spinner and returns the number of its turns.
func (s *Spinner) Stop() int {
	s.stop = true
	<-s.done
	return s.turns
}
