package kit

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"reflect"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/concurrency-katas/katas/grader/kit/stuck"
	"github.com/concurrency-katas/katas/grader/kit/wire"
	"github.com/concurrency-katas/katas/grader/record"
)

// T is a check that runs. Its reporting methods are safe for concurrent use;
// those that stop the check (Fatal, Fatalf, Returns) belong to the check's own
// goroutine, as in package testing.
type T struct {
	*testing.T
	virtual, real bool
	round, rounds int
	input         string
	random        *rand.Rand
	bad           atomic.Bool // a rule was broken, in a tally
}

func newT(t *testing.T) *T {
	wire.Send(record.Record{Kind: record.Began, Rule: t.Name()})
	h := fnv.New64a()
	h.Write([]byte(t.Name()))
	return &T{T: t, random: rand.New(rand.NewPCG(wire.Job.Seed, h.Sum64()))}
}

// Rand is the source for everything random in a check: a failed run can be
// repeated with its seed. It is not safe for concurrent use.
func (t *T) Rand() *rand.Rand { return t.random }

// Given describes the input of what is checked next, for the failure message.
func (t *T) Given(format string, args ...any) {
	t.input = fmt.Sprintf(format, args...)
}

// Equal checks that got and want are deeply equal. The rule is the sentence
// the learner reads when they are not.
func (t *T) Equal(rule string, got, want any) bool {
	t.Helper()
	if reflect.DeepEqual(got, want) {
		return true
	}
	t.broken(record.Record{Rule: rule, Got: show(got), Want: show(want)})
	return false
}

// True checks a condition. What was seen stands in the format.
func (t *T) True(rule string, ok bool, gotFormat string, args ...any) bool {
	t.Helper()
	if ok {
		return true
	}
	t.broken(record.Record{Rule: rule, Got: fmt.Sprintf(gotFormat, args...)})
	return false
}

// Took checks the duration of something: exactly on virtual time, roughly
// (no less, at most twice and a bit) on the real clock.
func (t *T) Took(rule string, got, want time.Duration) bool {
	t.Helper()
	if got == want || !t.virtual && got > want-want/20-time.Millisecond && got < 2*want+patience()/6 {
		return true
	}
	t.broken(record.Record{Class: "timing", Rule: rule, Got: got.String(), Want: want.String()})
	return false
}

// Returns checks that fn returns although nothing else happens, and stops the
// check if it does not. fn runs in a goroutine of its own.
func (t *T) Returns(rule string, fn func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer func() {
			// A panic goes on, and nobody must get ahead of it;
			// runtime.Goexit is a way of returning.
			if r := recover(); r != nil {
				panic(r)
			}
			close(done)
		}()
		fn()
	}()
	r := t.complete(record.Record{Class: "deadlock", Rule: rule, Got: "it does not return"})
	if !t.virtual && wire.Attached() {
		// Without a timer here the runtime can prove that fn never returns,
		// and the watchdog says so at once.
		defer expect(r)()
		<-done
		return
	}
	select {
	case <-done:
	case <-Impatient():
		r.Stacks = stuck.All()
		t.tell(r)
		t.FailNow()
	}
}

// Blocked checks that done is not closed yet, after everything that can
// happen has happened (on virtual time), or a little later (on the real
// clock, where it may overlook a fault but never accuses correct code).
func (t *T) Blocked(rule string, done <-chan struct{}) bool {
	t.Helper()
	if t.virtual {
		synctest.Wait()
	} else {
		time.Sleep(20 * time.Millisecond)
	}
	select {
	case <-done:
		t.broken(record.Record{Rule: rule, Got: "it did not wait"})
		return false
	default:
		return true
	}
}

// Panics checks that fn panics and returns the value of the panic.
func (t *T) Panics(rule string, fn func()) (value any) {
	t.Helper()
	defer func() {
		if value = recover(); value == nil {
			t.broken(record.Record{Rule: rule, Got: "no panic", Want: "a panic"})
		}
	}()
	fn()
	return nil
}

// Error reports a broken rule, in words.
func (t *T) Error(rule string) {
	t.Helper()
	t.broken(record.Record{Rule: rule})
}

// Errorf is Error with a format.
func (t *T) Errorf(format string, args ...any) {
	t.Helper()
	t.broken(record.Record{Rule: fmt.Sprintf(format, args...)})
}

// Fatal is Error and stops the check.
func (t *T) Fatal(rule string) {
	t.Helper()
	t.Error(rule)
	t.FailNow()
}

// Fatalf is Errorf and stops the check.
func (t *T) Fatalf(format string, args ...any) {
	t.Helper()
	t.Errorf(format, args...)
	t.FailNow()
}

// broken reports a failure, to the grader and in plain test output.
func (t *T) broken(r record.Record) {
	t.Helper()
	t.tell(t.complete(r))
}

// complete adds to a failure what the check knows.
func (t *T) complete(r record.Record) record.Record {
	r.Kind = record.Failed
	if r.Class == "" {
		r.Class = "assertion"
	}
	r.Input = t.input
	r.Round, r.Rounds = min(t.round, t.rounds), t.rounds
	return r
}

func (t *T) tell(r record.Record) {
	t.Helper()
	if wire.Job.Tally {
		t.bad.Store(true)
		return
	}
	wire.Send(r)
	msg := r.Rule
	for _, part := range [][2]string{{"given", r.Input}, {"got", r.Got}, {"want", r.Want}} {
		if part[1] != "" {
			msg += "\n  " + part[0] + ": " + part[1]
		}
	}
	if r.Rounds > 0 {
		msg += fmt.Sprintf("\n  in round %d of %d", r.Round, r.Rounds)
	}
	t.T.Error(msg)
}

// show prints a value so that strings and errors are told apart from words.
func show(v any) string {
	switch v := v.(type) {
	case string, []string:
		return fmt.Sprintf("%q", v)
	case error:
		return fmt.Sprintf("error %q", v.Error())
	default:
		return fmt.Sprintf("%+v", v)
	}
}
