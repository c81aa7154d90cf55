package main

import (
	"os"

	"golang.org/x/sys/unix"
)

// redirectLogs sends what etcd and kube-apiserver write to stderr to a file.
// Both take the file descriptor early, hence the descriptor itself is moved.
func redirectLogs(file string) (restore func(), err error) {
	if file == "" {
		return func() {}, nil
	}
	log, err := os.OpenFile(file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	kept, err := unix.Dup(unix.Stderr)
	if err != nil {
		return nil, err
	}
	if err := unix.Dup3(int(log.Fd()), unix.Stderr, 0); err != nil {
		return nil, err
	}
	return func() { _ = unix.Dup3(kept, unix.Stderr, 0) }, nil
}
