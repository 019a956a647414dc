// Right: a plain package variable is written inside sync.Once and read by everybody without a lock.

package oncepublish

import (
	"regexp"
	"strings"
	"sync"
)

var (
	once    sync.Once
	pattern *regexp.Regexp
	words   map[string]bool
)

var stop = sync.OnceValue(func() []string { return strings.Fields("the a an") })

func load() {
	pattern = regexp.MustCompile(`[a-z]+`)
	words = map[string]bool{}
	for _, w := range stop() {
		words[w] = true
	}
}

// Count counts the words of s that are not stop words.
func Count(s string) int {
	once.Do(load)
	n := 0
	for _, w := range pattern.FindAllString(s, -1) {
		if !words[w] {
			n++
		}
	}
	return n
}
