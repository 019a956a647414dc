// Wrong: data-race the timer's callback changes the token while others read it without a lock.

package timerwrite

import (
	"fmt"
	"time"
)

type Token struct {
	value string
	timer *time.Timer
}

// New makes a token that is renewed once after d.
func New(d time.Duration) *Token {
	t := &Token{value: "token-1"}
	t.timer = time.AfterFunc(d, func() { t.value = "token-2" })
	return t
}

func (t *Token) Header() string { return fmt.Sprintf("Bearer %s", t.value) }
