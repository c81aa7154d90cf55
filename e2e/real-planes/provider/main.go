// Command provider is a secret store over HTTPS on loopback, for the webhook
// provider of External Secrets Operator. It keeps values per tenant at
// /TENANT/KEY and can be told, over plain HTTP, how to misbehave.
//
// It prints one JSON line when it serves, and stops on SIGTERM. Started again on
// the same --data-dir and --port it has the same authority, but no values.
package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

func main() {
	stopWithParent()
	dataDir := flag.String("data-dir", "", "folder that keeps the authority (required)")
	port := flag.Int("port", 0, "port on 127.0.0.1; 0: a free one")
	flag.Parse()
	if err := run(*dataDir, *port); err != nil {
		fmt.Fprintln(os.Stderr, "provider:", err)
		os.Exit(1)
	}
}

func run(dataDir string, port int) error {
	if dataDir == "" {
		return errors.New("--data-dir is required")
	}
	if err := os.MkdirAll(dataDir, 0o700); err != nil {
		return err
	}
	caFile := filepath.Join(dataDir, "ca.crt")
	certs, err := newCertificates(caFile, filepath.Join(dataDir, "ca.key"))
	if err != nil {
		return err
	}
	secrets, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	control, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	tenants := newTenants()
	failed := make(chan error, 2)
	go func() { failed <- serveSecrets(secrets, tenants, certs) }()
	go func() { failed <- http.Serve(control, controlRoutes(tenants, certs)) }()
	if err := json.NewEncoder(os.Stdout).Encode(map[string]string{
		"url":        "https://" + secrets.Addr().String(),
		"controlUrl": "http://" + control.Addr().String(),
		"caFile":     caFile,
	}); err != nil {
		return err
	}
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return nil
	}
}

func serveSecrets(listener net.Listener, tenants *tenants, certs *certificates) error {
	server := &http.Server{Handler: secretRoutes(tenants)}
	// A kept connection would outlive a change of the certificate.
	server.SetKeepAlivesEnabled(false)
	return server.Serve(tls.NewListener(listener, &tls.Config{
		GetCertificate: certs.get,
		NextProtos:     []string{"http/1.1"},
	}))
}
