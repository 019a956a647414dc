package httpserver

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

func get(ctx context.Context, c *http.Client, url string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return "", err
	}
	res, err := c.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	return string(b), err
}

func TestCount(t *testing.T) {
	srv := httptest.NewServer(Handler())
	defer srv.Close()
	var mu sync.Mutex
	seen := map[string]bool{}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			body, err := get(t.Context(), srv.Client(), srv.URL+"/count")
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			seen[body] = true
		})
	}
	wg.Wait()
	if len(seen) != 4 {
		t.Errorf("seen %v", seen)
	}
}

func TestClientGivesUp(t *testing.T) {
	srv := httptest.NewServer(Handler())
	t.Cleanup(srv.Close)
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Millisecond)
	defer cancel()
	if _, err := get(ctx, srv.Client(), srv.URL+"/wait"); err == nil {
		t.Error("no error")
	}
}
