package tickerclose

import (
	"testing"
	"time"
)

func TestExpiry(t *testing.T) {
	c := New(5 * time.Millisecond)
	t.Cleanup(c.Close)
	c.Put("long", time.Hour)
	c.Put("short", time.Millisecond)
	for c.Has("short") {
		time.Sleep(2 * time.Millisecond)
	}
	if !c.Has("long") {
		t.Error("long is gone")
	}
}

func TestCloseTwice(t *testing.T) {
	c := New(time.Hour)
	c.Close()
	c.Close()
}
