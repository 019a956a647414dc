package oncepublish

import "testing"

func TestCount(t *testing.T) {
	for _, tc := range []struct {
		in   string
		want int
	}{{"", 0}, {"the cat", 1}, {"a dog and a cat", 3}, {"an", 0}} {
		t.Run(tc.in, func(t *testing.T) {
			t.Parallel()
			if got := Count(tc.in); got != tc.want {
				t.Errorf("Count(%q) = %d, want %d", tc.in, got, tc.want)
			}
		})
	}
}
