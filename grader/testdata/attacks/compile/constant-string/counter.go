// Attack: constant strings of together 256 MiB
// Layer: build
// Want: limited
// Canary: none

package counter

const a0 = "xxxxxxxxxxxxxxxx"

const a1 = a0 + a0

const a2 = a1 + a1

const a3 = a2 + a2

const a4 = a3 + a3

const a5 = a4 + a4

const a6 = a5 + a5

const a7 = a6 + a6

const a8 = a7 + a7

const a9 = a8 + a8

const a10 = a9 + a9

const a11 = a10 + a10

const a12 = a11 + a11

const a13 = a12 + a12

const a14 = a13 + a13

const a15 = a14 + a14

const a16 = a15 + a15

const a17 = a16 + a16

const a18 = a17 + a17

const a19 = a18 + a18

const a20 = a19 + a19

const a21 = a20 + a20

const a22 = a21 + a21

var t = [...]string{a22 + "1", a22 + "2", a22 + "3", a22 + "4"}

type Counter struct{ n int }

func (c *Counter) Inc() {
	c.n += len(t[c.n%4])
}

func (c *Counter) Value() int { return len(t) }
