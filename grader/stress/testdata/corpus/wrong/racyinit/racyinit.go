// Wrong: data-race the lazy init checks and sets a plain package variable without a lock.

package racyinit

import "strings"

var table map[string]int

func load() map[string]int {
	m := map[string]int{}
	for i, w := range strings.Fields("zero one two three") {
		m[w] = i
	}
	return m
}

// Number returns the value of a number word, or -1.
func Number(word string) int {
	if table == nil {
		table = load()
	}
	if n, ok := table[word]; ok {
		return n
	}
	return -1
}
