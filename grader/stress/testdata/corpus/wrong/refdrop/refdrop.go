// Wrong: assertion the count reaches zero and the entry is removed in two steps, so one taken in between is closed under its user.

package refdrop

import (
	"sync"
	"sync/atomic"
)

type File struct {
	refs   atomic.Int32
	Closed atomic.Bool
}

type Files struct {
	mu   sync.Mutex
	open map[string]*File
}

// Get opens the file, or shares it if it is open.
func (fs *Files) Get(name string) *File {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	if fs.open == nil {
		fs.open = map[string]*File{}
	}
	f := fs.open[name]
	if f == nil {
		f = new(File)
		fs.open[name] = f
	}
	f.refs.Add(1)
	return f
}

func (fs *Files) Put(name string, f *File) {
	if f.refs.Add(-1) > 0 {
		return
	}
	fs.mu.Lock()
	defer fs.mu.Unlock()
	delete(fs.open, name)
	f.Closed.Store(true)
}
