package transfer_test

import (
	"testing"

	"example.com/corpus/wrong/transfer"
)

func TestTransfer(t *testing.T) {
	a, b := transfer.New(10), transfer.New(10)
	done := make(chan bool)
	go func() {
		transfer.Transfer(a, b, 3)
		done <- true
	}()
	go func() {
		transfer.Transfer(b, a, 4)
		done <- true
	}()
	<-done
	<-done
	if a.Balance() != 11 || b.Balance() != 9 {
		t.Errorf("balances %d, %d", a.Balance(), b.Balance())
	}
}
