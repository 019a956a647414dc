// Right: TestMain starts a process-wide event loop before the tests and ends it after them, so its goroutine outlives each single test.

package ownmain

// Loop runs functions one after the other in one goroutine.
type Loop struct {
	work chan func()
	done chan struct{}
}

func New() *Loop {
	l := &Loop{work: make(chan func()), done: make(chan struct{})}
	go func() {
		defer close(l.done)
		for f := range l.work {
			f()
		}
	}()
	return l
}

// Call runs f in the loop and waits for it.
func (l *Loop) Call(f func()) {
	ready := make(chan struct{})
	l.work <- func() {
		defer close(ready)
		f()
	}
	<-ready
}

func (l *Loop) Close() {
	close(l.work)
	<-l.done
}
