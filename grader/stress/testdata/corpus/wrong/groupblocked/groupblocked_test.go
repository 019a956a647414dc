package groupblocked

import (
	"context"
	"testing"
)

func TestPairs(t *testing.T) {
	if sum, err := Pairs(t.Context(), 5); sum != 10 || err != nil {
		t.Errorf("Pairs = %d, %v", sum, err)
	}
}

func TestPairsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	go cancel()
	if sum, _ := Pairs(ctx, 4); sum < 0 || sum > 6 {
		t.Errorf("sum %d", sum)
	}
}
