// Package probe is graded in the grader's own tests.
package probe

// Do calls work once, in a goroutine of its own, and waits for it.
func Do(work func()) {
	// TODO
}
