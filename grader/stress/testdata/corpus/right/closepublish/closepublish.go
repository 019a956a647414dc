// Right: a plain field without any lock is published by the close of a channel to any number of readers.

package closepublish

type Future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

func Start[T any](f func() (T, error)) *Future[T] {
	fut := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fut.done)
		fut.value, fut.err = f()
	}()
	return fut
}

func (f *Future[T]) Get() (T, error) {
	<-f.done
	return f.value, f.err
}
