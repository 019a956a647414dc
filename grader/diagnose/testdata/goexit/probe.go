// Check: TestWorkIsDone
// Class: panic
package probe

import "runtime"

func Do(work func()) {
	work()
	runtime.Goexit()
}
