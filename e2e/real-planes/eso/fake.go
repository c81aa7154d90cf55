package main

import (
	"context"
	"sync"

	esv1 "github.com/external-secrets/external-secrets/apis/externalsecrets/v1"
	"github.com/external-secrets/external-secrets/pkg/provider/fake"
	corev1 "k8s.io/api/core/v1"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

// lockFake lets one caller at a time use the fake provider. Upstream's keeps the
// values of a store in one map that each new client rewrites, and two controllers
// at it end the program with "concurrent map writes".
func lockFake() {
	esv1.ForceRegister(
		&lockedProvider{Provider: &fake.Provider{}},
		&esv1.SecretStoreProvider{Fake: &esv1.FakeProvider{}},
		esv1.MaintenanceStatusNotMaintained,
	)
}

type lockedProvider struct {
	esv1.Provider
	lock sync.Mutex
}

func (p *lockedProvider) NewClient(
	ctx context.Context, store esv1.GenericStore, kube client.Client, namespace string,
) (esv1.SecretsClient, error) {
	p.lock.Lock()
	defer p.lock.Unlock()
	secrets, err := p.Provider.NewClient(ctx, store, kube, namespace)
	if err != nil {
		return nil, err
	}
	return &lockedClient{SecretsClient: secrets, lock: &p.lock}, nil
}

// lockedClient embeds what does not touch the values: Validate and Close.
type lockedClient struct {
	esv1.SecretsClient
	lock *sync.Mutex
}

func (c *lockedClient) GetSecret(
	ctx context.Context, ref esv1.ExternalSecretDataRemoteRef,
) ([]byte, error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.GetSecret(ctx, ref)
}

func (c *lockedClient) GetSecretMap(
	ctx context.Context, ref esv1.ExternalSecretDataRemoteRef,
) (map[string][]byte, error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.GetSecretMap(ctx, ref)
}

func (c *lockedClient) GetAllSecrets(
	ctx context.Context, ref esv1.ExternalSecretFind,
) (map[string][]byte, error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.GetAllSecrets(ctx, ref)
}

func (c *lockedClient) PushSecret(
	ctx context.Context, secret *corev1.Secret, data esv1.PushSecretData,
) error {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.PushSecret(ctx, secret, data)
}

func (c *lockedClient) SecretExists(
	ctx context.Context, ref esv1.PushSecretRemoteRef,
) (bool, error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.SecretExists(ctx, ref)
}

func (c *lockedClient) DeleteSecret(
	ctx context.Context, ref esv1.PushSecretRemoteRef,
) error {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.SecretsClient.DeleteSecret(ctx, ref)
}
