// Right: iter.Pull runs the sequence as a coroutine that stands still between the calls; stop ends it.

package iterpull

import "iter"

// Zip walks both sequences together until the shorter one ends.
func Zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}
