// Package global locks a lock twice that everybody can reach.
package global

import (
	"sync"
	"testing"
)

var mu sync.Mutex

func TestTwice(t *testing.T) {
	mu.Lock()
	mu.Lock()
}
