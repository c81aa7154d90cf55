package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset"
	typed "k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset/typed/apiextensions/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/rest"
)

// installDefinitions brings the definitions of the folders into the cluster and
// waits until each is served.
func installDefinitions(ctx context.Context, config *rest.Config, dirs []string) error {
	client, err := clientset.NewForConfig(config)
	if err != nil {
		return err
	}
	definitions := client.ApiextensionsV1().CustomResourceDefinitions()
	var all []apiextensionsv1.CustomResourceDefinition
	for _, dir := range dirs {
		found, err := readDefinitions(dir)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	for i := range all {
		if err := apply(ctx, definitions, &all[i]); err != nil {
			return fmt.Errorf("definition %s: %w", all[i].Name, err)
		}
	}
	return waitAll(all, func(one *apiextensionsv1.CustomResourceDefinition) error {
		if err := waitEstablished(ctx, definitions, one.Name); err != nil {
			return err
		}
		return waitServed(ctx, config, one)
	})
}

func readDefinitions(dir string) ([]apiextensionsv1.CustomResourceDefinition, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no definitions in %s", dir)
	}
	var all []apiextensionsv1.CustomResourceDefinition
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		found, err := parseDefinitions(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, found...)
	}
	return all, nil
}

func parseDefinitions(text []byte) ([]apiextensionsv1.CustomResourceDefinition, error) {
	documents := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
	var found []apiextensionsv1.CustomResourceDefinition
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		var definition apiextensionsv1.CustomResourceDefinition
		if err := yaml.Unmarshal(document, &definition); err != nil {
			return nil, err
		}
		if definition.Kind == "CustomResourceDefinition" {
			found = append(found, definition)
		}
	}
}

func apply(
	ctx context.Context,
	definitions typed.CustomResourceDefinitionInterface,
	wanted *apiextensionsv1.CustomResourceDefinition,
) error {
	_, err := definitions.Create(ctx, wanted, metav1.CreateOptions{})
	if !apierrors.IsAlreadyExists(err) {
		return err
	}
	present, err := definitions.Get(ctx, wanted.Name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	wanted.ResourceVersion = present.ResourceVersion
	_, err = definitions.Update(ctx, wanted, metav1.UpdateOptions{})
	return err
}
