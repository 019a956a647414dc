package publish

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestLookPublishLook(t *testing.T) {
	var b Box[string]
	if v, ok := b.Peek(); ok {
		t.Errorf("empty box: Peek() = %q, true", v)
	}
	if !b.Publish("atlas") {
		t.Error("the first Publish did not win")
	}
	if b.Publish("leaflet") {
		t.Error("the second Publish won")
	}
	if v, ok := b.Peek(); v != "atlas" || !ok {
		t.Errorf("Peek() = %q, %v, want the atlas", v, ok)
	}
}

func TestWaitForIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // time in here is virtual
		var b Box[string]
		short, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if v, err := b.Wait(short); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("nothing published: Wait() = %q, %v, want the context's error", v, err)
		}
		time.AfterFunc(time.Minute, func() { b.Publish("atlas") })
		if v, err := b.Wait(t.Context()); v != "atlas" || err != nil {
			t.Errorf("Wait() = %q, %v, want the atlas", v, err)
		}
	})
}
