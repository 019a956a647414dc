// Wrong: leak Check returns at the first error, and a second failing job blocks on the channel of size one.

package errleft

import "errors"

// Check runs all jobs at once and returns an error if one fails.
func Check(jobs ...func() error) error {
	errs := make(chan error, 1)
	done := make(chan struct{}, len(jobs))
	for _, job := range jobs {
		go func() {
			if err := job(); err != nil {
				errs <- err
			}
			done <- struct{}{}
		}()
	}
	for range jobs {
		select {
		case err := <-errs:
			return errors.Join(errors.New("check failed"), err)
		case <-done:
		}
	}
	return nil
}
