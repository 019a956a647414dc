// Check: TestWorkIsDone
// Class: panic
package probe

func Do(work func()) {
	var jobs []func()
	run(jobs, 0)
}

func run(jobs []func(), i int) {
	jobs[i]()
}
