package source_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/concurrency-katas/katas/grader/source"
)

// parse returns the text of one file p.go in the folder /d.
func parse(text string) *source.Text {
	return source.Parse("/d", map[string]string{"p.go": text})
}

func TestFiles(t *testing.T) {
	src := source.Parse("/d/", map[string]string{"p.go": "package p", "sub/q.go": "this is no Go // at all\n\tx"})
	for file, want := range map[string]string{
		"/d/p.go": "p.go", "/d/sub/q.go": "sub/q.go", `/d\sub\q.go`: "sub/q.go",
		"/d/q.go": "", "/e/p.go": "", "p.go": "", "": "",
	} {
		assert.Equal(t, want, src.Name(file), file)
	}
	assert.Equal(t, "this is no Go", src.Line("sub/q.go", 1))
	assert.Equal(t, "x", src.Line("sub/q.go", 2))
	assert.Empty(t, src.Line("sub/q.go", 0))
	assert.Empty(t, src.Line("sub/q.go", 3))
	assert.Empty(t, src.Line("r.go", 1))
	assert.Empty(t, src.Variables("sub/q.go", 1))
	assert.Nil(t, src.Function("sub/q.go", 1, "x"))
}

func TestWhatALineDoes(t *testing.T) {
	src := parse(`package p

func f(c *counter, ch, out chan int) {
	c.n = total + c.step
	c.mu.Lock()
	out <- <-ch
	for range c.ch {
	}
}
`)
	assert.Equal(t, []string{"c.n", "c.n", "c.step", "c", "n", "total", "c", "step"}, src.Variables("p.go", 4))
	assert.Equal(t, "c.mu", src.Operand("p.go", 5, "Lock"))
	assert.Empty(t, src.Operand("p.go", 5, "RLock"))
	assert.Equal(t, "out", src.Channel("p.go", 6, true))
	assert.Equal(t, "ch", src.Channel("p.go", 6, false))
	assert.Equal(t, "c.ch", src.Channel("p.go", 7, false))
	assert.Empty(t, src.Channel("p.go", 7, true))
}

const bank = `package p

import "sync"

type account struct { mu sync.Mutex; next *account }

var bank account

func (a *account) deposit(n int) {
	a.mu.Lock()
	a.next.mu.Lock()
	bank.mu.Lock()
	f := func() { a.mu.Lock() }; g := func() {}
	f(); g()
}

func all(list []*account) {
	for range list {
		a := &account{}
		a.deposit(1)
		move(a, list[0])
		move(list[0], a); move(a, a)
	}
	func() {
		all(nil)
	}()
}

func move(from, to *account) {
	to.mu.Lock()
	from.mu.Lock(); to.mu.Lock()
	to = from
}
`

func TestFunction(t *testing.T) {
	src := parse(bank)
	deposit := src.Function("p.go", 10, "account.deposit")
	require.NotNil(t, deposit)
	assert.Same(t, deposit, src.Function("p.go", 13, "account.deposit"))
	assert.Nil(t, src.Function("p.go", 13, ""), "two literals in a line")
	assert.Nil(t, src.Function("p.go", 10, "deposit"))
	assert.Nil(t, src.Function("p.go", 20, "account.deposit"))
	assert.Nil(t, src.Function("q.go", 10, "account.deposit"))
	assert.Nil(t, src.Function("p.go", 10, ""))
	assert.NotNil(t, src.Function("p.go", 25, ""))
	assert.NotSame(t, src.Function("p.go", 25, "all"), src.Function("p.go", 25, ""))
}

func TestWhereALockBegins(t *testing.T) {
	src := parse(bank)
	deposit, all := src.Function("p.go", 10, "account.deposit"), src.Function("p.go", 20, "all")

	own, ok := src.Taken("p.go", 10, "Lock")
	require.True(t, ok)
	assert.Equal(t, "a.mu", own.Name)
	assert.Equal(t, "Mutex", own.Kind)
	root, ok := src.Root(own)
	require.True(t, ok)
	assert.Equal(t, source.Root{Key: root.Key, Owner: deposit, Way: "submission/..account.mu"}, root)

	next, ok := src.Taken("p.go", 11, "Lock")
	require.True(t, ok)
	_, ok = src.Root(next)
	assert.False(t, ok, "a pointer on the way")
	assert.True(t, next.Alike(own))

	global, ok := src.Taken("p.go", 12, "Lock")
	require.True(t, ok)
	root, ok = src.Root(global)
	require.True(t, ok)
	assert.Equal(t, source.Root{Key: root.Key, Global: true, Param: -1}, root)

	moved, ok := src.Taken("p.go", 30, "Lock")
	require.True(t, ok)
	_, ok = src.Root(moved)
	assert.False(t, ok, "a variable that gets another value")

	_, ok = src.Taken("p.go", 31, "Lock")
	assert.False(t, ok, "two locks in a line")
	_, ok = src.Taken("p.go", 10, "RLock")
	assert.False(t, ok)

	passed, ok := src.Passed(own, "p.go", 20, all)
	require.True(t, ok)
	assert.Equal(t, "a.mu", passed.Name)
	root, ok = src.Root(passed)
	require.True(t, ok)
	assert.Same(t, all, root.Owner)
	assert.True(t, root.Many)
	assert.Equal(t, -1, root.Param)

	_, ok = src.Passed(own, "p.go", 20, deposit)
	assert.False(t, ok, "not in that function")
	_, ok = src.Passed(own, "p.go", 21, all)
	assert.False(t, ok, "no such call")
	_, ok = src.Passed(global, "p.go", 20, all)
	assert.False(t, ok, "no parameter")
}

func TestForgetters(t *testing.T) {
	const top = "package p\nimport \"sync\"\ntype T struct { mu, other sync.Mutex; Open sync.Mutex }\nfunc (t *T) get(c bool) {\n\tt.mu.Lock()\n"
	for name, c := range map[string]struct {
		text string
		want []source.Forgetter
		ok   bool
	}{
		"nobody":          {top + "t.mu.Unlock()\n}", nil, true},
		"an early return": {top + "if c { return }\nt.mu.Unlock()\n}", []source.Forgetter{{"T.get", "t.mu", "p.go", 5, 6}}, true},
		"a literal":       {top + "t.mu.Unlock()\nfunc() {\nt.mu.Lock()\n}()\n}", []source.Forgetter{{"", "t.mu", "p.go", 8, 9}}, true},
		"another lock":    {top + "t.other.Lock()\nt.mu.Unlock()\n}", nil, true},
		"on purpose":      {top + "}\nfunc (t *T) free() { t.mu.Unlock() }", nil, false},
		"too tangled":     {top + "goto end\nend:\n}", nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			src := parse(c.text)
			lock, ok := src.Taken("p.go", 5, "Lock")
			require.True(t, ok)
			list, ok := src.Forgetters(lock)
			assert.Equal(t, c.ok, ok)
			assert.Equal(t, c.want, list)
		})
	}
	_, ok := parse(top + "}").Forgetters(source.Lock{})
	assert.False(t, ok, "any lock")
	src := parse(top + "t.Open.Lock()\n}")
	open, ok := src.Taken("p.go", 6, "Lock")
	require.True(t, ok)
	_, ok = src.Forgetters(open)
	assert.False(t, ok, "others can lock it")
}
