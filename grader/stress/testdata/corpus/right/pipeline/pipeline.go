// Right: the consumer walks away early; all stages stand on unbuffered sends and end a little later by cancellation.

package pipeline

import "context"

func Count(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; ; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func Map[A, B any](ctx context.Context, in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for v := range in {
			select {
			case out <- f(v):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func Take[T any](in <-chan T, n int) []T {
	var got []T
	for range n {
		got = append(got, <-in)
	}
	return got
}
