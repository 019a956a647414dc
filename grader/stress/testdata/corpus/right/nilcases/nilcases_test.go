package nilcases

import "testing"

func send(vs ...int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

func TestMerge(t *testing.T) {
	sum, n := 0, 0
	for v := range Merge(send(1, 2, 3), Merge(send(), send(10, 20))) {
		sum += v
		n++
	}
	if sum != 36 || n != 5 {
		t.Errorf("%d values with sum %d, want 5 with 36", n, sum)
	}
}
