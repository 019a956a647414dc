package netpipe

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"testing"
)

func TestServe(t *testing.T) {
	client, server := net.Pipe()
	served := make(chan error, 1)
	go func() { served <- Serve(server) }()
	r := bufio.NewReader(client)
	for _, w := range []string{"a", "bc", ""} {
		fmt.Fprintln(client, w)
		if _, err := r.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	client.Close()
	if err := <-served; err != nil {
		t.Error(err)
	}
}

func TestIOPipe(t *testing.T) {
	r, w := io.Pipe()
	go func() {
		fmt.Fprint(w, "hello")
		w.Close()
	}()
	if b, err := io.ReadAll(r); string(b) != "hello" || err != nil {
		t.Errorf("read %q, %v", b, err)
	}
}
