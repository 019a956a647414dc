// Right: a goroutine started by the package's init serves requests for ever; it was there before the first test.

package initworker

var ids = make(chan int)

func init() {
	go func() {
		for id := 1; ; id++ {
			ids <- id
		}
	}()
}

// Next returns a number not given out before.
func Next() int { return <-ids }
