package diagnose

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/concurrency-katas/katas/grader/source"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// scene is a submission and a dump of it. In the dump "@name" stands for the
// position of the line that ends in "// name".
func scene(t *testing.T, src, dump string) *verdict.Finding {
	t.Helper()
	lines := map[string]int{}
	for i, line := range strings.Split(src, "\n") {
		if _, name, ok := strings.Cut(line, "// "); ok {
			lines[name] = i + 1
		}
	}
	dump = regexp.MustCompile(`(?m)^@(\w+)$`).ReplaceAllStringFunc(dump, func(at string) string {
		assert.Contains(t, lines, at[1:])
		return fmt.Sprintf("\t/d/p.go:%d +0x1", lines[at[1:]])
	})
	lock := "internal/sync.(*Mutex).lockSlow($1)\n\t/go/m.go:1 +0x1\nsync.(*Mutex).Lock(0x0?)\n\t/go/m.go:2 +0x1"
	dump = regexp.MustCompile(`(?m)^LOCK (\S+)$`).ReplaceAllString(dump, lock)
	return hung(dump, "", time.Second, source.Parse("/d", map[string]string{"p.go": src}), false)
}

const bank = `package p

import "sync"

type account struct { owner string; mu sync.Mutex }

func transfer(from, to *account) {
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock() // to
}

func Do() {
	a, b := &account{}, &account{}
	var all sync.WaitGroup
	all.Go(func() {
		transfer(a, b) // ab
	})
	all.Go(func() {
		transfer(b, a) // ba
	})
	all.Wait() // wait
}

func loop() {
	for range 2 {
		a, b := &account{}, &account{}
		go transfer(a, b) // go1
		go transfer(b, a) // go2
	}
	select {} // end
}

var first, second = &account{}, &account{}

func global() {
	go transfer(first, second) // go12
	go transfer(second, first) // go21
	select {} // wait12
}
`

const waits = `goroutine 5 [sync.WaitGroup.Wait]:
p.Do()
@wait
`

const both = `
goroutine 6 [sync.Mutex.Lock]:
LOCK %s
p.transfer(%s)
@to
p.Do.func1()
@ab
created by sync.(*WaitGroup).Go in goroutine 5
	/go/w.go:1 +0x1

goroutine 7 [sync.Mutex.Lock]:
LOCK %s
p.transfer(%s)
@to
p.Do.func2()
@ba
created by sync.(*WaitGroup).Go in goroutine 5
	/go/w.go:1 +0x1
`

const eachOther = "deadlock: 2 goroutines each hold a lock that the other waits for"

func TestCircles(t *testing.T) {
	const apart = "deadlock: 2 goroutines each wait for a lock while they hold one"
	for name, c := range map[string]struct{ dump, want string }{
		"by arguments":                  {waits + fmt.Sprintf(both, "0xc000030", "0xc000008, 0xc000028", "0xc000010", "0xc000028, 0xc000008"), eachOther},
		"by captured variables":         {waits + fmt.Sprintf(both, "0xc000030", "...", "0xc000010", "..."), eachOther},
		"whose variables is not known":  {fmt.Sprintf(both, "0xc000030", "...", "0xc000010", "..."), apart},
		"arguments that are not sure":   {fmt.Sprintf(both, "0xc000030", "0xc000008?, 0xc000028?", "0xc000010", "0xc000028?, 0xc000008?"), apart},
		"both wait for a third account": {fmt.Sprintf(both, "0xc000010", "0xc000048, 0xc000008", "0xc000010", "0xc000028, 0xc000008"), ""},
		"addresses that cannot be":      {waits + fmt.Sprintf(both, "0xc000010", "0xc000008, 0xc000028", "0xc000030", "0xc000028, 0xc000008"), eachOther},
		"a variable of each pass": {`goroutine 5 [select (no cases)]:
p.loop()
@end

goroutine 6 [sync.Mutex.Lock]:
LOCK 0xc000010
p.transfer(...)
@to
created by p.loop in goroutine 5
@go1

goroutine 7 [sync.Mutex.Lock]:
LOCK 0xc000030
p.transfer(...)
@to
created by p.loop in goroutine 5
@go2
`, apart},
		"variables outside of functions": {`goroutine 5 [select (no cases)]:
p.global()
@wait12

goroutine 6 [sync.Mutex.Lock]:
LOCK 0xc000030
p.transfer(...)
@to
created by p.global in goroutine 5
@go12

goroutine 7 [sync.Mutex.Lock]:
LOCK 0xc000010
p.transfer(...)
@to
created by p.global in goroutine 5
@go21
`, eachOther},
	} {
		t.Run(name, func(t *testing.T) {
			f := scene(t, bank, c.dump)
			assert.Equal(t, verdict.Deadlock, f.Class)
			if c.want == "" {
				assert.NotContains(t, f.Summary, "each")
				assert.NotContains(t, f.Detail, "which")
				return
			}
			assert.Equal(t, c.want, f.Summary, f.Detail)
			assert.Equal(t, c.want == eachOther, strings.Contains(f.Detail, "A -> B -> A"), f.Detail)
			assert.Equal(t, c.want == eachOther, strings.Contains(f.Detail, "which"), f.Detail)
		})
	}
}

func TestACircleIsADeadlockWhateverElseRuns(t *testing.T) {
	dump := strings.Replace(waits, "sync.WaitGroup.Wait", "sleep", 1) + fmt.Sprintf(both, "0xc000030", "0xc000008, 0xc000028", "0xc000010", "0xc000028, 0xc000008")
	f := scene(t, bank, dump)
	assert.Equal(t, verdict.Deadlock, f.Class)
	assert.Equal(t, eachOther, f.Summary)
}

func TestATransferToOneself(t *testing.T) {
	f := scene(t, bank, "goroutine 6 [sync.Mutex.Lock]:\nLOCK 0xc000010\np.transfer(0xc000008, 0xc000008)\n@to\n")
	assert.Equal(t, "deadlock: transfer waits for the lock to.mu, but transfer has locked from.mu already", f.Summary)
}

const tree = `package p

import "sync"

type node struct { mu sync.Mutex; left *node; ch chan int; cond *sync.Cond; rw sync.RWMutex }
type other struct { mu sync.Mutex }

func (n *node) visit() {
	n.mu.Lock() // lock
	defer n.mu.Unlock()
	n.left.visit() // next
}

func (n *node) send() {
	n.mu.Lock()
	n.ch <- 1 // send
	n.mu.Unlock()
}

func (n *node) outer() {
	n.mu.Lock()
	n.rest() // outer
	n.mu.Unlock()
}

func (n *node) rest() {
	n.mu.Unlock()
	<-n.ch // rest
	n.mu.Lock()
}

func (n *node) signal() {
	n.mu.Lock()
	n.cond.Wait() // cond
	n.mu.Unlock()
}

func (o *other) use() {
	o.mu.Lock() // use
	o.mu.Unlock()
}

func (n *node) upgrade() {
	n.rw.RLock()
	n.rw.Lock() // upgrade
}

func (n *node) read() {
	n.rw.RLock() // read
}

func (n *node) reread() {
	n.rw.RLock()
	n.rw.RLock() // reread
}
`

func TestWhoHoldsWhat(t *testing.T) {
	const (
		visit   = "goroutine 6 [sync.Mutex.Lock]:\nLOCK 0xc000010\np.(*node).visit(0xc000010)\n@lock\n"
		sends   = "\ngoroutine 7 [chan send]:\np.(*node).send(0xc000010)\n@send\n"
		written = "\ngoroutine 9 [sync.RWMutex.Lock]:\nsync.(*RWMutex).Lock(0xc000040)\n\t/go/r.go:1 +0x1\np.(*node).upgrade(0xc000010)\n@upgrade\n"
		rlock   = "sync.(*RWMutex).RLock(0xc000040)\n\t/go/r.go:1 +0x1\n"
	)
	for name, c := range map[string]struct {
		dump     string
		has, not string // in summary and detail
	}{
		"a holder that sends": {
			visit + sends, "node.send waits to send to n.ch and holds n.mu, which node.visit waits for", "each",
		},
		"a holder that sleeps": {
			visit + strings.Replace(sends, "chan send", "sleep", 1), "waits for n.mu, which A holds", "deadlock",
		},
		"another node's": {visit + strings.Replace(sends, "0xc000010", "0xc000090", 1), "", "which"},
		"an unknown node's": {
			visit + strings.Replace(sends, "0xc000010", "...", 1), "holds n.mu since", "which",
		},
		"another type's": {
			"goroutine 6 [sync.Mutex.Lock]:\nLOCK 0xc000070\np.(*other).use(...)\n@use\n" + sends, "", "holds",
		},
		"down a tree, each its own": {
			visit + "p.(*node).visit(0xc000050)\n@next\n", "", "already",
		},
		"down a tree that bites its tail": {
			visit + "p.(*node).visit(0xc000050)\n@next\np.(*node).visit(0xc000010)\n@next\n", "node.visit has locked n.mu already", "which",
		},
		"down a tree, not known where": {
			visit + "p.(*node).visit(...)\n@next\n", "", "already",
		},
		"let go further in": {
			visit + "\ngoroutine 7 [chan receive]:\np.(*node).rest(0xc000010)\n@rest\np.(*node).outer(0xc000010)\n@outer\n", "", "holds",
		},
		"let go by a condition": {
			visit + "\ngoroutine 7 [sync.Cond.Wait]:\nsync.(*Cond).Wait(0xc000020)\n\t/go/c.go:1 +0x1\np.(*node).signal(0xc000010)\n@cond\n", "", "holds",
		},
		"two that hold the same": {visit + sends + strings.Replace(sends, "7", "8", 1), "", "which"},
		"an upgrade": {
			written, "node.upgrade has read-locked n.rw already", "which",
		},
		"a reader behind a writer": {
			"goroutine 6 [sync.RWMutex.RLock]:\n" + rlock + "p.(*node).read(0xc000010)\n@read\n" + strings.Replace(written, "p.(*node).upgrade(0xc000010)\n@upgrade", "p.(*node).write(...)\n\t/other:1 +0x1", 1), "", "behind",
		},
		"a second read lock and no writer": {
			"goroutine 6 [sync.RWMutex.RLock]:\n" + rlock + "p.(*node).reread(0xc000010)\n@reread\n", "", "already",
		},
		"frames left out": {visit + "...12 frames elided...\n", "", "nobody"},
	} {
		t.Run(name, func(t *testing.T) {
			f := scene(t, tree, c.dump)
			assert.Contains(t, f.Summary+"\n"+f.Detail, c.has)
			assert.NotContains(t, f.Summary+"\n"+f.Detail, c.not)
		})
	}
}

// Somebody has to have forgotten an Unlock before that is said.
func TestForgottenUnlocks(t *testing.T) {
	const top = "package p\nimport \"sync\"\ntype t struct { mu sync.Mutex; ch chan int }\nfunc (x *t) get() {\n\tx.mu.Lock() // get\n\tdefer x.mu.Unlock()\n}\n"
	const dump = "goroutine 1 [sync.Mutex.Lock (leaked)]:\nLOCK 0xc000010\np.(*t).get(0xc000010)\n@get\n"
	const left = "nobody is left who would unlock it"
	for name, c := range map[string]struct {
		src, dump string
		want      []string
	}{
		"early return":             {"func (x *t) f(c bool) {\nx.mu.Lock()\nif c { return }\nx.mu.Unlock()\n}", dump, []string{left, "t.f takes x.mu at line 9 and returns at p.go:10 without"}},
		"no unlock at all":         {"func (x *t) f() {\nx.mu.Lock()\n}", dump, []string{left, "t.f takes x.mu at line 9 and returns at p.go:10 without"}},
		"a panic, it may be":       {"func (x *t) f(g func()) {\nx.mu.Lock()\ng()\nx.mu.Unlock()\n}", dump, []string{left, "a panic between Lock and Unlock"}},
		"a pair of helpers":        {"func (x *t) lock() { x.mu.Lock() }\nfunc (x *t) unlock() { x.mu.Unlock() }", dump, nil},
		"locked if it returns yes": {"func (x *t) try(c bool) bool {\nx.mu.Lock()\nif c { return true }\nx.mu.Unlock()\nreturn false\n}\nfunc (x *t) unlock() { x.mu.Unlock() }", dump, nil},
		"unlock is handed out":     {"func (x *t) f() func() {\nx.mu.Lock()\nreturn x.mu.Unlock\n}", dump, nil},
		"perhaps still there":      {"func (x *t) f() {\nx.mu.Lock()\n<-x.ch // f\nx.mu.Unlock()\n}", dump + "\ngoroutine 2 [chan receive (leaked)]:\np.(*t).f(...)\n@f\n", nil},
		"others are not shown":     {"func (x *t) f() {\nx.mu.Lock()\n}", strings.Replace(strings.Replace(dump, " (leaked)", "", 1), "goroutine 1", "goroutine 2", 1), nil},
		"a goroutine unlocks":      {"func (x *t) f() {\nx.mu.Lock()\ngo x.g()\n}\nfunc (x *t) g() { x.mu.Unlock() }", dump, nil},
	} {
		t.Run(name, func(t *testing.T) {
			f := scene(t, top+c.src+"\n", c.dump)
			for _, want := range c.want {
				assert.Contains(t, f.Summary+"\n"+f.Detail, want)
			}
			if c.want == nil {
				assert.NotContains(t, f.Summary+"\n"+f.Detail, left)
				assert.NotContains(t, f.Detail, "without")
			}
		})
	}
}
