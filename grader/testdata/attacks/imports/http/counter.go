// Attack: imports what no counter needs (http)
// Layer: intake
// Want: rejected
// Canary: network

package counter

import "net/http"

type Counter struct{ n int }

func (c *Counter) Inc() {
	http.Get("http://127.0.0.1:47123/")
}

func (c *Counter) Value() int { return 0 }
