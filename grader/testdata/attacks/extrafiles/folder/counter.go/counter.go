// Attack: counter.go is a folder
// Layer: intake
// Want: rejected
// Canary: none

package counter
