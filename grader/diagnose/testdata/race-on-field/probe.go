// Check: TestWorkIsDone
// Class: data-race
package probe

type counter struct{ n int }

func (c *counter) inc() { c.n++ }

func Do(work func()) {
	var c counter
	done := make(chan struct{})
	go func() {
		c.inc()
		close(done)
	}()
	work()
	c.inc()
	<-done
}
