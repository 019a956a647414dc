package joinall

import (
	"slices"
	"testing"
	"time"
)

func TestAnswersComeInTheOrderOfTheWorkers(t *testing.T) {
	errands := []string{"bank", "post", "market", "market"}
	h := Spawn(len(errands), func(i int) string { return "been to the " + errands[i] })
	want := []string{"been to the bank", "been to the post", "been to the market", "been to the market"}
	if got := h.Join(); !slices.Equal(got, want) {
		t.Errorf("Join() = %q, want %q", got, want)
	}
}

func TestDoneClosesWithoutJoin(t *testing.T) {
	h := Spawn(3, func(i int) int { return i })
	select {
	case <-h.Done():
	case <-time.After(time.Second):
		t.Error("all workers have returned, and Done is not closed")
	}
}
