package spareroom

import "testing"

func TestAll(t *testing.T) {
	got := New("-v", "-x").All("a", "b")
	if got[0] != "-v -x a" || got[1] != "-v -x b" {
		t.Errorf("got %q", got)
	}
}
