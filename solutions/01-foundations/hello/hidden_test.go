package hello_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/01-foundations/hello"
)

func TestMain(m *testing.M) { kit.Main(m) }

func TestNoNames(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		var calls kit.Meter
		t.Given("Hello(nil, greet)")
		t.Returns("without names Hello returns", func() {
			hello.Hello(nil, func(string) { calls.Enter() })
		})
		t.Equal("without names nobody is greeted", calls.Total(), 0)
	})
}

func TestEveryNameIsGreeted(t *testing.T) {
	kit.Stress(t, 50, func(t *kit.T) {
		names := []string{"Ada", "Grace", "", "Ken", "Ada"}
		var mu sync.Mutex
		var greeted []string
		t.Given("names %q", names)
		hello.Hello(names, func(name string) {
			mu.Lock()
			defer mu.Unlock()
			greeted = append(greeted, name)
		})
		mu.Lock()
		defer mu.Unlock()
		slices.Sort(greeted)
		slices.Sort(names)
		t.Equal("each name is greeted once, equal and empty ones too", greeted, names)
	})
}

func TestHelloWaitsForAll(t *testing.T) {
	kit.Virtual(t, func(t *kit.T) {
		const slowest = 1500 * time.Millisecond
		greeting := map[string]time.Duration{"Ada": 0, "Grace": slowest, "Ken": time.Millisecond}
		t.Given("three greetings; the slowest takes %v", slowest)
		start := time.Now()
		hello.Hello([]string{"Ada", "Grace", "Ken"}, func(name string) { time.Sleep(greeting[name]) })
		t.Took("Hello returns when the slowest greeting has returned", time.Since(start), slowest)
	})
}

func TestGreetingsOverlap(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		gate := kit.NewGate(5)
		t.Given("five greetings, each of which waits until all five have begun")
		hello.Hello([]string{"a", "b", "c", "d", "e"}, func(string) { gate.Enter() })
		t.Equal("all greetings run at the same time", gate.Most(), 5)
	})
}
