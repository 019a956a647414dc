package timerwrite

import (
	"strings"
	"testing"
	"time"
)

func TestHeader(t *testing.T) {
	tok := New(3 * time.Millisecond)
	if h := tok.Header(); !strings.HasPrefix(h, "Bearer token-") {
		t.Errorf("header %q", h)
	}
}
