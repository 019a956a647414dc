// Package record is the private line between a running check and the grader.
//
// A check says what it found as numbered records, each sealed with a key that
// only the two ends know (HMAC-SHA256), over a descriptor of its own. Standard
// output plays no part, so nothing a submission prints can look like a result.
//
// The package knows the format and both ends of it. It does not know what a
// record means for the score.
package record

import (
	"bufio"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Kind says what a record is about.
type Kind string

// The kinds of record, in the order in which a check sends them.
const (
	Started Kind = "started" // the check's process reached its main function
	Began   Kind = "began"   // the check named in Rule runs
	Round   Kind = "round"   // a round begins, of a stress check or of package rounds
	Failed  Kind = "failed"  // a rule was broken
	Tally   Kind = "tally"   // Round of Rounds rounds failed (Job.Tally)
	Alive   Kind = "alive"   // the deadline was extended: the machine starves the check
	Hung    Kind = "hung"    // the deadline passed; Stacks holds every goroutine
	Leaked  Kind = "leaked"  // goroutines outlived the check; Stacks holds them
	Skipped Kind = "skipped" // the test skips itself (package rounds)
	Done    Kind = "done"    // the last record; OK tells whether the check passed
)

// How goroutines were found, where that makes a difference: the Class of a
// record of the kinds Hung and Leaked.
const (
	Silence   = "silence"   // nothing has moved for long, but a timer could still end it
	Meanwhile = "meanwhile" // they can never go on, and the round was not over
	Heaped    = "heaped"    // many rounds have left some behind
)

// A Record is one message from a check. Only the fields that fit its kind are set.
type Record struct {
	Kind    Kind   `json:"kind"`
	Class   string `json:"class,omitempty"`   // Failed: assertion, timing or deadlock; Hung, Leaked: how it was found
	Rule    string `json:"rule,omitempty"`    // Failed: the rule that was broken, a sentence
	Input   string `json:"input,omitempty"`   // Failed: what the code was given
	Got     string `json:"got,omitempty"`     // Failed: what was seen
	Want    string `json:"want,omitempty"`    // Failed: what should have been seen
	Round   int    `json:"round,omitempty"`   // Round, Failed, Hung, Leaked: in which round, from 1
	Rounds  int    `json:"rounds,omitempty"`  // Failed: of how many
	Virtual bool   `json:"virtual,omitempty"` // Hung: the check runs on virtual time
	Stacks  string `json:"stacks,omitempty"`  // Hung, Leaked, Failed: a goroutine dump
	OK      bool   `json:"ok,omitempty"`      // Done
}

// MaxText bounds every text field of a record, in bytes. A Writer cuts longer ones.
const MaxText = 256 << 10

// ErrForged is returned by Reader.Next for a line that the check's own harness
// did not write: a wrong seal, or a record that was repeated or left out.
var ErrForged = errors.New("record: not written by the check's harness")

// A Writer seals records and writes one a line. It is not safe for concurrent use.
type Writer struct {
	w   io.Writer
	key []byte
	seq int
}

// NewWriter returns a Writer that seals with key and writes to w.
func NewWriter(w io.Writer, key []byte) *Writer {
	return &Writer{w: w, key: key}
}

// Write sends one record.
func (w *Writer) Write(r Record) error {
	for _, s := range []*string{&r.Rule, &r.Input, &r.Got, &r.Want, &r.Stacks} {
		if len(*s) > MaxText {
			*s = strings.ToValidUTF8((*s)[:MaxText], "") + "…"
		}
	}
	body, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encoding a record: %w", err)
	}
	w.seq++
	_, err = fmt.Fprintf(w.w, "%d %s %s\n", w.seq, seal(w.key, w.seq, body), body)
	return err
}

// A Reader is the grader's end. It is not safe for concurrent use.
type Reader struct {
	lines *bufio.Scanner
	key   []byte
	seq   int
}

// NewReader returns a Reader of what a Writer with the same key wrote.
func NewReader(r io.Reader, key []byte) *Reader {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 8*MaxText)
	return &Reader{lines: lines, key: key}
}

// Next returns the next record: io.EOF at the end of the stream, ErrForged for
// a line that does not belong there. After an error there is nothing to read.
func (r *Reader) Next() (Record, error) {
	if !r.lines.Scan() {
		if r.lines.Err() != nil {
			return Record{}, ErrForged // a line longer than any Writer makes
		}
		return Record{}, io.EOF
	}
	r.seq++
	var (
		seq  int
		mac  string
		body = r.lines.Text()
	)
	if n, _ := fmt.Sscanf(body, "%d %s ", &seq, &mac); n != 2 || seq != r.seq {
		return Record{}, ErrForged
	}
	_, body, _ = strings.Cut(body, " ")
	_, body, _ = strings.Cut(body, " ")
	if !hmac.Equal([]byte(mac), []byte(seal(r.key, seq, []byte(body)))) {
		return Record{}, ErrForged
	}
	var rec Record
	if err := json.Unmarshal([]byte(body), &rec); err != nil {
		return Record{}, ErrForged
	}
	return rec, nil
}

func seal(key []byte, seq int, body []byte) string {
	h := hmac.New(sha256.New, key)
	fmt.Fprintf(h, "%d ", seq)
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}
