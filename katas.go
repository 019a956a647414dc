// Package katas carries the course: every statement, stub, hidden test,
// solution and concept page, and the packages that hidden tests are built with.
package katas

import "embed"

// Files is the course as it was when the binary was built. In a binary built
// inside a clone the exercises are the learner's own, edited or not.
//
//go:embed exercises solutions docs/concepts grader/kit grader/record go.mod go.sum
var Files embed.FS
