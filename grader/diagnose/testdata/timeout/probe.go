// Check: TestWorkIsDone
// Class: timeout
package probe

import "sync/atomic"

func Do(work func()) {
	var stop atomic.Bool
	work()
	for !stop.Load() {
	}
}
