package main

import (
	"slices"

	"github.com/spf13/cobra"
)

// formats are what --format takes.
var formats = []string{"text", "json"}

// formatFlag gives a command the flag --format.
func formatFlag(cmd *cobra.Command, format *string) {
	cmd.Flags().StringVar(format, "format", formats[0], "text or json")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp))
}

// knownFormat returns a usage error for anything else than the formats.
func knownFormat(format string) error {
	if !slices.Contains(formats, format) {
		return usage("--format %q is not known; it is text or json", format)
	}
	return nil
}
