// Package report writes verdicts in the formats that other programs read.
package report

import (
	"encoding/json"
	"io"

	"github.com/concurrency-katas/katas/grader/verdict"
)

// JSON writes the report as one JSON object, indented. The contract is in
// docs/json.md.
func JSON(w io.Writer, r verdict.Report) error { return Encode(w, r) }

// Encode writes any value as katas writes JSON: one value, indented.
func Encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
