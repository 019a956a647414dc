// Attack: asks for more memory than there is
// Layer: run
// Want: fail
// Canary: none

package counter

var n = 1 << 46

type Counter struct{ n int }

func (c *Counter) Inc() {
	s := make([]byte, n)
	s[n-1] = 1
}

func (c *Counter) Value() int { return 0 }
