package unclosed

import "testing"

func TestSum(t *testing.T) {
	if got := Sum(2, 1, 2, 3); got != 14 {
		t.Errorf("got %d, want 14", got)
	}
}
