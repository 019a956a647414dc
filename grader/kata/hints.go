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

// For returns the hint that fits a finding of the class: the kata's own, else
// a general one, else "".
func (h Hints) For(class string) string {
	if hint := h.ByClass[class]; hint != "" {
		return hint
	}
	return general[class]
}

// general hints are for classes that a kata says nothing about.
var general = map[string]string{
	"panic":     "Read the panic's message, then the line it names: which value there is not what that line takes for granted?",
	"deadlock":  "Take each goroutine that waits, and ask who should have let it go on. Who was to unlock, send, receive or close, and did it ever get there?",
	"leak":      "A goroutine that you started is still there. Name the event that ends it, and ask who makes that event happen when nobody is interested any more.",
	"timeout":   "Something still runs, or sleeps, and does not end. Which condition should have stopped it, and who makes that condition true?",
	"timing":    "Compare the two instants. Later than wanted: something waits for what it need not wait for. Earlier: something did not wait.",
	"data-race": "Two goroutines reach the same memory and nothing orders them. Put a lock that both take, a channel or a wait between the two lines.",
}

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
