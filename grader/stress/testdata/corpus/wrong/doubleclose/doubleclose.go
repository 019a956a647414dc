// Wrong: panic two callers of Stop may both find the channel open and close it twice.

package doubleclose

type Server struct {
	quit chan struct{}
	done chan struct{}
}

func Start() *Server {
	s := &Server{quit: make(chan struct{}), done: make(chan struct{})}
	go func() {
		defer close(s.done)
		<-s.quit
	}()
	return s
}

// Stop may be called by anybody and more than once.
func (s *Server) Stop() {
	select {
	case <-s.quit:
	default:
		close(s.quit)
	}
	<-s.done
}
