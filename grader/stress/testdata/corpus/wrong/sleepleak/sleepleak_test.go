package sleepleak

import "testing"

func TestResolve(t *testing.T) {
	r := Resolver{Lookup: func(h string) string { return h + ".example" }}
	for _, h := range []string{"a", "b"} {
		if got := r.Resolve(h); got != h+".example" {
			t.Errorf("Resolve(%q) = %q", h, got)
		}
	}
}
