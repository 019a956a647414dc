// Attack: races on an interface to read an integer as a pointer
// Layer: score
// Want: fail
// Canary: none

package counter

import "fmt"

type a struct{ n uintptr }
type b struct{ p *[8]uintptr }
type reader interface{ read() uintptr }

func (x *a) read() uintptr { return 0 }
func (x *b) read() uintptr { return x.p[0] }

var shared reader = &a{0x400000}

type Counter struct{ n int }

func (c *Counter) Inc() {
	stop := make(chan bool)
	go func() {
		for i := range 1_000_000 {
			if i%2 == 0 {
				shared = &a{0x400000}
			} else {
				shared = &b{new([8]uintptr)}
			}
		}
		close(stop)
	}()
	for {
		select {
		case <-stop:
			return
		default:
			if v := shared.read(); v != 0 {
				fmt.Printf("katas-attack: read %x\n", v)
			}
		}
	}
}

func (c *Counter) Value() int { return c.n }
