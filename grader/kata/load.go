package kata

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// facts is the layout of kata.toml.
type facts struct {
	Order    int      `toml:"order"`
	Level    int      `toml:"level"`
	Minutes  int      `toml:"minutes"`
	Track    string   `toml:"track"`
	Tags     []string `toml:"tags"`
	Concepts []string `toml:"concepts"`
	Imports  []string `toml:"imports"`
	Needs    []string `toml:"needs"`

	Symbols map[string][]string `toml:"symbols"`

	Checks []struct {
		Test     string `toml:"test"`
		Title    string `toml:"title"`
		Kind     string `toml:"kind"`
		Points   int    `toml:"points"`
		Deadline string `toml:"deadline"`
	} `toml:"check"`
}

// Load reads every kata below exercises and solutions, in course order. Any
// kata that is not as it should be makes the whole course an error.
func Load(fsys fs.FS) (*Course, error) {
	sums, err := readSums(fsys)
	if err != nil {
		return nil, err
	}
	dirs, err := fs.Glob(fsys, "solutions/*/*/kata.toml")
	if err != nil {
		return nil, err
	}
	course := &Course{}
	for _, file := range dirs {
		dir := path.Dir(file)
		k, err := load(fsys, path.Base(path.Dir(dir)), path.Base(dir))
		if err != nil {
			return nil, fmt.Errorf("kata %s: %w", path.Base(dir), err)
		}
		k.StubSum = sums[k.ExerciseDir()]
		if other := course.Find(k.ID); other != nil {
			return nil, fmt.Errorf("kata %s exists in %s and in %s", k.ID, other.Chapter, k.Chapter)
		}
		course.Katas = append(course.Katas, k)
	}
	if len(course.Katas) == 0 {
		return nil, errors.New("there are no katas here")
	}
	slices.SortStableFunc(course.Katas, func(a, b *Kata) int {
		if c := strings.Compare(a.Chapter, b.Chapter); c != 0 {
			return c
		}
		return a.Order - b.Order
	})
	return course, nil
}

func load(fsys fs.FS, chapter, id string) (*Kata, error) {
	k := &Kata{ID: id, Chapter: chapter}
	if err := k.readFacts(fsys); err != nil {
		return nil, err
	}
	statement, err := fs.ReadFile(fsys, path.Join(k.ExerciseDir(), "README.md"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		// Built in a clone whose learner has deleted it. The kata can be
		// graded all the same, and reset.
		statement = []byte("# " + k.ID + "\n\nThe statement was deleted: `katas reset " + k.ID + "` brings it back.\n")
	case err != nil:
		return nil, err
	}
	k.Statement = string(statement)
	title, _, _ := strings.Cut(k.Statement, "\n")
	if k.Title = strings.TrimPrefix(title, "# "); k.Title == title {
		return nil, errors.New("README.md does not begin with a title")
	}
	hints, err := fs.ReadFile(fsys, path.Join(k.SolutionDir(), "hints.md"))
	if err != nil {
		return nil, err
	}
	if k.Hints, err = parseHints(string(hints)); err != nil {
		return nil, fmt.Errorf("hints.md: %w", err)
	}
	if k.Stub, err = GoFiles(fsys, k.ExerciseDir()); err != nil {
		return nil, err
	}
	if k.Solution, err = GoFiles(fsys, k.SolutionDir()); err != nil {
		return nil, err
	}
	maps.DeleteFunc(k.Solution, func(name, _ string) bool { return strings.HasSuffix(name, "_test.go") })
	return k, nil
}

// GoFiles reads the Go files of one folder: name -> source.
func GoFiles(fsys fs.FS, dir string) (map[string]string, error) {
	paths, err := fs.Glob(fsys, path.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for _, p := range paths {
		src, err := fs.ReadFile(fsys, p)
		if err != nil {
			return nil, err
		}
		files[path.Base(p)] = string(src)
	}
	return files, nil
}

var (
	idPattern   = regexp.MustCompile(`^[a-z][a-z0-9]*$`)
	testPattern = regexp.MustCompile(`^Test[A-Z]\w*$`)
)

// readFacts reads and checks kata.toml.
func (k *Kata) readFacts(fsys fs.FS) error {
	src, err := fs.ReadFile(fsys, path.Join(k.SolutionDir(), "kata.toml"))
	if err != nil {
		return err
	}
	var f facts
	meta, err := toml.Decode(string(src), &f)
	if err != nil {
		return fmt.Errorf("reading kata.toml: %w", err)
	}
	if extra := meta.Undecoded(); len(extra) > 0 {
		return fmt.Errorf("kata.toml: unknown key %q", extra[0].String())
	}
	k.Order, k.Level, k.Minutes, k.Track = f.Order, f.Level, f.Minutes, f.Track
	k.Tags, k.Concepts, k.Imports, k.Symbols, k.Needs = f.Tags, f.Concepts, f.Imports, f.Symbols, f.Needs
	points := 0
	for _, c := range f.Checks {
		check := Check{Test: c.Test, Title: c.Title, Kind: c.Kind, Points: c.Points, Deadline: DefaultDeadline}
		if c.Deadline != "" {
			if check.Deadline, err = time.ParseDuration(c.Deadline); err != nil {
				return fmt.Errorf("kata.toml: deadline of %s: %w", c.Test, err)
			}
		}
		if !testPattern.MatchString(c.Test) || c.Title == "" || c.Points <= 0 || !slices.Contains(Kinds, c.Kind) {
			return fmt.Errorf("kata.toml: check %q needs a test, a title, points and one of the kinds %s", c.Test, strings.Join(Kinds, ", "))
		}
		points += c.Points
		k.Checks = append(k.Checks, check)
	}
	switch {
	case !idPattern.MatchString(k.ID):
		return errors.New("the id is not one lowercase word")
	case points != 100:
		return fmt.Errorf("kata.toml: the points add up to %d, not 100", points)
	case k.Level < 1 || k.Level > 5, k.Minutes < 1, k.Order < 1, !slices.Contains(Tracks, k.Track):
		return errors.New("kata.toml: order, level (1 to 5), minutes or track is missing or wrong")
	}
	return nil
}
