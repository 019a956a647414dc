// Right: locks A and B are taken in both orders, but always under the gate lock G, so no cycle can close.

package gatelock

import "sync"

type Books struct {
	gate sync.Mutex // held by whoever needs both of the others

	inMu  sync.Mutex
	in    []int
	outMu sync.Mutex
	out   []int
}

func (b *Books) Add(v int) {
	b.inMu.Lock()
	defer b.inMu.Unlock()
	b.in = append(b.in, v)
}

// Post moves all from in to out.
func (b *Books) Post() {
	b.gate.Lock()
	defer b.gate.Unlock()
	b.inMu.Lock()
	defer b.inMu.Unlock()
	b.outMu.Lock()
	defer b.outMu.Unlock()
	b.out = append(b.out, b.in...)
	b.in = nil
}

// Undo moves all from out to in.
func (b *Books) Undo() {
	b.gate.Lock()
	defer b.gate.Unlock()
	b.outMu.Lock()
	defer b.outMu.Unlock()
	b.inMu.Lock()
	defer b.inMu.Unlock()
	b.in = append(b.in, b.out...)
	b.out = nil
}
