package kit

import (
	"time"

	"github.com/concurrency-katas/katas/grader/kit/stuck"
)

// Patience is how long checks on the real clock wait for something that
// correct code does at once. It is long because machines are slow, and only
// wrong code ever waits for it. On a machine that has far more to do than it
// can, they wait longer: see Impatient.
const Patience = 3 * time.Second

// mostPatience bounds how many times Patience a busy machine makes us wait.
const mostPatience = 5

// Impatient returns a channel that receives when patience is over: after
// Patience, or later if the machine is overloaded. Checks that wait for
// something themselves, and not with T.Returns, select on it.
func Impatient() <-chan time.Time { return time.After(patience()) }

func patience() time.Duration {
	if virtual.Load() {
		return Patience
	}
	// Two threads for each processor are what checks themselves make.
	factor := min(max(1, stuck.Load()/2), mostPatience)
	return time.Duration(float64(Patience) * factor)
}
