package source_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/source"
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
			src := source.Parse("/d", map[string]string{"p.go": text})
			line, name := here(text), "f"
			if strings.Contains(text, "// HERE func1") {
				name = "" // the literal
			}
			in := src.Function("p.go", line, name)
			require.NotNil(t, in, text)
			calling := ""
			if strings.HasPrefix(strings.TrimSpace(strings.Split(text, "\n")[line-1]), "}") {
				calling = "x.com/p.use"
			}
			got := "lost"
			if held, _, ok := src.Held(in, line, calling); ok {
				var sure, maybe []string
				for _, g := range held {
					if g.Sure {
						sure = append(sure, g.Name)
					} else {
						maybe = append(maybe, g.Name)
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
	src := source.Parse("/d", map[string]string{"p.go": text})
	line := here(text)
	held, _, _ := src.Held(src.Function("p.go", line, "f"), line, "")
	for _, g := range held {
		assert.False(t, g.Sure)
	}
}
