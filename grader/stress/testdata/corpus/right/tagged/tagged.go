// Right: half of the package is chosen by build tags and file names (race among them), and some of the excluded files do not compile.

package tagged

import "sync/atomic"

var calls atomic.Int64

// Call counts and tells which variant is built.
func Call() (variant string, n int64) {
	return variantName, calls.Add(1)
}
