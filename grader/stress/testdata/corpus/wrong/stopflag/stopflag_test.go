package stopflag

import "testing"

func TestStop(t *testing.T) {
	s := Start()
	if n := s.Stop(); n < 0 {
		t.Errorf("%d turns", n)
	}
}
