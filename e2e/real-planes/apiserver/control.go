package main

import (
	"encoding/json"
	"net"
	"net/http"
)

// serveControl offers what no API of the cluster does: POST /compact.
func serveControl(store *etcd) (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	routes := http.NewServeMux()
	routes.HandleFunc("POST /compact", func(w http.ResponseWriter, r *http.Request) {
		revision, err := store.compact(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]int64{"revision": revision})
	})
	go func() { _ = http.Serve(listener, routes) }()
	return "http://" + listener.Addr().String(), nil
}
