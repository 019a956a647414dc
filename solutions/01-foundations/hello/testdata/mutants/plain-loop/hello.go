// Mutant plain-loop: one greeting after the other, on the caller's goroutine.
//
// Killed-by: TestHelloWaitsForAll timing
// Killed-by: TestGreetingsOverlap assertion
package hello

func Hello(names []string, greet func(name string)) {
	for _, name := range names {
		greet(name)
	}
}
