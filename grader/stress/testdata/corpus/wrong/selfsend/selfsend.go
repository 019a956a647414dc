// Wrong: deadlock the loop posts a retry into its own channel of one place, which blocks it for ever if a caller has filled the place meanwhile.

package selfsend

type Loop struct {
	tasks chan func() bool
	quit  chan struct{}
	done  chan struct{}
}

func New() *Loop {
	l := &Loop{tasks: make(chan func() bool, 1), quit: make(chan struct{}), done: make(chan struct{})}
	go l.run()
	return l
}

func (l *Loop) run() {
	defer close(l.done)
	for {
		select {
		case task := <-l.tasks:
			if !task() {
				l.tasks <- task // once more
			}
		case <-l.quit:
			return
		}
	}
}

// Post runs the task until it returns true.
func (l *Loop) Post(task func() bool) { l.tasks <- task }

func (l *Loop) Close() {
	close(l.quit)
	<-l.done
}
