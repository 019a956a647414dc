// Check: TestWorkIsDone
// Class: deadlock
package probe

import (
	"sync"
	"time"
)

type shop struct {
	stock sync.Mutex
	cash  sync.Mutex
	items int
	money int
}

func (s *shop) sell() {
	s.stock.Lock()
	defer s.stock.Unlock()
	s.items--
	time.Sleep(time.Millisecond)
	s.earn(3)
}

func (s *shop) earn(n int) {
	s.cash.Lock()
	defer s.cash.Unlock()
	s.money += n
}

func (s *shop) buy() {
	s.cash.Lock()
	s.money -= 2
	time.Sleep(time.Millisecond)
	s.stock.Lock()
	s.items++
	s.stock.Unlock()
	s.cash.Unlock()
}

func Do(work func()) {
	var s shop
	done := make(chan bool)
	go func() {
		for range 200 {
			s.sell()
		}
		done <- true
	}()
	for range 200 {
		s.buy()
	}
	<-done
	work()
}
