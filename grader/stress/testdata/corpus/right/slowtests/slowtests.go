// Right: each test takes some 300 ms because the thing under test really waits; slowness is no hang.

package slowtests

import (
	"errors"
	"time"
)

// Retry calls f until it succeeds, with growing pauses in between.
func Retry(times int, pause time.Duration, f func() error) (err error) {
	for i := range times {
		if i > 0 {
			time.Sleep(pause)
			pause *= 2
		}
		var e error
		if e = f(); e == nil {
			return nil
		}
		err = errors.Join(err, e)
	}
	return err
}
