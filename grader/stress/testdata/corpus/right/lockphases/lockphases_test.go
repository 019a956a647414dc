package lockphases

import "testing"

func TestRun(t *testing.T) {
	var p Pair
	p.Run(8)
	if p.x != 0 || p.y != 0 {
		t.Errorf("x = %d, y = %d, want 0, 0", p.x, p.y)
	}
}
