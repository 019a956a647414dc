package dclock

import (
	"testing"
)

func TestGet(t *testing.T) {
	var s Settings
	for key, want := range map[string]string{"lang": "en", "tz": "UTC", "x": ""} {
		t.Run(key, func(t *testing.T) {
			t.Parallel()
			if got := s.Get(key); got != want {
				t.Errorf("Get(%q) = %q, want %q", key, got, want)
			}
		})
	}
}
