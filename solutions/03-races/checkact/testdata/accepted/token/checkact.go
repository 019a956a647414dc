// Accepted token: the number lives in a channel, and who has taken it out may
// ask and act.
package checkact

type Stock struct{ left chan int }

func New(n int) *Stock {
	s := &Stock{left: make(chan int, 1)}
	s.left <- n
	return s
}

func (s *Stock) Reserve(n int, policy func(left int) bool) (sold bool) {
	left := <-s.left
	defer func() {
		if sold {
			left -= n
		}
		s.left <- left
	}()
	return policy(left) && n > 0 && n <= left
}

func (s *Stock) Left() int {
	left := <-s.left
	s.left <- left
	return left
}

func (s *Stock) Release(n int) {
	s.left <- <-s.left + max(n, 0)
}
