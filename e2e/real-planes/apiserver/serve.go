package main

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"k8s.io/client-go/rest"
	_ "k8s.io/component-base/logs/json/register"
	"k8s.io/kubernetes/cmd/kube-apiserver/app"
)

// serveAPI runs kube-apiserver, by its own command line, until SIGTERM.
func serveAPI(etcdURL string, port int, files clusterFiles, passedOn []string) error {
	command := app.NewAPIServerCommand()
	command.SilenceErrors = true
	command.SetArgs(append([]string{
		"--etcd-servers=" + etcdURL,
		"--bind-address=127.0.0.1",
		"--advertise-address=127.0.0.1",
		"--secure-port=" + strconv.Itoa(port),
		"--tls-cert-file=" + files.certFile,
		"--tls-private-key-file=" + files.keyFile,
		"--token-auth-file=" + files.tokenFile,
		"--authorization-mode=RBAC",
		"--service-account-issuer=" + files.issuer,
		"--service-account-key-file=" + files.saKeyFile,
		"--service-account-signing-key-file=" + files.saKeyFile,
		"--service-cluster-ip-range=10.0.0.0/24",
		// It would write the Endpoints of the Service "kubernetes", for which a
		// loopback address is not valid.
		"--endpoint-reconciler-type=none",
		"--profiling=false",
		// Else a stop waits a minute for whoever holds a watch open.
		"--shutdown-watch-termination-grace-period=1s",
	}, passedOn...))
	return command.Execute()
}

// waitReady polls /readyz: it fails when the server ends before.
func waitReady(ctx context.Context, config *rest.Config, ended <-chan error) error {
	client, err := rest.HTTPClientFor(config)
	if err != nil {
		return err
	}
	for {
		if answers(ctx, client, config.Host+"/readyz") {
			return nil
		}
		select {
		case err := <-ended:
			return fmt.Errorf("kube-apiserver ended before it was ready: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("kube-apiserver was not ready in time")
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func answers(ctx context.Context, client *http.Client, url string) bool {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return false
	}
	response, err := client.Do(request)
	if err != nil {
		return false
	}
	_ = response.Body.Close()
	return response.StatusCode == http.StatusOK
}
