package trylosing

import (
	"testing"
	"time"
)

func TestDo(t *testing.T) {
	w := New()
	defer w.Close()
	for range 2 {
		time.Sleep(time.Millisecond)
		done := make(chan struct{})
		w.Do(func() { close(done) })
		<-done
	}
}
