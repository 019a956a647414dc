// Right: some tests skip, one before and one after it has started a goroutine (that ends), and one has nothing to say.

package skipped

import (
	"os"
	"testing"
)

func TestNeedsService(t *testing.T) {
	if os.Getenv("CORPUS_SERVICE_ADDR") == "" {
		t.Skip("no service to talk to")
	}
	t.Fatal("there is no such service")
}

func TestSkipsLate(t *testing.T) {
	ready := make(chan bool)
	t.Cleanup(func() { close(ready) })
	go func() {
		for range ready {
		}
	}()
	ready <- true
	t.Skip("changed my mind")
}

func TestSub(t *testing.T) {
	for _, name := range []string{"linux", "plan9"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if name == "plan9" {
				t.SkipNow()
			}
			done := make(chan struct{})
			go close(done)
			<-done
		})
	}
}

func TestEmpty(*testing.T) {}
