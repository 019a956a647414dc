package disjoint

import (
	"slices"
	"testing"
)

func TestMap(t *testing.T) {
	got := Map([]byte("hello"), func(b byte) byte { return b - 'a' + 'A' })
	if !slices.Equal(got, []byte("HELLO")) {
		t.Errorf("got %q", got)
	}
}

func TestDescribe(t *testing.T) {
	if got, want := Describe([]int{3, 1, 4, 1, 5}), (Stats{1, 5, 14}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}
