package selfsend

import (
	"testing"
	"time"
)

func TestRetry(t *testing.T) {
	l := New()
	tries := 0
	l.Post(func() bool {
		tries++
		return tries > 1
	})
	time.Sleep(time.Millisecond)
	ran := make(chan bool, 1)
	l.Post(func() bool { ran <- true; return true })
	<-ran
	l.Close()
}
