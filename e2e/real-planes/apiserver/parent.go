package main

import (
	"io"
	"os"
	"syscall"
)

// stopWithParent asks this process to stop when its stdin ends, so that nothing
// is left behind by a test run that was killed.
func stopWithParent() {
	if os.Getenv("REAL_PLANES_STOP_WITH_STDIN") == "" {
		return
	}
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
	}()
}
