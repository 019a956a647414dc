package donemissing

import "testing"

func TestRace(t *testing.T) {
	for i, id := range Race(3, 4) {
		if id < 1 || id > 3 {
			t.Errorf("prize %d: owner %d", i, id)
		}
	}
}
