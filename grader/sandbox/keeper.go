package sandbox

import (
	"context"
	"os/exec"
	"sync"
	"time"
)

// extensions is how often a check may ask for more time: once when it reaches
// its main function and, should the machine starve it, three times more.
const extensions = 4

// A keeper kills a check, and all that it has started, when its time is up.
type keeper struct {
	limit   time.Duration
	more    chan struct{}
	off     chan struct{}
	gone    sync.WaitGroup
	expired bool
}

func newKeeper(ctx context.Context, cmd *exec.Cmd, limit time.Duration) *keeper {
	k := &keeper{limit: limit, more: make(chan struct{}, extensions), off: make(chan struct{})}
	k.gone.Go(func() {
		timer := time.NewTimer(limit)
		defer timer.Stop()
		for left := extensions; ; {
			select {
			case <-k.off:
				return
			case <-ctx.Done():
				killGroup(cmd)
				return
			case <-timer.C:
				k.expired = true
				killGroup(cmd)
				return
			case <-k.more:
				if left--; left >= 0 {
					timer.Reset(limit)
				}
			}
		}
	})
	return k
}

// extend gives the check its time once more.
func (k *keeper) extend() {
	select {
	case k.more <- struct{}{}:
	default:
	}
}

// stop ends the keeper and tells whether it had to kill.
func (k *keeper) stop() (killed bool) {
	close(k.off)
	k.gone.Wait()
	return k.expired
}
