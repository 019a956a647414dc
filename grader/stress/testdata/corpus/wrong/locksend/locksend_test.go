package locksend

import (
	"testing"
	"time"
)

func TestEmit(t *testing.T) {
	b := New()
	for i := range 3 {
		b.Emit(i, i)
		time.Sleep(time.Millisecond)
	}
	if n := b.Close(); n != 6 {
		t.Errorf("seen %d, want 6", n)
	}
}

func TestEmitThree(t *testing.T) {
	b := New()
	b.Emit(1)
	b.Emit(2, 3)
	if n := b.Close(); n != 3 {
		t.Errorf("seen %d, want 3", n)
	}
}
