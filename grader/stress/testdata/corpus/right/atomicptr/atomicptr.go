// Right: plain fields are written before and read after an atomic pointer publishes them; nothing else orders the two.

package atomicptr

import "sync/atomic"

type Config struct {
	Name  string
	Ports []int
	limit map[string]int
}

var current atomic.Pointer[Config]

// Install makes c the current config; it must not be changed afterwards.
func Install(name string, ports ...int) {
	c := &Config{Name: name}
	c.Ports = append(c.Ports, ports...)
	c.limit = map[string]int{name: len(ports)}
	current.Store(c)
}

func Current() *Config { return current.Load() }

func (c *Config) Limit() int { return c.limit[c.Name] }
