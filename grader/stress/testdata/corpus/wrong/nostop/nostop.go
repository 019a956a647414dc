// Wrong: leak the worker looks at stop between two results only; while it sends a result nobody takes, Stop is not noticed.

package nostop

type Worker struct {
	in   chan int
	out  chan int
	stop chan struct{}
}

func Start() *Worker {
	w := &Worker{in: make(chan int), out: make(chan int), stop: make(chan struct{})}
	go func() {
		for {
			select {
			case n := <-w.in:
				w.out <- n * n
			case <-w.stop:
				return
			}
		}
	}()
	return w
}

func (w *Worker) Square(n int) int {
	w.in <- n
	return <-w.out
}

// Post asks for a square whose result is not wanted at once.
func (w *Worker) Post(n int) { w.in <- n }

func (w *Worker) Stop() { close(w.stop) }
