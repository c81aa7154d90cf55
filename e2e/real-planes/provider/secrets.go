package main

import (
	"io"
	"net/http"
	"strconv"
)

// secretRoutes are what External Secrets Operator asks: GET reads, POST writes.
func secretRoutes(tenants *tenants) http.Handler {
	routes := http.NewServeMux()
	read := func(w http.ResponseWriter, r *http.Request) {
		value, present := tenants.value(r.PathValue("tenant"), r.PathValue("key"))
		if !present {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(value)
	}
	write := func(w http.ResponseWriter, r *http.Request) {
		keepBody(w, r, tenants)
	}
	routes.HandleFunc("GET /{tenant}/{key...}", behaving(tenants, read))
	routes.HandleFunc("POST /{tenant}/{key...}", behaving(tenants, write))
	return routes
}

func behaving(tenants *tenants, answer http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch as := tenants.asked(r.PathValue("tenant")); as.Kind {
		case "hang":
			<-r.Context().Done()
		case "cut":
			panic(http.ErrAbortHandler)
		case "status":
			if as.RetryAfter > 0 {
				w.Header().Set("Retry-After", strconv.Itoa(as.RetryAfter))
			}
			http.Error(w, as.Body, as.Status)
		default:
			answer(w, r)
		}
	}
}

func keepBody(w http.ResponseWriter, r *http.Request, tenants *tenants) {
	value, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	tenants.keep(r.PathValue("tenant"), r.PathValue("key"), value)
	w.WriteHeader(http.StatusNoContent)
}
