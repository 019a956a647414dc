// Mutant waits-for-company: waits for at least one greeting, even without names.
//
// Killed-by: TestNoNames deadlock
package hello

func Hello(names []string, greet func(name string)) {
	done := make(chan struct{})
	left := make(chan int, 1)
	left <- len(names)
	for _, name := range names {
		go func() {
			greet(name)
			n := <-left - 1
			left <- n
			if n == 0 {
				close(done)
			}
		}()
	}
	<-done
}
