package timeoutleak

import (
	"testing"
	"time"
)

func TestFast(t *testing.T) {
	if v, err := Call(time.Minute, func() int { return 1 }); v != 1 || err != nil {
		t.Errorf("Call = %d, %v", v, err)
	}
}

func TestSlow(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	_, err := Call(2*time.Millisecond, func() bool {
		<-release
		return true
	})
	if err != ErrTimeout {
		t.Errorf("err = %v", err)
	}
}
