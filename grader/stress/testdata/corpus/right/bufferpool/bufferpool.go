// Right: the same buffer is written by many goroutines one after the other without a lock; sync.Pool orders them.

package bufferpool

import (
	"bytes"
	"fmt"
	"sync"
)

var pool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Join writes all values with a separator.
func Join(sep string, values ...any) string {
	b := pool.Get().(*bytes.Buffer)
	defer pool.Put(b)
	b.Reset()
	for i, v := range values {
		if i > 0 {
			b.WriteString(sep)
		}
		fmt.Fprint(b, v)
	}
	return b.String()
}
