// Wrong: deadlock three functions lock a then b, b then c and c then a.

package lockring

import "sync"

type Machine struct {
	a, b, c sync.Mutex
	parts   [3]int
}

func move(from, to sync.Locker, src, dst *int) {
	from.Lock()
	defer from.Unlock()
	to.Lock()
	defer to.Unlock()
	*src--
	*dst++
}

func (m *Machine) AB() { move(&m.a, &m.b, &m.parts[0], &m.parts[1]) }
func (m *Machine) BC() { move(&m.b, &m.c, &m.parts[1], &m.parts[2]) }
func (m *Machine) CA() { move(&m.c, &m.a, &m.parts[2], &m.parts[0]) }
