//go:build !race
// +build !race

package counter

func init() { panic("compiled") }
