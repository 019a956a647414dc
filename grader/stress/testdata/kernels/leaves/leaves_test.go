// Package leaves returns while a goroutine waits for good.
package leaves

import "testing"

func TestLeaves(t *testing.T) {
	c := make(chan int)
	go func() { c <- 1 }()
}
