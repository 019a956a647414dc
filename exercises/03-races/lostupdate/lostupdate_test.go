package lostupdate

import (
	"maps"
	"slices"
	"testing"
)

func TestTwoClerks(t *testing.T) {
	final, trace, err := Replay([]int{1, 1}, []int{0, 1, 0, 1, 0, 1})
	if err != nil {
		t.Fatal(err)
	}
	if final != 1 {
		t.Errorf("final = %d, want 1: the second Write hides the first", final)
	}
	want := []Event{{0, Read, 0}, {1, Read, 0}, {0, Add, 1}, {1, Add, 1}, {0, Write, 1}, {1, Write, 1}}
	if !slices.Equal(trace, want) {
		t.Errorf("trace = %v\n want %v", trace, want)
	}
}

func TestTwentySchedules(t *testing.T) {
	if got := len(slices.Collect(Schedules([]int{1, 1}))); got != 20 {
		t.Errorf("%d schedules, want 20", got)
	}
	if got := Outcomes([]int{1, 1}); !maps.Equal(got, map[int]int{1: 18, 2: 2}) {
		t.Errorf("Outcomes = %v, want map[1:18 2:2]", got)
	}
}
