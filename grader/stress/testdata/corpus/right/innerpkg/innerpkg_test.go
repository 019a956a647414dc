package innerpkg_test

import (
	"slices"
	"testing"

	"example.com/corpus/right/innerpkg"
	"example.com/corpus/right/innerpkg/internal/ring"
)

func TestLast(t *testing.T) {
	one := func(out chan<- int) {
		for i := range 10 {
			out <- i
		}
	}
	if got := innerpkg.Last(3, one); !slices.Equal(got, []int{7, 8, 9}) {
		t.Errorf("got %v", got)
	}
	if got := innerpkg.Last(100, one, one, one); len(got) != 30 {
		t.Errorf("got %d values, want 30", len(got))
	}
}

func TestRing(t *testing.T) {
	r := ring.New[string](2)
	for _, s := range []string{"a", "b", "c"} {
		r.Push(s)
	}
	if got := r.Items(); !slices.Equal(got, []string{"b", "c"}) {
		t.Errorf("got %q", got)
	}
}
