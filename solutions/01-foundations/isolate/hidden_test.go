package isolate_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/isolate"
)

func TestMain(m *testing.M) {
	if mode := os.Getenv("KATAS_WORKER"); mode != "" {
		os.Exit(childMain(mode))
	}
	kit.Main(m)
}

func TestEcho(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		t.Given("Serve with an empty input")
		t.Equal("Serve returns nil at the end of its input",
			isolate.Serve(strings.NewReader(""), io.Discard, handle), nil)

		w := newNursery(t).worker()
		everyByte := make([]byte, 256)
		for i := range everyByte {
			everyByte[i] = byte(i)
		}
		large := make([]byte, 300_000)
		for i := range large {
			large[i] = byte(t.Rand().Uint32())
		}
		for _, req := range [][]byte{[]byte("hello"), everyByte, {}, []byte("two\nlines\n"), large} {
			t.Given("a child that sends back each request of %d bytes", len(req))
			got, err := w.Call(t.Context(), append([]byte("echo "), req...))
			t.Equal("a healthy child gives no error", err, nil)
			t.True("the reply arrives byte for byte", bytes.Equal(got, req), "%d bytes, %.20q", len(got), got)
		}
		t.Given("40 Calls, each with a context that is cancelled after the Call")
		n := newNursery(t)
		w = n.worker()
		for range 40 {
			ctx, cancel := context.WithCancel(t.Context())
			_, err := w.Call(ctx, []byte("echo x"))
			cancel()
			if !t.Equal("a context that ends after its Call does not harm the child", err, nil) {
				break
			}
		}
		t.Equal("the child is kept when a context ends after its Call", n.started(), 1)
	})
}

func TestHandlerErrorIsARemoteError(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		w := newNursery(t).worker()
		before := ask(t, w, "pid")
		for _, msg := range []string{"no such picture", "two\nlines, \"quoted\"", ""} {
			t.Given("a handler that returns errors.New(%q)", msg)
			_, err := w.Call(t.Context(), []byte("fail "+msg))
			got, ok := remote(err)
			t.True("an error of the handler is a RemoteError", ok, "%v", err)
			t.Equal("Msg is the text of the handler's error", got, msg)
		}
		t.Equal("the child is kept after an error of its handler", ask(t, w, "pid"), before)
	})
}

func TestMemoryIsNotShared(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		a, b := newNursery(t).worker(), newNursery(t).worker()
		t.Given("a handler that counts its requests in a package variable")
		t.Equal("the first request of a child is number 1", ask(t, a, "count"), "1")
		t.Equal("the child of the Call before is used again, and remembers", ask(t, a, "count"), "2")
		t.Equal("another Worker has another child", ask(t, b, "count"), "1")
		t.Equal("the parent's variable stays as it was", counted, 0)
		t.True("the handler runs in another process", ask(t, a, "pid") != fmt.Sprint(os.Getpid()), "the parent's pid")
	})
}

func TestConcurrentCallsTakeTurns(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		const callers, each = 8, 20
		n := newNursery(t)
		w := n.worker()
		t.Given("%d goroutines, %d Calls each", callers, each)
		wrong := make([]string, callers)
		var all sync.WaitGroup
		for i := range callers {
			all.Go(func() {
				for j := range each {
					want := fmt.Sprintf("caller %d, request %d", i, j)
					got, err := w.Call(t.Context(), []byte("echo "+want))
					if string(got) != want || err != nil {
						wrong[i] = fmt.Sprintf("%q, error %v for %q", got, err, want)
						return
					}
				}
			})
		}
		all.Wait()
		for _, s := range wrong {
			if !t.True("each caller gets the reply to its own request", s == "", "%s", s) {
				break
			}
		}
		t.Equal("the Calls share one child", n.started(), 1)
	})
}
