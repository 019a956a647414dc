// Wrong: leak|deadlock|timeout audit records go through a package-level channel without a reader when the buffer is full; the senders stay for ever, and reachable.

package globalchan

var audit = make(chan string, 2)

// Drain returns the records so far.
func Drain() (out []string) {
	for {
		select {
		case s := <-audit:
			out = append(out, s)
		default:
			return out
		}
	}
}

// Login notes the login in the background.
func Login(user string) bool {
	go func() { audit <- "login " + user }()
	return user != ""
}
