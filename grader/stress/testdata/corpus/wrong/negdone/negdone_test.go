package negdone

import "testing"

func TestCancel(t *testing.T) {
	var ts Tasks
	a, b := ts.Start(func() {}), ts.Start(func() {})
	ts.Cancel(a)
	ts.Cancel(b)
	ts.Wait()
}
