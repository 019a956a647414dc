package pipeline_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"example.com/corpus/right/pipeline"
)

func TestTake(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	squares := pipeline.Map(ctx, pipeline.Count(ctx), func(n int) int { return n * n })
	texts := pipeline.Map(ctx, squares, func(n int) string { return fmt.Sprint(n) })
	if got, want := pipeline.Take(texts, 4), []string{"1", "4", "9", "16"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
