package expvarpub

import (
	"expvar"
	"testing"
)

func TestHits(t *testing.T) {
	v := Hits("root")
	Count(v, 5, func() {})
	if got := expvar.Get("hits.root").String(); got != "5" {
		t.Errorf("hits.root = %s, want 5", got)
	}
}
