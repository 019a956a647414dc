package kata

import (
	"fmt"
	"strconv"
	"strings"
)

// Hints are what a kata says to somebody who is stuck.
type Hints struct {
	Rungs   []string          // from a question to nearly the answer
	ByClass map[string]string // by class of finding
}

// For returns the hint that fits a finding of the class, or "".
func (h Hints) For(class string) string { return h.ByClass[class] }

// parseHints reads hints.md: sections "## 1", "## 2", ... are the rungs, all
// others are named after a class.
func parseHints(src string) (Hints, error) {
	h := Hints{ByClass: map[string]string{}}
	for i, section := range strings.Split("\n"+src, "\n## ") {
		if i == 0 {
			continue // the title
		}
		name, text, _ := strings.Cut(section, "\n")
		name, text = strings.TrimSpace(name), strings.TrimSpace(text)
		if text == "" {
			return Hints{}, fmt.Errorf("section %q is empty", name)
		}
		if n, err := strconv.Atoi(name); err == nil {
			if n != len(h.Rungs)+1 {
				return Hints{}, fmt.Errorf("rung %d is out of order", n)
			}
			h.Rungs = append(h.Rungs, text)
			continue
		}
		h.ByClass[name] = text
	}
	if len(h.Rungs) == 0 {
		return Hints{}, fmt.Errorf("there are no rungs")
	}
	return h, nil
}
