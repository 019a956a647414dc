// Wrong: data-race|assertion the bytes returned still belong to a buffer that is already back in the pool.

package poolput

import (
	"bytes"
	"fmt"
	"sync"
)

var pool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Line formats a log line.
func Line(level string, args ...any) []byte {
	b := pool.Get().(*bytes.Buffer)
	defer pool.Put(b)
	b.Reset()
	fmt.Fprintf(b, "[%s] ", level)
	fmt.Fprintln(b, args...)
	return b.Bytes()
}
