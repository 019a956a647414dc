// Mutant plain-int: nothing protects the number.
//
// Killed-by: TestReadersDoNotRaceWithWriters data-race
// Killed-by: TestValueNeverGoesBack data-race
// Killed-by: TestNoIncrementIsLost data-race
package counter

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
