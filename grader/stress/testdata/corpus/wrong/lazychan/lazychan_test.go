package lazychan

import (
	"sync"
	"testing"
)

func TestDone(t *testing.T) {
	var task Task
	var wg sync.WaitGroup
	wg.Go(func() { <-task.Done() })
	task.Start(func() {})
	wg.Wait()
}
