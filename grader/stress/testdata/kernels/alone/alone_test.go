// Package alone has a test that starts no goroutine.
package alone

import "testing"

func TestAlone(t *testing.T) {
	if 1+1 != 2 {
		t.Error("no")
	}
}
