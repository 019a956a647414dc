package probe

import "testing"

func TestWorkIsDone(t *testing.T) {
	done := false
	Do(func() { done = true })
	if !done {
		t.Error("the work was not done")
	}
}
