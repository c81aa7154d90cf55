package main

import (
	"context"
	"fmt"
	"net/url"
	"time"

	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/server/v3/embed"
	"go.etcd.io/etcd/server/v3/etcdserver/api/v3client"
)

type etcd struct {
	server *embed.Etcd
	client *clientv3.Client
}

func startEtcd(dir string) (*etcd, error) {
	anyPort := []url.URL{{Scheme: "http", Host: "127.0.0.1:0"}}
	config := embed.NewConfig()
	config.Dir = dir
	config.Name = "plane"
	config.ListenClientUrls = anyPort
	config.AdvertiseClientUrls = anyPort
	config.ListenPeerUrls = anyPort
	config.AdvertisePeerUrls = anyPort
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	config.LogLevel = "error"
	// A rig's cluster need not survive a power cut, only a killed process.
	config.UnsafeNoFsync = true
	server, err := embed.StartEtcd(config)
	if err != nil {
		return nil, fmt.Errorf("starting etcd: %w", err)
	}
	select {
	case <-server.Server.ReadyNotify():
		return &etcd{server: server, client: v3client.New(server.Server)}, nil
	case err := <-server.Err():
		return nil, fmt.Errorf("starting etcd: %w", err)
	case <-time.After(30 * time.Second):
		server.Close()
		return nil, fmt.Errorf("etcd was not ready in time")
	}
}

func (e *etcd) clientURL() string {
	return "http://" + e.server.Clients[0].Addr().String()
}

// compact forgets all revisions before the current one, which it returns.
func (e *etcd) compact(ctx context.Context) (int64, error) {
	current, err := e.client.Get(ctx, "compact_rev_key")
	if err != nil {
		return 0, err
	}
	revision := current.Header.Revision
	_, err = e.client.Compact(ctx, revision, clientv3.WithCompactPhysical())
	return revision, err
}

func (e *etcd) Close() {
	_ = e.client.Close()
	e.server.Close()
}
