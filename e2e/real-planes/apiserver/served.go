package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	typed "k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset/typed/apiextensions/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
)

func waitEstablished(
	ctx context.Context,
	definitions typed.CustomResourceDefinitionInterface,
	name string,
) error {
	return poll(ctx, name+" established", func() (bool, error) {
		present, err := definitions.Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return false, err
		}
		for _, condition := range present.Status.Conditions {
			if condition.Type == apiextensionsv1.Established {
				return condition.Status == apiextensionsv1.ConditionTrue, nil
			}
		}
		return false, nil
	})
}

// waitServed asks for objects until there is an answer: an established definition
// answers 404 for a moment, and 429 "storage is (re)initializing" for another.
func waitServed(
	ctx context.Context,
	config *rest.Config,
	definition *apiextensionsv1.CustomResourceDefinition,
) error {
	client, err := rest.HTTPClientFor(config)
	if err != nil {
		return err
	}
	for _, version := range definition.Spec.Versions {
		if !version.Served {
			continue
		}
		url := fmt.Sprintf("%s/apis/%s/%s/%s?limit=1", config.Host,
			definition.Spec.Group, version.Name, definition.Spec.Names.Plural)
		err := poll(ctx, definition.Name+" served", func() (bool, error) {
			return answers(ctx, client, url), nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// waitAll waits for all at once: each kind's storage starts at its first request.
func waitAll(
	all []apiextensionsv1.CustomResourceDefinition,
	wait func(*apiextensionsv1.CustomResourceDefinition) error,
) error {
	waited := make(chan error, len(all))
	for i := range all {
		go func() { waited <- wait(&all[i]) }()
	}
	var failures []error
	for range all {
		failures = append(failures, <-waited)
	}
	return errors.Join(failures...)
}

func poll(ctx context.Context, what string, done func() (bool, error)) error {
	for {
		finished, err := done()
		if finished || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("not %s in time", what)
		case <-time.After(50 * time.Millisecond):
		}
	}
}
