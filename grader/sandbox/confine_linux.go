package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"unsafe"

	"github.com/elastic/go-seccomp-bpf"
	"github.com/elastic/go-seccomp-bpf/arch"
	"golang.org/x/sys/unix"
)

// A program that imports this package and is started as the helper never
// reaches its main function: it confines itself and becomes the check.
func init() {
	if len(os.Args) < 2 || os.Args[0] != helperName {
		return
	}
	runtime.LockOSThread() // what is restricted below is this thread; exec leaves only it
	if err := becomeConfined(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, helperName+":", err)
		os.Exit(helperFailed)
	}
}

// Confines tells whether this machine can confine checks, and if not, why. It
// tries once.
var Confines = sync.OnceValue(func() error {
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("finding this program: %w", err)
	}
	cmd := exec.Command(self)
	cmd.Args = []string{helperName, tryOnly}
	cmd.Env = []string{confinement{Dir: os.TempDir()}.encode()}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s", strings.TrimSpace(strings.TrimPrefix(string(out), helperName+": ")))
	}
	return nil
})

// confine lets cmd start as the helper, which becomes what cmd was to start.
func confine(cmd *exec.Cmd, c confinement) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd.Args = append([]string{helperName, cmd.Path}, cmd.Args[1:]...)
	cmd.Path = self
	cmd.Env = append(cmd.Env, c.encode())
	return nil
}

// isolate is confine in a process namespace of its own: when the check ends,
// the kernel ends everything that it has started, wherever it hides.
func isolate(cmd *exec.Cmd, c confinement) error {
	if err := confine(cmd, c); err != nil {
		return err
	}
	cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWPID
	if uid := os.Getuid(); uid != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: uid, HostID: uid, Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: os.Getgid(), HostID: os.Getgid(), Size: 1}}
	}
	return nil
}

// tryOnly lets the helper confine itself and end.
const tryOnly = "-try"

// becomeConfined replaces this process by a confined one.
func becomeConfined(args []string) error {
	var c confinement
	if err := json.Unmarshal([]byte(os.Getenv(confineEnv)), &c); err != nil {
		return fmt.Errorf("reading %s: %w", confineEnv, err)
	}
	os.Unsetenv(confineEnv)
	if c.Off != limitsLayer {
		if err := limit(c); err != nil {
			return err
		}
	}
	if err := dropPrivileges(); err != nil {
		return fmt.Errorf("giving up privileges: %w", err)
	}
	if c.Off != filesLayer {
		if err := restrictFiles(c, args[0]); err != nil {
			return fmt.Errorf("restricting files: %w", err)
		}
	}
	if c.Off != callsLayer {
		if err := filterCalls(c); err != nil {
			return fmt.Errorf("restricting system calls: %w", err)
		}
	}
	if args[0] == tryOnly {
		os.Exit(0)
	}
	return fmt.Errorf("starting the check: %w", syscall.Exec(args[0], args, os.Environ()))
}

// dropPrivileges gives up all capabilities for good. Root without them is a
// user like any other; with them it could read other processes' environments
// in spite of Landlock.
func dropPrivileges() error {
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return err
	}
	if os.Geteuid() == 0 {
		for c := uintptr(0); c <= unix.CAP_LAST_CAP; c++ {
			_ = unix.Prctl(unix.PR_CAPBSET_DROP, c, 0, 0, 0) // root in a container may lack the right to
		}
		const noRoot = 1 << 0 // SECBIT_NOROOT: being root gives no capability at exec
		_ = unix.Prctl(unix.PR_SET_SECUREBITS, noRoot, 0, 0, 0)
	}
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var none [2]unix.CapUserData
	return unix.Capset(&header, &none[0])
}

// limit bounds memory, the size of files, descriptors and core dumps.
func limit(c confinement) error {
	limits := map[int]uint64{unix.RLIMIT_CORE: 0, unix.RLIMIT_FSIZE: maxFile, unix.RLIMIT_NOFILE: maxOpen}
	if c.Memory > 0 {
		limits[unix.RLIMIT_DATA] = c.Memory
	}
	for which, n := range limits {
		var now unix.Rlimit
		if err := unix.Getrlimit(which, &now); err != nil {
			return fmt.Errorf("asking for a limit: %w", err)
		}
		n = min(n, now.Max)
		if err := unix.Setrlimit(which, &unix.Rlimit{Cur: n, Max: n}); err != nil {
			return fmt.Errorf("setting a limit: %w", err)
		}
	}
	return nil
}

func landlockVersion() int {
	v, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return 0
	}
	return int(v)
}

const (
	reading = unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_READ_DIR
	running = unix.LANDLOCK_ACCESS_FS_EXECUTE
	writing = unix.LANDLOCK_ACCESS_FS_WRITE_FILE | unix.LANDLOCK_ACCESS_FS_REMOVE_DIR | unix.LANDLOCK_ACCESS_FS_REMOVE_FILE |
		unix.LANDLOCK_ACCESS_FS_MAKE_DIR | unix.LANDLOCK_ACCESS_FS_MAKE_REG
	unheard = unix.LANDLOCK_ACCESS_FS_MAKE_CHAR | unix.LANDLOCK_ACCESS_FS_MAKE_SOCK | unix.LANDLOCK_ACCESS_FS_MAKE_FIFO |
		unix.LANDLOCK_ACCESS_FS_MAKE_BLOCK | unix.LANDLOCK_ACCESS_FS_MAKE_SYM
)

// restrictFiles leaves the check its own folder, its binary, and what a
// program needs of the system: libraries, /proc, a few devices. Other
// processes' memory and environment are out of reach too: the kernel lets
// nobody trace out of a Landlock domain, and reading /proc/PID/environ is tracing.
func restrictFiles(c confinement, binary string) error {
	version := landlockVersion()
	if version == 0 {
		return errors.New("this kernel has no Landlock")
	}
	handled := uint64(reading | running | writing | unheard)
	if version >= 2 {
		handled |= unix.LANDLOCK_ACCESS_FS_REFER
	}
	if version >= 3 {
		handled |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if version >= 5 {
		handled |= unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	}
	attr := unix.LandlockRulesetAttr{Handled_access_fs: handled}
	if version >= 4 && !c.Network {
		attr.Handled_access_net = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	}
	if version >= 6 {
		attr.Scoped = unix.LANDLOCK_SCOPE_SIGNAL | unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET
	}
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0)
	if errno != 0 {
		return errno
	}
	ruleset := int(fd)
	defer unix.Close(ruleset)
	write := uint64(reading | writing)
	if version >= 3 {
		write |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	const onFile = unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_WRITE_FILE
	rules := []struct {
		path   string
		access uint64
	}{
		{c.Dir, write},
		{binary, unix.LANDLOCK_ACCESS_FS_READ_FILE | running},
		{"/lib", reading | running},
		{"/lib64", reading | running},
		{"/usr/lib", reading | running},
		{"/usr/lib64", reading | running},
		{"/usr/local/lib", reading | running},
		{"/nix/store", reading | running},
		{"/etc/ld.so.cache", unix.LANDLOCK_ACCESS_FS_READ_FILE},
		{"/etc/ld.so.preload", unix.LANDLOCK_ACCESS_FS_READ_FILE},
		{"/proc", reading},
		{"/sys/kernel/mm", reading},
		{"/sys/devices/system/cpu", reading},
		{"/sys/fs/cgroup", reading},
		{"/dev/null", onFile},
		{"/dev/zero", onFile},
		{"/dev/urandom", onFile},
	}
	for _, r := range rules {
		if err := allow(ruleset, r.path, r.access&handled); err != nil && !errors.Is(err, unix.ENOENT) {
			return fmt.Errorf("%s: %w", r.path, err)
		}
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, uintptr(ruleset), 0, 0); errno != 0 {
		return errno
	}
	return nil
}

func allow(ruleset int, path string, access uint64) error {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	rule := unix.LandlockPathBeneathAttr{Allowed_access: access, Parent_fd: int32(fd)}
	_, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, uintptr(ruleset), unix.LANDLOCK_RULE_PATH_BENEATH, uintptr(unsafe.Pointer(&rule)), 0, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// forbidden are system calls that no check needs: they reach other processes,
// the kernel, or round the other layers.
var forbidden = []string{
	"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp",
	"mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "move_mount", "open_tree", "fsopen", "fsmount", "fsconfig",
	"bpf", "perf_event_open", "userfaultfd", "add_key", "request_key", "keyctl",
	"init_module", "finit_module", "delete_module", "kexec_load", "reboot", "swapon", "swapoff", "syslog", "acct", "quotactl",
	"settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "sethostname", "setdomainname",
	"io_uring_setup", "io_uring_enter", "io_uring_register", "name_to_handle_at", "open_by_handle_at", "fanotify_init",
}

// signals are the calls that signal other processes. Who may start processes
// may signal these; Landlock keeps all others out of reach.
var signals = []string{"kill", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "pidfd_send_signal"}

var sockets = []string{"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg"}

// filterCalls installs seccomp filters: what is forbidden fails with EPERM.
func filterCalls(c confinement) error {
	info, err := arch.GetInfo("")
	if err != nil {
		return err
	}
	known := func(names []string) (list []string) { // architectures differ
		for _, name := range names {
			if _, ok := info.SyscallNames[name]; ok {
				list = append(list, name)
			}
		}
		return list
	}
	groups := []seccomp.SyscallGroup{{Names: known(forbidden), Action: seccomp.ActionErrno}}
	if !c.Network {
		groups = append(groups, seccomp.SyscallGroup{Names: known(sockets), Action: seccomp.ActionErrno})
	}
	if !c.Exec {
		groups = append(groups,
			seccomp.SyscallGroup{Names: known(append([]string{"fork", "vfork"}, signals...)), Action: seccomp.ActionErrno},
			// A thread is a clone that says so; anything else is a process.
			seccomp.SyscallGroup{NamesWithCondtions: []seccomp.NameWithConditions{{
				Name:       "clone",
				Conditions: []seccomp.Condition{{Argument: 0, Operation: seccomp.BitsNotSet, Value: unix.CLONE_THREAD}},
			}}, Action: seccomp.ActionErrno},
			// clone3 hides its flags in memory. Who is told that there is no
			// such call falls back to clone.
			seccomp.SyscallGroup{Names: known([]string{"clone3"}), Action: seccomp.ActionErrno | seccomp.Action(unix.ENOSYS)},
		)
	}
	if err := foreignCallsKill(info); err != nil {
		return err
	}
	return seccomp.LoadFilter(seccomp.Filter{NoNewPrivs: true, Policy: seccomp.Policy{DefaultAction: seccomp.ActionAllow, Syscalls: groups}})
}

// foreignCallsKill lets the process die of a call through the interface of
// another architecture, where the numbers mean something else.
func foreignCallsKill(info *arch.Info) error {
	filter := []unix.SockFilter{
		{Code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, K: 4}, // seccomp_data.arch
		{Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, Jt: 1, K: uint32(info.ID)},
		{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_KILL_PROCESS},
		{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_ALLOW},
	}
	program := unix.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	return unix.Prctl(unix.PR_SET_SECCOMP, unix.SECCOMP_MODE_FILTER, uintptr(unsafe.Pointer(&program)), 0, 0)
}
