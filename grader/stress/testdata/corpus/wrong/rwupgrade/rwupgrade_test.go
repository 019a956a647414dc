package rwupgrade

import (
	"sync"
	"testing"
)

func TestText(t *testing.T) {
	var v View
	v.Refresh()
	var wg sync.WaitGroup
	wg.Go(func() {
		v.Publish()
		v.Refresh()
	})
	wg.Go(func() {
		if s := v.Text(); s != "a" && s != "b" {
			t.Errorf("text %q", s)
		}
	})
	wg.Wait()
}
