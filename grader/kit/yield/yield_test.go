package yield

import "testing"

// However often a round passes a place, it is disturbed a bounded number of
// times: or else code that tries and retries would never get on.
func TestARoundIsDisturbedABoundedNumberOfTimes(t *testing.T) {
	for _, p := range []Policy{Switch, Stall, Delay} {
		for seed := range uint64(5) {
			Begin(p, seed)
			if left != budget {
				t.Fatalf("policy %d begins with %d perturbations, not %d", p, left, budget)
			}
			for i := range uint32(2_000_000) {
				At(i % 40)
			}
			if left > 0 && p == Switch || left < -budget {
				t.Errorf("policy %d, seed %d: %d perturbations are left after 2000000 calls", p, seed, left)
			}
		}
	}
}

func TestOffDoesNothing(t *testing.T) {
	Begin(Off, 1)
	for range 1000 {
		At(0)
	}
	if left != budget {
		t.Errorf("%d perturbations are left of %d", left, budget)
	}
}

func TestTheSeedDecides(t *testing.T) {
	run := func(seed uint64) (skips []int) {
		Begin(Switch, seed)
		for range 200 {
			At(0)
			skips = append(skips, skip)
		}
		return skips
	}
	same, other := run(7), run(8)
	again := run(7)
	equal := true
	for i := range same {
		if same[i] != again[i] {
			t.Fatalf("call %d differs with the same seed", i)
		}
		equal = equal && same[i] == other[i]
	}
	if equal {
		t.Error("another seed disturbs the same calls")
	}
}

func TestAfterReturnsItsValue(t *testing.T) {
	if got := After(1, 42); got != 42 {
		t.Errorf("After(1, 42) = %d", got)
	}
}
