package atomicptr

import (
	"fmt"
	"sync"
	"testing"
)

func TestInstall(t *testing.T) {
	Install("zero")
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { Install(fmt.Sprint("v", i), make([]int, i)...) })
		wg.Go(func() {
			c := Current()
			if c.Limit() != len(c.Ports) {
				t.Errorf("%s: limit %d, ports %d", c.Name, c.Limit(), len(c.Ports))
			}
		})
	}
	wg.Wait()
}
