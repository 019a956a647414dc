// Right: the worker goroutine is stopped by runtime.AddCleanup when its owner is garbage, so it still stands there when the test is over.

package cleanupcache

import "runtime"

// Counter counts in a goroutine of its own. It needs no Close.
type Counter struct {
	in *inbox
}

type inbox struct {
	add  chan int
	get  chan int
	quit chan struct{}
}

func NewCounter() *Counter {
	in := &inbox{add: make(chan int), get: make(chan int), quit: make(chan struct{})}
	go in.loop()
	c := &Counter{in: in}
	runtime.AddCleanup(c, func(quit chan struct{}) { close(quit) }, in.quit)
	return c
}

func (in *inbox) loop() {
	n := 0
	for {
		select {
		case d := <-in.add:
			n += d
		case in.get <- n:
		case <-in.quit:
			return
		}
	}
}

func (c *Counter) Add(d int) {
	c.in.add <- d
	runtime.KeepAlive(c)
}

func (c *Counter) Value() int {
	n := <-c.in.get
	runtime.KeepAlive(c)
	return n
}
