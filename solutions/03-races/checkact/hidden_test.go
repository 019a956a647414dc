package checkact_test

import (
	"runtime"
	"testing"

	"github.com/concurrency-katas/katas/grader/kit"
	"github.com/concurrency-katas/katas/solutions/03-races/checkact"
)

func TestMain(m *testing.M) { kit.Main(m) }

func yes(int) bool { return true }
func no(int) bool  { return false }

// slowYes lets others queue meanwhile.
func slowYes(int) bool {
	runtime.Gosched()
	return true
}

func TestBadAmountRefused(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		for _, n := range []int{0, -1, -3} {
			s := checkact.New(2)
			t.Given("New(2), Reserve(%d, yes)", n)
			t.Equal("an amount below one is refused", s.Reserve(n, yes), false)
			t.Equal("a refused amount changes nothing", s.Left(), 2)
			t.Given("New(2), Release(%d)", n)
			s.Release(n)
			t.Equal("Release of less than one changes nothing", s.Left(), 2)
		}
	})
}

func TestRefusedTakesNothing(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		s := checkact.New(3)
		t.Given("New(3), Reserve(1, no)")
		t.Equal("what the policy refuses is not sold", s.Reserve(1, no), false)
		t.Equal("a refused reservation takes nothing", s.Left(), 3)
		t.Given("New(3), Reserve(4, yes)")
		t.Equal("more than there is, is not sold", s.Reserve(4, yes), false)
		t.Equal("a refused reservation takes nothing", s.Left(), 3)
		t.Given("New(3), Reserve(3, yes)")
		t.Equal("all there is can be sold at once", s.Reserve(3, yes), true)
		t.Equal("a reservation takes n", s.Left(), 0)
		t.Given("New(3), Reserve(3, yes), Release(2)")
		s.Release(2)
		t.Equal("Release puts n back", s.Left(), 2)
		t.Equal("what was put back can be sold again", s.Reserve(2, yes), true)
	})
}

func TestPanicInPolicyReleases(t *testing.T) {
	kit.Run(t, func(t *kit.T) {
		s := checkact.New(3)
		t.Given("New(3), and a policy that panics")
		t.Panics("the panic reaches the caller of Reserve", func() {
			s.Reserve(2, func(int) bool { panic("the policy has lost its glasses") })
		})
		t.Returns("the stock still answers after the panic", func() {
			t.Equal("a reservation that panicked takes nothing", s.Left(), 3)
			t.Equal("the stock still sells after the panic", s.Reserve(3, yes), true)
			s.Release(1)
			t.Equal("the stock still counts after the panic", s.Left(), 1)
		})
	})
}

func TestSoldPlusLeftIsConstant(t *testing.T) {
	kit.Stress(t, 10, func(t *kit.T) {
		const customers, each, atFirst = 8, 500, 12
		s := checkact.New(atFirst)
		wishes := make([][]int, customers)
		for i := range wishes {
			for range each {
				wishes[i] = append(wishes[i], t.Rand().IntN(6))
			}
		}
		sold, sales := make([]int, customers), make([]int, customers)
		kit.Together(customers, func(i int) {
			for _, wish := range wishes[i] {
				switch {
				case wish == 0:
					s.Reserve(1, no)
				case wish < 4 && s.Reserve(wish, slowYes):
					sold[i] += wish
					sales[i]++
				case sold[i] > 0:
					s.Release(1)
					sold[i]--
				}
			}
		})
		total, some := s.Left(), 0
		for i := range sold {
			total += sold[i]
			some += sales[i]
		}
		t.Given("New(%d), %d goroutines that reserve and release, %d times each", atFirst, customers, each)
		t.True("what is there can be sold", some > 0, "nobody got anything")
		t.Equal("sold and left add up to what was there", total, atFirst)
	})
	kit.Stress(t, 5, releaseAfterQueue)
}
