package sliceappend_test

import (
	"testing"

	"example.com/corpus/wrong/sliceappend"
)

func TestFilter(t *testing.T) {
	even := func(n int) bool { return n%2 == 0 }
	if got := sliceappend.Filter([]int{1, 2, 3, 4, 5}, even); len(got) != 2 {
		t.Errorf("got %v", got)
	}
}
