// Accepted head-chef: one loop decides everything; cooks are goroutines that it
// sends off, dishes are plain data that only the loop touches.
package kitchen

import (
	"context"
	"time"
)

type Step struct {
	Name              string
	Hands, Unattended time.Duration
}

type Dish struct {
	Name  string
	Steps []Step
}

type Work func(ctx context.Context, dish, step string, d time.Duration) error

type pot struct {
	dish  Dish
	ready time.Time // when its next step may begin
}

type report struct {
	pot *pot
	err error
}

func OneCook(ctx context.Context, dishes []Dish, work Work) error {
	return Brigade(ctx, 1, dishes, work)
}

func Brigade(ctx context.Context, cooks int, dishes []Dish, work Work) error {
	ctx, closeUp := context.WithCancel(ctx)
	defer closeUp()
	var pots []*pot
	for _, dish := range dishes {
		pots = append(pots, &pot{dish: dish, ready: time.Now()})
	}
	reports := make(chan report)
	busy := 0
	var first error
	for {
		pots = sendOff(ctx, pots, cooks, &busy, work, reports, first == nil)
		var wake <-chan time.Time
		if next := earliest(pots); next != nil && first == nil && (busy < cooks || len(next.dish.Steps) == 0) {
			wake = time.After(time.Until(next.ready))
		} else if busy == 0 {
			return first
		}
		closed := ctx.Done()
		if first != nil {
			closed = nil
		}
		select {
		case <-closed:
			first = ctx.Err()
		case <-wake:
		case r := <-reports:
			busy--
			if r.err != nil && first == nil {
				first = r.err
				closeUp()
			}
			r.pot.ready = time.Now().Add(r.pot.dish.Steps[0].Unattended)
			r.pot.dish.Steps = r.pot.dish.Steps[1:]
			pots = append(pots, r.pot)
		}
	}
}

// sendOff gives steps that can begin to free cooks and returns the other pots.
func sendOff(ctx context.Context, pots []*pot, cooks int, busy *int, work Work, reports chan report, open bool) []*pot {
	now := time.Now()
	var left []*pot
	for _, p := range pots {
		switch {
		case p.ready.After(now):
			left = append(left, p)
		case len(p.dish.Steps) == 0: // ready to be served
		case open && ctx.Err() == nil && *busy < cooks:
			*busy++
			s := p.dish.Steps[0]
			go func() { reports <- report{p, work(ctx, p.dish.Name, s.Name, s.Hands)} }()
		default:
			left = append(left, p)
		}
	}
	return left
}

func earliest(pots []*pot) *pot {
	var first *pot
	for _, p := range pots {
		if first == nil || p.ready.Before(first.ready) {
			first = p
		}
	}
	return first
}
