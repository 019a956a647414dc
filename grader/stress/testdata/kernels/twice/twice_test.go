// Package twice has a test that cannot be run twice in one process.
package twice

import (
	"expvar"
	"testing"
)

func TestPublish(t *testing.T) { expvar.NewInt("twice") }
