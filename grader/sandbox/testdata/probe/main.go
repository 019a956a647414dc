//go:build linux

// Command probe tries what a check must not do and prints what it got away with.
package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	for _, try := range []struct {
		name string
		do   func() error
	}{
		{"compute", func() error { return nil }},
		{"write-own", func() error { return os.WriteFile("own", []byte("x"), 0o600) }},
		{"read-file", func() error { _, err := os.ReadFile("/etc/passwd"); return err }},
		{"list-root", func() error { _, err := os.ReadDir("/"); return err }},
		{"write-file", func() error { return os.WriteFile(os.Getenv("PROBE_CANARY"), []byte("x"), 0o600) }},
		{"read-parent", func() error {
			env, err := os.ReadFile(fmt.Sprintf("/proc/%s/environ", os.Getenv("PROBE_PARENT")))
			if err == nil && len(env) == 0 {
				return os.ErrNotExist
			}
			return err
		}},
		{"start-other", func() error { return exec.Command("/bin/true").Run() }},
		{"start-self", func() error { return exec.Command("/proc/self/exe", "-child").Run() }},
		{"socket", func() error {
			fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_DGRAM, 0)
			if err == nil {
				syscall.Close(fd)
			}
			return err
		}},
		{"listen", func() error {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			if err == nil {
				l.Close()
			}
			return err
		}},
		{"signal-parent", func() error {
			var pid int
			fmt.Sscan(os.Getenv("PROBE_PARENT"), &pid)
			return syscall.Kill(pid, 0)
		}},
		{"trace", func() error {
			// Of a process that does not exist: who may ask is told so. To be
			// traced for real would stop this process at its next signal.
			_, _, errno := syscall.Syscall(syscall.SYS_PTRACE, syscall.PTRACE_PEEKDATA, 1<<30, 0)
			if errno == syscall.EPERM {
				return errno
			}
			return nil
		}},
		{"memory", func() error {
			_, err := syscall.Mmap(-1, 0, 2<<30, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
			return err
		}},
		{"files", func() error {
			for range 600 {
				if _, err := os.Open("/dev/null"); err != nil {
					return err
				}
			}
			return nil
		}},
	} {
		if len(os.Args) > 1 && os.Args[1] == "-child" {
			return
		}
		if err := try.do(); err == nil {
			fmt.Println("can", try.name)
		}
	}
}
