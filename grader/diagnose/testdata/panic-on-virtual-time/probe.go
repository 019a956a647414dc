// Check: TestDoWaitsForTheWork
// Class: panic
package probe

import "errors"

func Do(work func()) {
	panic(errors.New("out of order\nsecond line"))
}
