package sharederr

import (
	"errors"
	"testing"
)

func TestBoth(t *testing.T) {
	one := func() (int, error) { return 1, nil }
	two := func() (int, error) { return 2, nil }
	if a, b, err := Both(one, two); a != 1 || b != 2 || err != nil {
		t.Errorf("Both = %d, %d, %v", a, b, err)
	}
}

func TestBothFail(t *testing.T) {
	bad := func() (int, error) { return 0, errors.New("bad") }
	if _, _, err := Both(bad, bad); err == nil {
		t.Error("no error")
	}
}
