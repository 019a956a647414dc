// Wrong: assertion at Close the worker may see quit before the items still in the queue, which are lost.

package lostitem

type Writer struct {
	queue chan string
	quit  chan struct{}
	done  chan struct{}
	out   []string
}

func New() *Writer {
	w := &Writer{queue: make(chan string, 8), quit: make(chan struct{}), done: make(chan struct{})}
	go w.run()
	return w
}

func (w *Writer) run() {
	defer close(w.done)
	for {
		select {
		case s := <-w.queue:
			w.out = append(w.out, s)
		case <-w.quit:
			return
		}
	}
}

func (w *Writer) Write(s string) { w.queue <- s }

// Close waits until all is written and returns it.
func (w *Writer) Close() []string {
	close(w.quit)
	<-w.done
	return w.out
}
