// Mutant sleep-instead-of-wait: guesses how long the greetings take.
//
// Killed-by: TestHelloWaitsForAll timing
package hello

import "time"

func Hello(names []string, greet func(name string)) {
	for _, name := range names {
		go greet(name)
	}
	if len(names) > 0 {
		time.Sleep(20 * time.Millisecond)
	}
}
