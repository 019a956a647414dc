package workspace

import (
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// replaceFile puts content in the place of file in one step: a crash leaves
// either the old content or the new.
func replaceFile(file string, content []byte) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".new-")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(tmp.Name())
		}
	}()
	if _, err = tmp.Write(content); err == nil {
		err = tmp.Sync()
	}
	if closeErr := tmp.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Chmod(tmp.Name(), 0o644)
	}
	if err == nil {
		err = os.Rename(tmp.Name(), file)
	}
	return err
}

// lock waits for the lock file and returns the function that gives it back. A
// process that dies gives it back too.
func lock(file string) (unlock func(), err error) {
	l := flock.New(file)
	if err := l.Lock(); err != nil {
		return nil, err
	}
	return func() { _ = l.Unlock() }, nil
}

// Writable tells whether progress can be recorded, by trying.
func (w *Workspace) Writable() error {
	if err := os.MkdirAll(w.state(), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(w.state(), "try-")
	if err != nil {
		return err
	}
	f.Close()
	return os.Remove(f.Name())
}
