package earlyreturn

import (
	"errors"
	"testing"
)

func TestFirst(t *testing.T) {
	good := func() (string, error) { return "ok", nil }
	bad := func() (string, error) { return "", errors.New("bad") }
	if s, err := First(bad, good, good); s != "ok" || err != nil {
		t.Errorf("First = %q, %v", s, err)
	}
	if _, err := First(bad, bad); err == nil {
		t.Error("no error")
	}
}
