// Right: NOT REPEATABLE: the package's one server is started by sync.Once and shut down by the test; a second run in one process fails. That is legal.

package onceresource

import (
	"errors"
	"sync"
)

var ErrClosed = errors.New("server closed")

type request struct {
	n     int
	reply chan int
}

type Server struct {
	reqs chan request
	quit chan struct{}
	once sync.Once
	done chan struct{}
}

var Default = sync.OnceValue(func() *Server {
	s := &Server{reqs: make(chan request), quit: make(chan struct{}), done: make(chan struct{})}
	go s.serve()
	return s
})

func (s *Server) serve() {
	defer close(s.done)
	for {
		select {
		case r := <-s.reqs:
			r.reply <- r.n * 2
		case <-s.quit:
			return
		}
	}
}

func (s *Server) Double(n int) (int, error) {
	r := request{n, make(chan int, 1)}
	select {
	case s.reqs <- r:
		return <-r.reply, nil
	case <-s.done:
		return 0, ErrClosed
	}
}

func (s *Server) Shutdown() {
	s.once.Do(func() { close(s.quit) })
	<-s.done
}
