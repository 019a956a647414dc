// Package sandbox runs one built check binary in a process of its own.
//
// The process gets a scrubbed environment, a folder of its own, a session of
// its own (so that everything it starts can be killed with it), a bounded
// amount of output and a deadline, and a descriptor for its records. What it
// did comes back as evidence; the package does not judge it.
//
// On Linux the process is confined besides (Landlock, seccomp, limits): it
// reads system libraries, writes into its own folder and computes, and that is
// all. Elsewhere it has the user's rights. The user's own tests (Trusted) are
// never confined.
package sandbox

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/concurrency-katas/katas/grader/record"
)

const (
	// MaxOutput is how much of a check's output is kept, in bytes.
	MaxOutput = 64 << 10
	// maxRaceLog bounds the race detector's log. One report is about 1 KiB.
	maxRaceLog = 256 << 10
	// grace is what a process gets beyond its deadline: the watchdog inside it
	// is to speak first, since it can say who waits for whom.
	grace = 3 * time.Second
)

// A Run says what to run, and how.
type Run struct {
	Binary string
	Args   []string // such as -test.run=^TestX$
	Env    []string // in addition to the scrubbed environment
	Job    record.Job
	Follow func(record.Record) // called with each record as it arrives; may be nil

	Exec bool // the check may start its own binary as processes

	// Trusted is the folder of a package that is the user's own. Its tests run
	// there, as with go test, and in the user's environment.
	Trusted string

	off layer // for tests
}

// An Outcome is the evidence that a run leaves behind.
type Outcome struct {
	Records  []record.Record
	Round    int    // the last round that began, if there were any
	Forged   bool   // the record descriptor carried something else
	ExitCode int    // -1 if a signal ended the process
	Killed   bool   // by us, for the deadline's sake
	Output   string // standard output and error
	RaceLog  string
	Duration time.Duration
	Began    time.Duration // after which the first record arrived
	Told     time.Duration // after which the last record arrived, rounds aside
}

// Find returns the first record of a kind, or nil.
func (o *Outcome) Find(kind record.Kind) *record.Record {
	for i := range o.Records {
		if o.Records[i].Kind == kind {
			return &o.Records[i]
		}
	}
	return nil
}

// Execute runs a check to its end. The error is about the machine: whatever
// the check does is in the Outcome. Cancelling ctx kills the check.
func Execute(ctx context.Context, r Run) (*Outcome, error) {
	dir, err := os.MkdirTemp("", "katas-run-")
	if err != nil {
		return nil, fmt.Errorf("making a folder for the check: %w", err)
	}
	defer os.RemoveAll(dir)
	read, write, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("making a pipe for the check: %w", err)
	}
	defer read.Close()
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}

	output := &capped{}
	start := time.Now()
	cmd, err := r.start(dir, write, output, key)
	write.Close()
	if err != nil {
		return nil, fmt.Errorf("starting a check: %w", err)
	}
	o := &Outcome{}
	watch := newKeeper(ctx, cmd, r.Job.For+r.Job.Deadline+grace)
	done := make(chan struct{})
	go func() {
		defer close(done)
		o.Forged = collect(record.NewReader(read, key), func(rec record.Record) {
			if rec.Kind == record.Started || rec.Kind == record.Alive {
				watch.extend()
			}
			if len(o.Records) == 0 {
				o.Began = time.Since(start)
			}
			if rec.Kind == record.Round {
				o.Round = max(o.Round, rec.Round) // there may be very many
			} else {
				o.Records = append(o.Records, rec)
				o.Told = time.Since(start)
			}
			if r.Follow != nil {
				r.Follow(rec)
			}
		})
	}()
	err = cmd.Wait()
	o.Killed = watch.stop()
	killGroup(cmd) // whatever it has left behind
	// A process that escaped the group may hold the pipe open; it gets no say.
	select {
	case <-done:
	case <-time.After(time.Second):
		read.Close()
		<-done
	}
	o.Duration = time.Since(start)
	o.Output = output.String()
	o.RaceLog = readRaceLog(dir)
	o.ExitCode = cmd.ProcessState.ExitCode()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case o.ExitCode == helperFailed && strings.HasPrefix(o.Output, helperName+": ") && len(o.Records) == 0:
		return nil, errors.New("confining a check: " + strings.TrimSpace(strings.TrimPrefix(o.Output, helperName+": ")))
	case err != nil && !errors.As(err, &exit) && !errors.Is(err, exec.ErrWaitDelay):
		return nil, fmt.Errorf("waiting for a check: %w", err)
	}
	return o, nil
}

// start starts the process, confined as far as this machine can.
func (r Run) start(dir string, records *os.File, output io.Writer, key []byte) (*exec.Cmd, error) {
	orders, order, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer orders.Close()
	job := r.Job
	job.Key = key
	command := func() *exec.Cmd {
		cmd := exec.Command(r.Binary, append(slices.Clone(r.Args), "-test.paniconexit0", "-test.timeout=0")...)
		cmd.Dir = dir
		cmd.Env = environment(dir)
		if r.Trusted != "" {
			cmd.Dir = r.Trusted
			cmd.Env = append(os.Environ(), "PWD="+r.Trusted)
		}
		cmd.Stdout, cmd.Stderr = output, output
		cmd.WaitDelay = time.Second
		numbers := attach(cmd, records, orders)
		job.FD = numbers[0]
		cmd.Env = append(cmd.Env, r.Env...)
		cmd.Env = append(cmd.Env, raceOptions(dir, job.Tally), fmt.Sprintf("%s=%d", record.JobEnv, numbers[1]))
		return cmd
	}
	cmd := command()
	// The job fits into the pipe's buffer. It does not travel in the
	// environment, which a process keeps where it can read it again.
	_, err = order.WriteString(job.Encode())
	if closeErr := order.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return nil, err
	}
	if r.Trusted != "" || Confines() != nil {
		return cmd, cmd.Start()
	}
	c := confinement{Dir: dir, Exec: r.Exec, Memory: maxData, Off: r.off}
	if r.Exec { // so that nothing it starts outlives it
		if err := isolate(cmd, c); err != nil {
			return nil, err
		}
		if err := cmd.Start(); err == nil {
			return cmd, nil
		}
		cmd = command() // this machine grants no namespaces
	}
	if err := confine(cmd, c); err != nil {
		return nil, err
	}
	return cmd, cmd.Start()
}

// numbered are the descriptors that files handed on get: they follow standard
// error.
func numbered(files []*os.File) []uintptr {
	numbers := make([]uintptr, len(files))
	for i := range files {
		numbers[i] = uintptr(3 + i)
	}
	return numbers
}

// environment is all that a check sees of ours.
func environment(dir string) []string {
	env := []string{"HOME=" + dir, "TMPDIR=" + dir, "TMP=" + dir, "TEMP=" + dir, "LC_ALL=C", "TZ=UTC"}
	for _, name := range []string{"SYSTEMROOT"} { // Windows starts nothing without it
		if s, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+s)
		}
	}
	return env
}

// raceOptions lets the race detector write into dir, and end the process at
// the first race or go on and report each.
func raceOptions(dir string, goOn bool) string {
	options := "GORACE=log_path=" + filepath.Join(dir, "race") + " atexit_sleep_ms=0 "
	if goOn {
		return options + "halt_on_error=0 suppress_equal_stacks=0 suppress_equal_addresses=0"
	}
	return options + "halt_on_error=1"
}

// collect reads records until the process closes its end.
func collect(r *record.Reader, each func(record.Record)) (forged bool) {
	for {
		rec, err := r.Next()
		switch {
		case errors.Is(err, record.ErrForged):
			return true
		case err != nil:
			return false // io.EOF, or we closed the pipe
		}
		each(rec)
	}
}

func readRaceLog(dir string) string {
	files, err := filepath.Glob(filepath.Join(dir, "race.*"))
	if err != nil {
		return ""
	}
	var log strings.Builder
	for _, name := range files {
		// The check may have put anything here under such a name.
		if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() {
			continue
		}
		f, err := os.Open(name)
		if err != nil {
			continue
		}
		_, _ = io.Copy(&log, io.LimitReader(f, maxRaceLog))
		f.Close()
	}
	return log.String()
}

// capped keeps the first MaxOutput bytes. It must not offer ReadFrom, which
// would let io.Copy go round the cap.
type capped struct {
	mu   sync.Mutex
	text []byte
}

func (c *capped) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.text = append(c.text, p[:min(len(p), MaxOutput-len(c.text))]...)
	return len(p), nil
}

func (c *capped) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.text) == MaxOutput {
		return string(c.text) + "\n… (more was printed and is left out)"
	}
	return string(c.text)
}
