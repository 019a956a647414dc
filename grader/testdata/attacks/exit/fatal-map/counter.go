// Attack: lets the runtime kill the process, which no recover sees
// Layer: score
// Want: fail
// Canary: none

package counter

var m = map[int]int{}

type Counter struct{ n int }

func (c *Counter) Inc() {
	go func() {
		for {
			m[1]++
		}
	}()
	for {
		m[1]++
	}
}

func (c *Counter) Value() int { return 0 }
