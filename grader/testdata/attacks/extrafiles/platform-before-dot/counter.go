// Attack: a name that ties a file to a platform before its first dot: intake sees it, go does not
// Layer: intake
// Want: harmless
// Canary: none

package counter

// The type is in a file that is not built.
