// Package ticker leaves a goroutine behind that ticks for ever.
package ticker

import (
	"testing"
	"time"
)

func TestTicks(t *testing.T) {
	go func() {
		for range time.Tick(time.Millisecond) {
			_ = t.Name()
		}
	}()
}
