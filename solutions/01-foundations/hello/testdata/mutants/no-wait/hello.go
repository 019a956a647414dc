// Mutant no-wait: starts the greetings and leaves.
//
// Killed-by: TestEveryNameIsGreeted assertion
// Killed-by: TestHelloWaitsForAll timing
package hello

func Hello(names []string, greet func(name string)) {
	for _, name := range names {
		go greet(name)
	}
}
