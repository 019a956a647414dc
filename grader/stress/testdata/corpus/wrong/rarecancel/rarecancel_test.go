package rarecancel

import (
	"context"
	"testing"
)

func TestAsk(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go cancel()
	if v, err := Ask(ctx, func() int { return 7 }); err == nil && v != 7 {
		t.Errorf("Ask = %d", v)
	}
}
