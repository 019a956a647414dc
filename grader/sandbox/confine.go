package sandbox

import "encoding/json"

// A confinement says what a process may do to the machine. The zero value
// allows next to nothing: to compute, to read system libraries and to write
// into its own folder. It stops reading tests and secrets, writing anywhere,
// reaching the network, signalling, tracing or starting other processes, and
// eating all memory.
type confinement struct {
	Dir     string `json:"dir"`     // the process's own folder
	Exec    bool   `json:"exec"`    // may start processes, of the check's own binary only
	Network bool   `json:"network"` // may use sockets
	Memory  uint64 `json:"memory"`  // bytes of data; 0 is no bound
	Off     layer  `json:"off"`     // for tests: what to do without
}

// A layer is one of the ways in which a process is confined.
type layer string

const (
	filesLayer  layer = "files"  // Landlock
	callsLayer  layer = "calls"  // seccomp
	limitsLayer layer = "limits" // setrlimit
)

const (
	// helperName is argv[0] of our own program when it is started to confine
	// itself and become a check.
	helperName = "katas-sandbox"
	// confineEnv is where the helper finds its confinement.
	confineEnv = "KATAS_CONFINE"
	// helperFailed is the exit status of a helper that could not become the check.
	helperFailed = 125
	// maxData bounds the data of a check with the race detector, in bytes.
	maxData = 1 << 30
	// maxFile bounds each file that a check writes, in bytes.
	maxFile = 16 << 20
	// maxOpen bounds the descriptors of a check.
	maxOpen = 512
)

func (c confinement) encode() string {
	b, err := json.Marshal(c)
	if err != nil {
		panic(err) // it has only plain fields
	}
	return confineEnv + "=" + string(b)
}
