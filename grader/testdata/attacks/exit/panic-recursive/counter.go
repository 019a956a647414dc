// Attack: the value of a panic panics when asked for its text
// Layer: score
// Want: fail
// Canary: none

package counter

type worse struct{}

func (w worse) Error() string { panic(w) }

type Counter struct{ n int }

func (c *Counter) Inc() {
	panic(worse{})
}

func (c *Counter) Value() int { return 0 }
