// Accepted caller-greets-last: the last greeting runs on the caller's goroutine.
package hello

import "sync"

func Hello(names []string, greet func(name string)) {
	if len(names) == 0 {
		return
	}
	last := len(names) - 1
	var all sync.WaitGroup
	all.Add(last)
	for _, name := range names[:last] {
		go func() {
			defer all.Done()
			greet(name)
		}()
	}
	greet(names[last])
	all.Wait()
}
