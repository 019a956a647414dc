// Right: a goroutine waits for a signal from outside; the runtime's own signal goroutine stays for ever afterwards.

package signals

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"testing"
)

func TestNotify(t *testing.T) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)
	defer signal.Stop(c)
	got := make(chan os.Signal)
	go func() { got <- <-c }()
	if err := syscall.Kill(os.Getpid(), syscall.SIGUSR1); err != nil {
		t.Fatal(err)
	}
	if s := <-got; s != syscall.SIGUSR1 {
		t.Errorf("got %v", s)
	}
}

func TestNotifyContext(t *testing.T) {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR2)
	defer stop()
	if err := syscall.Kill(os.Getpid(), syscall.SIGUSR2); err != nil {
		t.Fatal(err)
	}
	<-ctx.Done()
}
