package workspace

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// progressVersion is the version of the progress file's layout.
const progressVersion = 1

// Progress is what the learner has reached.
type Progress struct {
	Version int              `json:"version"`
	Katas   map[string]State `json:"katas"`
}

// A State is what is known of one kata.
type State struct {
	Status    string    `json:"status"` // of the last check: pass or fail
	Score     int       `json:"score"`  // of the last check
	Best      int       `json:"best"`   // best score ever
	Passed    time.Time `json:"passed,omitzero"`
	Checked   time.Time `json:"checked"`
	Attempts  int       `json:"attempts"`             // checks up to and including the first pass
	Hints     int       `json:"hints"`                // rungs revealed
	LastClass string    `json:"last_class,omitempty"` // of the last failing check
	// HintedClass is the class whose hint has been given since LastClass changed.
	HintedClass string `json:"hinted_class,omitempty"`
}

// A CorruptError says that the progress file could not be read and where it
// was put, so that nothing is lost.
type CorruptError struct {
	Kept string // path of the unreadable file
	Err  error
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("the progress file could not be read (%v); it is kept as %s, and a new one is begun", e.Err, e.Kept)
}

func (e *CorruptError) Unwrap() error { return e.Err }

// Progress reads the progress file. A missing file is no progress yet; an
// unreadable one is moved aside and reported as a *CorruptError beside an
// empty Progress.
func (w *Workspace) Progress() (Progress, error) {
	p := Progress{Version: progressVersion, Katas: map[string]State{}}
	file := w.state("progress.json")
	src, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return p, fmt.Errorf("reading the progress file: %w", err)
	}
	var read Progress
	err = json.Unmarshal(src, &read)
	if err == nil && read.Version > progressVersion {
		return p, fmt.Errorf("the progress file %s was written by a newer katas (version %d); update katas", file, read.Version)
	}
	if err == nil && read.Version < 1 {
		err = errors.New("it has no version")
	}
	if err != nil {
		kept := file + ".corrupt-" + time.Now().UTC().Format("20060102T150405")
		if renameErr := os.Rename(file, kept); renameErr != nil {
			return p, fmt.Errorf("the progress file %s could not be read (%w) nor moved aside", file, err)
		}
		return p, &CorruptError{Kept: kept, Err: err}
	}
	if read.Katas != nil {
		p.Katas = read.Katas
	}
	return p, nil
}

// Update changes the state of one kata. A *CorruptError says that the change
// is recorded and the old file was put aside. The file is replaced in one step, so
// that no crash leaves half of it, and under a lock, so that two commands at
// once both count.
func (w *Workspace) Update(id string, change func(*State)) error {
	if err := os.MkdirAll(w.state(), 0o755); err != nil {
		return explainWrite("recording progress", err)
	}
	unlock, err := lock(w.state("lock"))
	if err != nil {
		return explainWrite("recording progress", err)
	}
	defer unlock()
	p, err := w.Progress()
	var corrupt *CorruptError
	if err != nil && !errors.As(err, &corrupt) {
		return err
	}
	s := p.Katas[id]
	change(&s)
	p.Katas[id] = s
	out, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return err
	}
	if err := replaceFile(w.state("progress.json"), append(out, '\n')); err != nil {
		return explainWrite("recording progress", err)
	}
	if corrupt != nil {
		return corrupt
	}
	return nil
}
