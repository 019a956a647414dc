// Accepted channel: one token back from every greeting.
package hello

func Hello(names []string, greet func(name string)) {
	done := make(chan struct{})
	for _, name := range names {
		go func() {
			defer func() { done <- struct{}{} }()
			greet(name)
		}()
	}
	for range names {
		<-done
	}
}
