// Attack: as many different races as there can be
// Layer: run
// Want: fail
// Canary: none

package counter

var cells [4096]int

type Counter struct{ n int }

func (c *Counter) Inc() {
	for i := range cells {
		go func() { cells[i]++ }()
		cells[i]++
	}
}

func (c *Counter) Value() int { return 0 }
