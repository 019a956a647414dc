package poolput_test

import (
	"fmt"
	"sync"
	"testing"

	"example.com/corpus/wrong/poolput"
)

func TestLine(t *testing.T) {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			got := poolput.Line("info", "job", i)
			if want := fmt.Sprintf("[info] job %d\n", i); string(got) != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
	wg.Wait()
}
