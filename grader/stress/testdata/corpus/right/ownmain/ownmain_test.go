package ownmain

import (
	"fmt"
	"os"
	"sync"
	"testing"
)

var loop *Loop

func TestMain(m *testing.M) {
	loop = New()
	code := m.Run()
	loop.Close()
	if code == 0 {
		fmt.Println("loop closed")
	}
	os.Exit(code)
}

func TestCall(t *testing.T) {
	var wg sync.WaitGroup
	n := 0 // owned by the loop
	for range 6 {
		wg.Go(func() { loop.Call(func() { n++ }) })
	}
	wg.Wait()
	loop.Call(func() {
		if n != 6 {
			t.Errorf("n = %d, want 6", n)
		}
	})
}

func TestParallel(t *testing.T) {
	for i := range 3 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			got := 0
			loop.Call(func() { got = i })
			if got != i {
				t.Errorf("got %d, want %d", got, i)
			}
		})
	}
}
