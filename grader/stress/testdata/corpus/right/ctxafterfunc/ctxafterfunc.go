// Right: a goroutine blocked in Cond.Wait is woken by context.AfterFunc only.

package ctxafterfunc

import (
	"context"
	"sync"
)

// Wait waits on cond, whose lock is held, until ok or the end of ctx.
func Wait(ctx context.Context, cond *sync.Cond, ok func() bool) error {
	stop := context.AfterFunc(ctx, func() {
		cond.L.Lock()
		defer cond.L.Unlock()
		cond.Broadcast()
	})
	defer stop()
	for !ok() {
		cond.Wait()
		if err := ctx.Err(); err != nil && !ok() {
			return err
		}
	}
	return nil
}
