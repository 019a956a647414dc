package ctxnever

import "testing"

func TestClose(t *testing.T) {
	c := Dial()
	if s := c.State(); s != "open" {
		t.Errorf("state %q", s)
	}
	c.Close()
	if s := c.State(); s != "closed" {
		t.Errorf("state %q", s)
	}
}
