// Attack: fills a map, 512 MiB at the most
// Layer: run
// Want: limited
// Canary: none

package counter

var m = map[int][8]int{}

type Counter struct{ n int }

func (c *Counter) Inc() {
	for i := range 4 << 20 {
		m[i] = [8]int{i}
	}
}

func (c *Counter) Value() int { return 0 }
