package philosophers_test

import (
	"testing"

	"example.com/corpus/wrong/philosophers"
)

func TestDine(t *testing.T) {
	if got := philosophers.Dine(3, 2); got != 6 {
		t.Errorf("%d meals, want 6", got)
	}
}
