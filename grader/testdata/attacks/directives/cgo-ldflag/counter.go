// Attack: linker flags and imports of symbols by directive
// Layer: intake
// Want: harmless
// Canary: none

package counter

import "sync"

//go:cgo_ldflag "-Wl,--version"
//go:cgo_import_dynamic exit exit "libc.so.6"
//go:debug panicnil=1
//go:generate touch katas-attack

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *Counter) Value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
