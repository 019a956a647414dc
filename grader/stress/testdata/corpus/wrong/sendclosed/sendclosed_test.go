package sendclosed

import (
	"sync"
	"testing"
)

func TestPublish(t *testing.T) {
	var topic Topic
	stays := topic.Subscribe()
	goes := topic.Subscribe()
	var wg sync.WaitGroup
	wg.Go(func() { topic.Publish("hello") })
	wg.Go(func() { topic.Unsubscribe(goes) })
	wg.Wait()
	if msg := <-stays; msg != "hello" {
		t.Errorf("got %q", msg)
	}
}
