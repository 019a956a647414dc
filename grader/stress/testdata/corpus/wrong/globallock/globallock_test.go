package globallock

import (
	"testing"
	"time"
)

func TestSave(t *testing.T) {
	Save("one")
	time.Sleep(2 * time.Millisecond)
	Save("two")
}
