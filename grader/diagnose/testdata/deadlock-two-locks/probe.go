// Check: TestWorkIsDone
// Class: deadlock
package probe

import "sync"

func Do(work func()) {
	var a, b sync.Mutex
	var both, all sync.WaitGroup
	both.Add(2)
	all.Go(func() { take(&a, &b, &both) })
	all.Go(func() { take(&b, &a, &both) })
	all.Wait()
	work()
}

func take(first, second *sync.Mutex, both *sync.WaitGroup) {
	first.Lock()
	defer first.Unlock()
	both.Done()
	both.Wait()
	second.Lock()
	defer second.Unlock()
}
