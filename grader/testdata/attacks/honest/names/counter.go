// Honest: unusual but fine names: error2, len1, Über, an unused method String

package counter

import "sync"

type error2 struct{ msg string }

func (e *error2) Error() string { return e.msg }

var errÜber error = &error2{"über"}

const len1, nil_, _true = 1, 0, 1 == 1

type Counter struct {
	init sync.Mutex
	main int
}

func (self *Counter) Inc() {
	self.init.Lock()
	defer self.init.Unlock()
	self.main += len1
}

func (this *Counter) Value() int {
	this.init.Lock()
	defer this.init.Unlock()
	return this.main
}

func (this *Counter) String() string { return "counter" }
