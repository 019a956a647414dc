// Package hang waits for a message that nobody sends, in a program with timers.
package hang

import (
	"context"
	"testing"
	"time"
)

func TestHang(t *testing.T) {
	_, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	<-make(chan int)
}
