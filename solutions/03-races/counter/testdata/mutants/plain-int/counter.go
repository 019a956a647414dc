// Mutant plain-int: nothing protects the number.
//
// Killed-by: TestValueNeverGoesBack data-race
// Killed-by: TestNoIncrementIsLost data-race
// Killed-by: TestReadersDoNotRaceWithWriters data-race
package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
