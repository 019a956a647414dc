package notests_test

import (
	"fmt"
	"testing"

	"example.com/corpus/right/notests"
)

func ExampleSum() {
	fmt.Println(notests.Sum(3, []int{1, 2, 3, 4}))
	// Output: 10
}

func ExampleSum_unordered() {
	for _, n := range []int{1, 2} {
		fmt.Println(n, notests.Sum(n, []int{5, n}))
	}
	// Unordered output:
	// 2 7
	// 1 6
}

func BenchmarkSum(b *testing.B) {
	numbers := make([]int, 1000)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			notests.Sum(2, numbers)
		}
	})
}

func FuzzSum(f *testing.F) {
	f.Add(uint8(2), []byte("abc"))
	f.Add(uint8(7), []byte(""))
	f.Fuzz(func(t *testing.T, n uint8, data []byte) {
		numbers, want := make([]int, len(data)), 0
		for i, b := range data {
			numbers[i] = int(b)
			want += int(b)
		}
		if got := notests.Sum(int(n%8)+1, numbers); got != want {
			t.Errorf("Sum = %d, want %d", got, want)
		}
	})
}
