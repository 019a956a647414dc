package producer_test

import (
	"slices"
	"testing"

	"example.com/corpus/wrong/producer"
)

func TestBelow(t *testing.T) {
	if got := producer.Below(9); !slices.Equal(got, []int{0, 1, 1, 2, 3, 5, 8}) {
		t.Errorf("got %v", got)
	}
}
