package main

import "sync"

// behaviour says how a tenant's requests are answered.
type behaviour struct {
	// Kind: answer, status (with Status and RetryAfter), hang, or cut: the
	// connection ends before an answer.
	Kind       string `json:"kind"`
	Status     int    `json:"status,omitempty"`
	RetryAfter int    `json:"retryAfter,omitempty"`
	Body       string `json:"body,omitempty"`
}

// tenants keep a behaviour, values and a count of requests each, so that stores
// can fail one by one.
type tenants struct {
	lock       sync.Mutex
	behaviours map[string]behaviour
	values     map[string][]byte
	requests   map[string]int
}

func newTenants() *tenants {
	return &tenants{
		behaviours: map[string]behaviour{},
		values:     map[string][]byte{},
		requests:   map[string]int{},
	}
}

func (t *tenants) behave(tenant string, as behaviour) {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.behaviours[tenant] = as
}

// asked counts a request, and tells how to answer it.
func (t *tenants) asked(tenant string) behaviour {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.requests[tenant]++
	if as, told := t.behaviours[tenant]; told {
		return as
	}
	return behaviour{Kind: "answer"}
}

func (t *tenants) value(tenant, key string) ([]byte, bool) {
	t.lock.Lock()
	defer t.lock.Unlock()
	value, present := t.values[tenant+"/"+key]
	return value, present
}

func (t *tenants) keep(tenant, key string, value []byte) {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.values[tenant+"/"+key] = value
}

func (t *tenants) forget(tenant, key string) {
	t.lock.Lock()
	defer t.lock.Unlock()
	delete(t.values, tenant+"/"+key)
}

func (t *tenants) counts() map[string]int {
	t.lock.Lock()
	defer t.lock.Unlock()
	copied := make(map[string]int, len(t.requests))
	for tenant, count := range t.requests {
		copied[tenant] = count
	}
	return copied
}
