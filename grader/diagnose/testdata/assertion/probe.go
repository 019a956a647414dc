// Check: TestWorkIsDone
// Class: assertion
package probe

import "fmt"

func Do(work func()) {
	work()
	fmt.Println("\x1b[2Jworking \u202etwice")
	work()
}
