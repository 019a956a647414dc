package subleak_test

import (
	"testing"

	"example.com/corpus/wrong/subleak"
)

func TestHub(t *testing.T) {
	h := subleak.New()
	got := make(chan string)
	id := h.Subscribe(func(s string) { got <- s })
	h.Publish("hi")
	if s := <-got; s != "hi" {
		t.Errorf("got %q", s)
	}
	h.Unsubscribe(id)
}
