package bufferedresult

import (
	"context"
	"testing"
	"time"
)

func TestFirst(t *testing.T) {
	v, err := First(t.Context(), Delayed(50*time.Millisecond, "a"), Delayed(90*time.Millisecond, "b"), Delayed(0, "c"))
	if len(v) != 1 || err != nil {
		t.Errorf("First = %q, %v", v, err)
	}
}

func TestTimeout(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	if v, err := First(ctx, Delayed(80*time.Millisecond, 1)); v != 0 && v != 1 {
		t.Errorf("First = %d, %v", v, err)
	}
}
