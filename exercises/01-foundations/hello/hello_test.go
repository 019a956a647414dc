package hello

import (
	"slices"
	"sync"
	"testing"
)

func TestThreeFriendsAreGreeted(t *testing.T) {
	var mu sync.Mutex // greet is called from several goroutines
	var greeted []string
	Hello([]string{"Ada", "Grace", "Ken"}, func(name string) {
		mu.Lock()
		defer mu.Unlock()
		greeted = append(greeted, name)
	})
	mu.Lock()
	defer mu.Unlock()
	slices.Sort(greeted)
	if want := []string{"Ada", "Grace", "Ken"}; !slices.Equal(greeted, want) {
		t.Errorf("greeted %v, want %v", greeted, want)
	}
}
