package globalchan

import "testing"

func TestLogin(t *testing.T) {
	for user, want := range map[string]bool{"ann": true, "bob": true, "": false} {
		if Login(user) != want {
			t.Errorf("Login(%q) = %t", user, !want)
		}
	}
}
