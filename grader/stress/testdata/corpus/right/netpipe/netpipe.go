// Right: both ends of a net.Pipe block on each other, and the server ends only when the client has closed its end.

package netpipe

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// Serve answers each line in upper case until the other side closes.
func Serve(c net.Conn) error {
	defer c.Close()
	lines := bufio.NewScanner(c)
	for lines.Scan() {
		if _, err := fmt.Fprintln(c, strings.ToUpper(lines.Text())); err != nil {
			return err
		}
	}
	return lines.Err()
}
