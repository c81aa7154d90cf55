// Command apiserver is one plane cluster in one process: an embedded etcd, a
// kube-apiserver, and the custom resource definitions of given folders.
//
// It prints one JSON line when the cluster serves, and stops on SIGTERM. Started
// again on the same --data-dir it is the same cluster, at the same address.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

type settings struct {
	name     string
	dataDir  string
	port     int
	crdDirs  []string
	logFile  string
	readyIn  time.Duration
	passedOn []string
}

func main() {
	stopWithParent()
	if err := run(parseFlags()); err != nil {
		fmt.Fprintln(os.Stderr, "apiserver:", err)
		os.Exit(1)
	}
}

func parseFlags() settings {
	var s settings
	var crds string
	flag.StringVar(&s.name, "name", "plane", "name of the cluster")
	flag.StringVar(&s.dataDir, "data-dir", "", "folder that keeps the cluster (required)")
	flag.IntVar(&s.port, "port", 0, "port on 127.0.0.1; 0: a free one, kept in --data-dir")
	flag.StringVar(&crds, "crds", "", "folders of CustomResourceDefinitions, by comma")
	flag.StringVar(&s.logFile, "log-file", "", "where the cluster logs; empty: stderr")
	flag.DurationVar(&s.readyIn, "ready-timeout", 2*time.Minute, "how long a start may take")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(),
			"usage: apiserver --data-dir DIR [flags] [-- flags of kube-apiserver]")
		flag.PrintDefaults()
	}
	flag.Parse()
	if crds != "" {
		s.crdDirs = strings.Split(crds, ",")
	}
	s.passedOn = flag.Args()
	return s
}

func run(s settings) error {
	if s.dataDir == "" {
		return fmt.Errorf("--data-dir is required")
	}
	if err := os.MkdirAll(s.dataDir, 0o700); err != nil {
		return err
	}
	restore, err := redirectLogs(s.logFile)
	if err != nil {
		return err
	}
	defer restore()
	port, err := keptPort(filepath.Join(s.dataDir, "port"), s.port)
	if err != nil {
		return err
	}
	files, err := ensureFiles(s.dataDir, s.name, port)
	if err != nil {
		return err
	}
	store, err := startEtcd(filepath.Join(s.dataDir, "etcd"))
	if err != nil {
		return err
	}
	defer store.Close()

	ended := make(chan error, 1)
	go func() { ended <- serveAPI(store.clientURL(), port, files, s.passedOn) }()
	if err := announce(s, files, store, ended); err != nil {
		return err
	}
	return <-ended
}

// announce waits until the cluster serves its definitions, then says where it is.
func announce(s settings, files clusterFiles, store *etcd, ended <-chan error) error {
	ctx, cancel := context.WithTimeout(context.Background(), s.readyIn)
	defer cancel()
	config := adminConfig(files)
	if err := waitReady(ctx, config, ended); err != nil {
		return err
	}
	if err := installDefinitions(ctx, config, s.crdDirs); err != nil {
		return err
	}
	control, err := serveControl(store)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]string{
		"name":            s.name,
		"url":             files.url,
		"caFile":          files.caFile,
		"adminToken":      files.adminToken,
		"adminKubeconfig": files.kubeconfig,
		"controlUrl":      control,
	})
}
