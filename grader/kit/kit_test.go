package kit_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/concurrency-katas/katas/grader/kit"
)

func TestGateLetsGoWhenAllAreInside(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := kit.NewGate(3)
		start := time.Now()
		var all sync.WaitGroup
		for i := range 3 {
			all.Go(func() {
				time.Sleep(time.Duration(i) * time.Second)
				g.Enter()
			})
		}
		all.Wait()
		assert.Equal(t, 3, g.Most())
		assert.Equal(t, 2*time.Second, time.Since(start))
		g.Enter() // it stays open
	})
}

func TestGateLosesPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := kit.NewGate(3)
		start := time.Now()
		g.Enter()
		g.Enter()
		assert.Equal(t, 1, g.Most(), "one after the other is never together")
		assert.GreaterOrEqual(t, time.Since(start), kit.Patience)
		assert.LessOrEqual(t, time.Since(start), 5*kit.Patience, "it loses patience once, late on a busy machine")
	})
}

func TestMeter(t *testing.T) {
	var m kit.Meter
	assert.Equal(t, 1, m.Enter())
	assert.Equal(t, 2, m.Enter())
	m.Leave()
	assert.Equal(t, 1, m.Inside())
	m.Enter()
	assert.Equal(t, 2, m.Most())
	assert.Equal(t, 3, m.Total())
}
