package embedded

import "strings"

func normal(w string) string { return strings.ToLower(strings.TrimSpace(w)) }
