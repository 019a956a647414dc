package diagnose

import (
	"strings"
	"unicode"
)

// Clean removes what could steer a terminal or forge a line of a report:
// control characters but line ends and tabs, and characters that change the
// direction of text.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
}

// oneLine is clean for text that has to stay in one line.
func oneLine(s string) string { return strings.Join(strings.Fields(Clean(s)), " ") }

// Printed returns what a submission printed during a check: the output without
// what package testing and Go's runtime add, and without terminal escapes.
func Printed(output, test string) string {
	var b strings.Builder
	for line := range strings.Lines(output) {
		if line == "PASS\n" || strings.HasPrefix(line, "--- FAIL: "+test) || strings.HasPrefix(line, "panic: ") || strings.HasPrefix(line, "fatal error: ") {
			break
		}
		b.WriteString(line)
	}
	return tail(strings.TrimSpace(Clean(b.String())), 4000)
}

// tail returns about the last n bytes of s, from the start of a line.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	if _, rest, ok := strings.Cut(s, "\n"); ok {
		s = rest
	}
	return "…\n" + strings.ToValidUTF8(s, "")
}
