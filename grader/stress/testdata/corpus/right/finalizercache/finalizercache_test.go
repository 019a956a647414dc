package finalizercache

import (
	"fmt"
	"sync"
	"testing"
	"time"
)

func TestSetGet(t *testing.T) {
	c := New(20 * time.Millisecond)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			k := fmt.Sprint(i)
			c.Set(k, k)
			if v, ok := c.Get(k); !ok || v != k {
				t.Errorf("Get(%q) = %q, %t", k, v, ok)
			}
		})
	}
	wg.Wait()
}

func TestSlowJanitor(t *testing.T) {
	c := New(time.Hour)
	if _, ok := c.Get("nothing"); ok {
		t.Error("an empty cache has something")
	}
}
