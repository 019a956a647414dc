// Right: the package needs its embedded file, its testdata and a second source file; a tool that copies or rewrites sources easily breaks it.

package embedded

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words.txt
var words string

var index = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for i, w := range strings.Fields(words) {
		m[w] = i
	}
	return m
})

// Position tells where in the list a word stands.
func Position(w string) (int, bool) {
	i, ok := index()[normal(w)]
	return i, ok
}
