package foreignunlock

import (
	"slices"
	"testing"
)

func TestJobsRunInOrder(t *testing.T) {
	var d Device
	want := []string{"a", "b", "c", "d", "e"}
	for _, name := range want {
		d.Start(name)
	}
	if got := d.Wait(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
