// Wrong: leak the consumer breaks out of its loop and nothing tells the producer to stop.

package producer

// Fibonacci sends the Fibonacci numbers.
func Fibonacci() <-chan int {
	ch := make(chan int)
	go func() {
		for a, b := 0, 1; ; a, b = b, a+b {
			ch <- a
		}
	}()
	return ch
}

// Below returns the Fibonacci numbers less than n.
func Below(n int) (out []int) {
	for f := range Fibonacci() {
		if f >= n {
			break
		}
		out = append(out, f)
	}
	return out
}
