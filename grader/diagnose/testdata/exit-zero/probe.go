// Check: TestWorkIsDone
// Class: panic
package probe

import "os"

func Do(work func()) {
	work()
	os.Exit(0)
}
