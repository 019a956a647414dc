package diagnose

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const header = `package p

import "sync"

type T struct { mu, other sync.Mutex; rw sync.RWMutex; ch chan int }
type U struct { mu sync.Mutex }
func (t *T) free() { t.mu.Unlock() }
func (t *T) grab() { t.mu.Lock() }
func (t *T) count() { t.mu.Lock(); defer t.mu.Unlock() }
func (t *T) rest() { t.mu.Unlock(); <-t.ch; t.mu.Lock() }
`

// here returns the line with HERE.
func here(text string) int {
	before, _, _ := strings.Cut(text, "// HERE")
	return strings.Count(before, "\n") + 1
}

// What is held at the line with HERE, as far as the text is sure, and behind a
// bar what could be.
func TestWhatIsHeld(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"locked":                    {"t.mu.Lock()\n<-t.ch // HERE", "t.mu|"},
		"not locked":                {"<-t.ch // HERE\nt.mu.Lock()", "|"},
		"the lock waited for":       {"t.other.Lock()\nt.mu.Lock() // HERE", "t.other|"},
		"unlocked before":           {"t.mu.Lock()\nt.mu.Unlock()\n<-t.ch // HERE", "|"},
		"unlocked after":            {"t.mu.Lock()\n<-t.ch // HERE\nt.mu.Unlock()", "t.mu|"},
		"deferred unlock":           {"t.mu.Lock()\ndefer t.mu.Unlock()\n<-t.ch // HERE", "t.mu|"},
		"unlock in a deferred func": {"t.mu.Lock()\ndefer func() { t.mu.Unlock() }()\n<-t.ch // HERE", "t.mu|"},
		"in the results":            {"t.mu.Lock()\ndefer t.mu.Unlock()\nprintln(<-t.ch) // HERE", "t.mu|"},
		"another branch":            {"if c {\nt.mu.Lock()\n} else {\n<-t.ch // HERE\n}", "|"},
		"one branch, later":         {"if c {\nt.mu.Lock()\n}\n<-t.ch // HERE", "|t.mu"},
		"both branches":             {"if c {\nt.mu.Lock()\n} else {\nt.mu.Lock()\n}\n<-t.ch // HERE", "|t.mu"},
		"unlocked in a branch":      {"t.mu.Lock()\nif c {\nt.mu.Unlock()\n}\n<-t.ch // HERE", "|t.mu"},
		"unlocked and returned":     {"t.mu.Lock()\nif c {\nt.mu.Unlock()\nreturn\n}\n<-t.ch // HERE", "t.mu|"},
		"unlocked and panicked":     {"t.mu.Lock()\nif c {\nt.mu.Unlock()\npanic(1)\n}\n<-t.ch // HERE", "t.mu|"},
		"a loop that unlocks":       {"for c {\nt.mu.Lock()\nt.mu.Unlock()\n}\n<-t.ch // HERE", "|"},
		"in a loop that unlocks":    {"for c {\n<-t.ch // HERE\nt.mu.Lock()\nt.mu.Unlock()\n}", "|"},
		"in a loop that forgets":    {"for c {\n<-t.ch // HERE\nt.mu.Lock()\n}", "|t.mu"},
		"in a loop, locked":         {"for range 3 {\nt.mu.Lock()\n<-t.ch // HERE\nt.mu.Unlock()\n}", "t.mu|"},
		"before a loop":             {"t.mu.Lock()\nfor range t.ch { // HERE\n}", "t.mu|"},
		"before one that unlocks":   {"t.mu.Lock()\nfor c {\nt.mu.Unlock()\n}\n<-t.ch // HERE", "|t.mu"},
		"break":                     {"for {\nt.mu.Lock()\nif c {\nbreak\n}\nt.mu.Unlock()\n}\n<-t.ch // HERE", "t.mu|"},
		"continue":                  {"for c {\nt.mu.Lock() // HERE\nif c {\ncontinue\n}\nt.mu.Unlock()\n}", "|t.mu"},
		"break out of two":          {"out:\nfor {\nt.mu.Lock()\nfor {\nif c {\nbreak out\n}\n}\n}\n<-t.ch // HERE", "t.mu|"},
		"goto":                      {"t.mu.Lock()\nif c {\ngoto end\n}\nend:\n<-t.ch // HERE", "lost"},
		"every case":                {"switch {\ncase c:\nreturn\ndefault:\nt.mu.Lock()\n}\n<-t.ch // HERE", "t.mu|"},
		"one case":                  {"switch {\ncase c:\nt.mu.Lock()\n}\n<-t.ch // HERE", "|t.mu"},
		"select":                    {"t.mu.Lock()\nselect { // HERE\ncase <-t.ch:\n}", "t.mu|"},
		"tried":                     {"if t.mu.TryLock() {\n<-t.ch // HERE\n}", "t.mu|"},
		"tried in vain":             {"if t.mu.TryLock() {\nreturn\n}\n<-t.ch // HERE", "|"},
		"tried or returned":         {"if !t.mu.TryLock() {\nreturn\n}\n<-t.ch // HERE", "t.mu|"},
		"tried and kept as a value": {"ok := t.mu.TryLock()\n<-t.ch // HERE\n_ = ok", "|t.mu"},
		"same field, other type":    {"t.mu.Lock()\nu.mu.Lock()\nu.mu.Unlock()\n<-t.ch // HERE", "t.mu|"},
		"same type, other instance": {"t.mu.Lock()\nt2.mu.Unlock()\n<-t.ch // HERE", "|t.mu"},
		"pointer moved on":          {"t.mu.Lock()\nt = t2\n<-t.ch // HERE", "|t.mu"},
		"read":                      {"t.rw.RLock()\n<-t.ch // HERE", "t.rw|"},
		"a call that unlocks":       {"t.mu.Lock()\nt.free()\n<-t.ch // HERE", "|t.mu"},
		"a call that locks":         {"t.grab()\n<-t.ch // HERE", "|t.mu"},
		"a call that does both":     {"t.count()\n<-t.ch // HERE", "|"},
		"a call in between":         {"t.mu.Lock()\nt2.count()\n<-t.ch // HERE", "t.mu|"},
		"a call that lets go":       {"t.mu.Lock()\nt.rest()\n<-t.ch // HERE", "t.mu|t.mu"}, // and takes it again
		"a literal that unlocks":    {"t.mu.Lock()\nf := func() { t.mu.Unlock() }\nf()\n<-t.ch // HERE", "|t.mu"},
		"a literal called at once":  {"func() {\nt.mu.Lock()\ndefer t.mu.Unlock()\n}()\n<-t.ch // HERE", "|"},
		"a goroutine that unlocks":  {"t.mu.Lock()\ngo func() { t.mu.Unlock() }()\n<-t.ch // HERE", "|t.mu"},
		"unlock as a value":         {"t.mu.Lock()\nf := t.mu.Unlock\n<-t.ch // HERE\nf()", "|t.mu"},
		"a method of that name":     {"var v V\nv.Lock()\n<-t.ch // HERE", "|"},
		"in the literal only":       {"t.mu.Lock()\nuse(func() {\nt.other.Lock()\n<-t.ch // HERE func1\n})", "t.other|"},
		"around the literal":        {"t.mu.Lock()\nuse(func() { // HERE\n<-t.ch\n})", "t.mu|"},
		"by the closing brace":      {"t.mu.Lock()\ndefer t.mu.Unlock()\ndefer use(nil)\n} // HERE\nfunc _() {", "|t.mu"},
	} {
		t.Run(name, func(t *testing.T) {
			text := header + "func use(func()) {}\ntype V struct{}\nfunc (V) Lock() {}\nfunc f(t, t2 *T, u *U, c bool) {\n" + c.body + "\n}\n"
			src := newSource("/d", map[string]string{"p.go": text})
			require.Len(t, src.trees, 1, text)
			line := here(text)
			f := frame{fn: "x.com/p.f", file: "/d/p.go", line: line}
			if strings.Contains(text, "// HERE func1") {
				f.fn += ".func1"
			}
			in := src.function(f)
			require.NotNil(t, in)
			inner := ""
			if strings.HasPrefix(strings.TrimSpace(strings.Split(text, "\n")[line-1]), "}") {
				inner = "x.com/p.use"
			}
			got := "lost"
			if st := src.at(in, line, inner); st != nil {
				var sure, maybe []string
				for _, g := range st.held {
					if g.sure {
						sure = append(sure, g.text)
					} else {
						maybe = append(maybe, g.text)
					}
				}
				slices.Sort(sure)
				got = strings.Join(sure, " ") + "|" + strings.Join(slices.Compact(maybe), " ")
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestALoopInALoopInALoop(t *testing.T) {
	text := header + "func f(t *T, c bool) {\n" + strings.Repeat("for c {\nif c { t.mu.Lock() }\n", 60) + "<-t.ch // HERE\n" + strings.Repeat("}\n", 61)
	src := newSource("/d", map[string]string{"p.go": text})
	line := here(text)
	f := frame{fn: "p.f", file: "/d/p.go", line: line}
	if st := src.at(src.function(f), line, ""); st != nil {
		for _, g := range st.held {
			assert.False(t, g.sure)
		}
	}
}

func TestAddresses(t *testing.T) {
	for args, want := range map[string]map[int]uint64{
		"0xc000014078":                      {0: 0xc000014078},
		"0xc000014078?, 0xc000014080":       {1: 0xc000014080},
		"{0x6a7259, 0x1}, 0xc000014080":     {1: 0xc000014080},
		"{0x1, {0x2, 0xc000}}, 0xc00001, _": {1: 0xc00001},
		"...":                               {},
		"":                                  {},
		"0x0, 0xa":                          {},
	} {
		assert.Equal(t, want, frame{args: args}.addresses(), args)
	}
}

func TestWhichLockIsWaitedFor(t *testing.T) {
	for name, c := range map[string]struct {
		state, frames, op string
		addr              uint64
	}{
		"mutex":           {"sync.Mutex.Lock", "internal/sync.runtime_SemacquireMutex(0xc0?, 0x0?, 0x0?)\ninternal/sync.(*Mutex).lockSlow(0xc000014078)\nsync.(*Mutex).Lock(0x1?)\n", "Lock", 0xc000014078},
		"the semaphore":   {"sync.Mutex.Lock", "internal/sync.runtime_SemacquireMutex(0xc00001407c, 0x0?, 0x0?)\nsync.(*Mutex).Lock(...)\n", "Lock", 0xc000014078},
		"reader":          {"sync.RWMutex.RLock", "sync.runtime_SemacquireRWMutexR(0xc00001408c, 0x0?, 0x0?)\nsync.(*RWMutex).RLock(...)\n", "RLock", 0xc000014080},
		"writer":          {"sync.RWMutex.Lock", "sync.runtime_SemacquireRWMutex(0xc000014088, 0x0?, 0x0?)\nsync.(*RWMutex).Lock(...)\n", "Lock", 0xc000014080},
		"no address":      {"sync.Mutex.Lock", "sync.(*Mutex).Lock(...)\n", "Lock", 0},
		"inside a Once":   {"sync.Mutex.Lock", "internal/sync.(*Mutex).lockSlow(0xc000014078)\nsync.(*Mutex).Lock(...)\nsync.(*Once).doSlow(0xc000014070)\n", "", 0},
		"something else":  {"chan receive", "", "", 0},
		"an odd topmost":  {"sync.Mutex.Lock", "x.y()\n", "", 0},
		"a real channel?": {"chan receive", "sync.(*Mutex).Lock(...)\n", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			all := parseStacks("goroutine 1 [" + c.state + "]:\n" + c.frames + "p.f()\n")
			require.Len(t, all, 1)
			op, addr := all[0].waitsFor(len(all[0].frames) - 1)
			assert.Equal(t, c.op, op)
			assert.Equal(t, c.addr, addr)
		})
	}
}
