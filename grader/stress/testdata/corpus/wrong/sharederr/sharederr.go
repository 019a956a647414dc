// Wrong: data-race both goroutines assign to the err of the enclosing function.

package sharederr

import "sync"

// Both runs the two steps at once; the error is that of the second one if both
// fail.
func Both(first, second func() (int, error)) (a, b int, err error) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		a, err = first()
	}()
	b, err2 := second()
	if err2 != nil {
		err = err2
	}
	wg.Wait()
	return a, b, err
}
