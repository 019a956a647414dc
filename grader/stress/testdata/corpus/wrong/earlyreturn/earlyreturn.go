// Wrong: leak only the first answer is received from the unbuffered channel; the other goroutines block on their send.

package earlyreturn

import "errors"

// First returns the first success of the sources.
func First(sources ...func() (string, error)) (string, error) {
	type answer struct {
		s   string
		err error
	}
	answers := make(chan answer)
	for _, src := range sources {
		go func() {
			s, err := src()
			answers <- answer{s, err}
		}()
	}
	for range sources {
		if a := <-answers; a.err == nil {
			return a.s, nil
		}
	}
	return "", errors.New("no source answers")
}
