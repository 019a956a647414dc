//go:build race

package kit

import "runtime"

// raceErrors returns how many data races have been reported so far.
func raceErrors() int { return runtime.RaceErrors() }
