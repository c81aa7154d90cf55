package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
)

// controlRoutes are what a test says:
//
//	PUT, DELETE /values/TENANT/KEY   the value, as the body
//	PUT /behaviour/TENANT            {"kind": "answer" | "status" | "hang" | "cut", …}
//	PUT /certificate/NAME            good, untrusted, expired or wrong-name, for all
//	GET /requests                    {TENANT: how often asked}
func controlRoutes(tenants *tenants, certs *certificates) http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("PUT /values/{tenant}/{key...}",
		func(w http.ResponseWriter, r *http.Request) { keepBody(w, r, tenants) })
	routes.HandleFunc("DELETE /values/{tenant}/{key...}",
		func(w http.ResponseWriter, r *http.Request) {
			tenants.forget(r.PathValue("tenant"), r.PathValue("key"))
			w.WriteHeader(http.StatusNoContent)
		})
	routes.HandleFunc("PUT /behaviour/{tenant}",
		func(w http.ResponseWriter, r *http.Request) {
			as, err := readBehaviour(r)
			if err != nil {
				http.Error(w, err.Error(), http.StatusBadRequest)
				return
			}
			tenants.behave(r.PathValue("tenant"), as)
			w.WriteHeader(http.StatusNoContent)
		})
	routes.HandleFunc("PUT /certificate/{name}",
		func(w http.ResponseWriter, r *http.Request) {
			if err := certs.use(r.PathValue("name")); err != nil {
				http.Error(w, err.Error(), http.StatusBadRequest)
				return
			}
			w.WriteHeader(http.StatusNoContent)
		})
	routes.HandleFunc("GET /requests",
		func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(tenants.counts())
		})
	return routes
}

func readBehaviour(r *http.Request) (behaviour, error) {
	var as behaviour
	if err := json.NewDecoder(r.Body).Decode(&as); err != nil {
		return as, err
	}
	if !slices.Contains([]string{"answer", "status", "hang", "cut"}, as.Kind) {
		return as, fmt.Errorf("no behaviour %q", as.Kind)
	}
	if as.Kind == "status" && (as.Status < 200 || as.Status > 599) {
		return as, fmt.Errorf("no status %d", as.Status)
	}
	return as, nil
}
