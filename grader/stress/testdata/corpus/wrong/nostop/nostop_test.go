package nostop

import "testing"

func TestSquare(t *testing.T) {
	w := Start()
	defer w.Stop()
	if got := w.Square(4); got != 16 {
		t.Errorf("Square(4) = %d", got)
	}
}

func TestPost(t *testing.T) {
	w := Start()
	t.Cleanup(w.Stop)
	w.Post(3)
}
