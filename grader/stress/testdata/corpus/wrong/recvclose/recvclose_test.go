package recvclose

import "testing"

func TestCollect(t *testing.T) {
	one := func() int { return 1 }
	if got := Collect(3, one, one, one); len(got) != 3 {
		t.Errorf("got %v", got)
	}
	if got := Collect(1, one, one); len(got) != 1 {
		t.Errorf("got %v", got)
	}
}
