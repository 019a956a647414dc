// Right: net/http starts and keeps goroutines of its own for each connection; they end after server and client are closed, not at once.

package httpserver

import (
	"fmt"
	"net/http"
	"sync/atomic"
)

// Handler counts the requests.
func Handler() http.Handler {
	var n atomic.Int64
	mux := http.NewServeMux()
	mux.HandleFunc("GET /count", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, n.Add(1))
	})
	mux.HandleFunc("GET /wait", func(w http.ResponseWriter, r *http.Request) {
		<-r.Context().Done() // until the client gives up
	})
	return mux
}
