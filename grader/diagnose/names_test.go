package diagnose

import (
	"testing"

	"github.com/stretchr/testify/assert"
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
