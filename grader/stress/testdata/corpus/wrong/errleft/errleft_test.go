package errleft

import (
	"errors"
	"testing"
)

func TestCheck(t *testing.T) {
	ok := func() error { return nil }
	bad := func() error { return errors.New("bad") }
	t.Run("fine", func(t *testing.T) {
		if err := Check(ok, ok, ok); err != nil {
			t.Error(err)
		}
	})
	t.Run("three bad", func(t *testing.T) {
		if err := Check(bad, bad, bad); err == nil {
			t.Error("no error")
		}
	})
}
