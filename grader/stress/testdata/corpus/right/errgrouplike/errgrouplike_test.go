package errgrouplike

import (
	"context"
	"errors"
	"testing"
)

func TestFirstErrorStopsTheOthers(t *testing.T) {
	bad := errors.New("bad")
	g, ctx := WithContext(t.Context(), 4)
	for range 3 {
		g.Go(func() error {
			<-ctx.Done()
			return context.Cause(ctx)
		})
	}
	g.Go(func() error { return bad })
	if err := g.Wait(); err != bad {
		t.Errorf("err = %v, want %v", err, bad)
	}
}

func TestNoError(t *testing.T) {
	g, ctx := WithContext(t.Context(), 2)
	results := make([]int, 6)
	for i := range results {
		g.Go(func() error {
			results[i] = i * i
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if ctx.Err() == nil || results[5] != 25 {
		t.Errorf("ctx %v, results %v", ctx.Err(), results)
	}
}
