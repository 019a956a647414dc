// Check: TestWorkIsDone
// Class: panic
package probe

import "sync"

func Do(work func()) {
	var mu sync.Mutex
	work()
	mu.Unlock()
}
