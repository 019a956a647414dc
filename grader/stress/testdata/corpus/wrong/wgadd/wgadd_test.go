package wgadd

import "testing"

func TestWalk(t *testing.T) {
	var w Walker
	tree := map[string][]string{"a": {"b", "c"}, "c": {"d"}}
	if got := w.Walk(tree, "a"); len(got) != 4 {
		t.Errorf("found %v", got)
	}
}
