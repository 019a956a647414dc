package diagnose

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestShortFunc(t *testing.T) {
	for name, want := range map[string]string{
		"example.com/solutions/03-races/counter.(*Counter).Inc":         "Counter.Inc",
		"example.com/counter.Counter.Inc":                               "Counter.Inc",
		"example.com/joinall.Spawn[go.shape.int].func1":                 "a function literal in Spawn",
		"example.com/joinall.Spawn[...]":                                "Spawn",
		"example.com/publish.(*Box[go.shape.struct { X [4]int }]).Wait": "Box.Wait",
		"main.main":                      "main",
		"example.com/p.(*T).run.gowrap1": "T.run",
	} {
		assert.Equal(t, want, shortFunc(name), name)
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
