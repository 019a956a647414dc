// Wrong: leak|deadlock|timeout a background save that finds a newer version returns with the package-level lock held, and the later saves block on it for ever.

package globallock

import "sync"

var (
	mu      sync.Mutex
	version int
	saved   = map[int]string{}
)

// Next starts a new version.
func Next() int {
	mu.Lock()
	defer mu.Unlock()
	version++
	return version
}

func save(v int, text string) {
	mu.Lock()
	if v < version { // outdated
		return
	}
	saved[v] = text
	mu.Unlock()
}

// Save writes the text in the background.
func Save(text string) {
	v := Next()
	go save(v, text)
}
