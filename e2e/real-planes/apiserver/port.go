package main

import (
	"errors"
	"io/fs"
	"net"
	"os"
	"strconv"
	"strings"
)

// keptPort is the wished port, else the one of the last start, else a free one.
func keptPort(file string, wished int) (int, error) {
	port := wished
	if port == 0 {
		kept, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return 0, err
		}
		port, _ = strconv.Atoi(strings.TrimSpace(string(kept)))
	}
	if port == 0 {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return 0, err
		}
		port = listener.Addr().(*net.TCPAddr).Port
		if err := listener.Close(); err != nil {
			return 0, err
		}
	}
	return port, os.WriteFile(file, []byte(strconv.Itoa(port)), 0o600)
}
