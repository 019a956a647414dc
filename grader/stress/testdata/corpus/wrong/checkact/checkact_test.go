package checkact_test

import (
	"testing"

	"example.com/corpus/wrong/checkact"
)

func TestOneSession(t *testing.T) {
	var s checkact.Store
	got := make(chan *checkact.Session)
	for range 2 {
		go func() { got <- s.Session("eve") }()
	}
	if a, b := <-got, <-got; a != b {
		t.Errorf("sessions %d and %d, want one", a.ID, b.ID)
	}
}
