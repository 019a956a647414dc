// Check: TestWorkIsDone
// Class: data-race
package probe

import "time"

func Do(work func()) {
	go work()
	time.Sleep(5 * time.Millisecond)
}
