// Attack: line directives that name files elsewhere, for the code frame to show
// Layer: intake
// Want: fail
// Canary: none

package counter

//line /etc/hostname:1

type Counter struct{ n int }

//line hidden_test.go:1
func (c *Counter) Inc() { /*line /etc/hostname:1:1*/ c.n++ }

/*line :99999999:1*/
func (c *Counter) Value() int { return c.n }
