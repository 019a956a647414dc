// Package hello starts goroutines and waits for them.
package hello

// Hello calls greet once for every element of names, equal and empty ones
// included. All calls run at the same time. Hello returns when all of them
// have returned; without names it returns at once.
//
// greet may be called from any goroutine, the caller's included.
func Hello(names []string, greet func(name string)) {
	// TODO: greet everyone at the same time, then wait.
}
