//go:build !unix

package wire

// keepFromChildren has nothing to do: handles are passed on one by one.
func keepFromChildren(uintptr) {}
