// Attack: imports what no counter needs (net)
// Layer: intake
// Want: rejected
// Canary: network

package counter

import "net"

type Counter struct{ n int }

func (c *Counter) Inc() {
	net.Dial("tcp", "127.0.0.1:47123")
}

func (c *Counter) Value() int { return 0 }
