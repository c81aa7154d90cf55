package main

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"
)

const adminUser = "rig-admin"

// clusterFiles are what a cluster keeps beside its data, made at its first start.
type clusterFiles struct {
	url        string
	caFile     string
	certFile   string
	keyFile    string
	saKeyFile  string
	tokenFile  string
	kubeconfig string
	adminToken string
	issuer     string
}

func ensureFiles(dir, name string, port int) (clusterFiles, error) {
	files := clusterFiles{
		url:        fmt.Sprintf("https://127.0.0.1:%d", port),
		caFile:     filepath.Join(dir, "ca.crt"),
		certFile:   filepath.Join(dir, "serving.crt"),
		keyFile:    filepath.Join(dir, "serving.key"),
		saKeyFile:  filepath.Join(dir, "service-account.key"),
		tokenFile:  filepath.Join(dir, "tokens.csv"),
		kubeconfig: filepath.Join(dir, "admin.kubeconfig"),
		issuer:     "https://" + name + ".planes.invalid",
	}
	tokenText := filepath.Join(dir, "admin.token")
	if _, err := os.Stat(tokenText); os.IsNotExist(err) {
		if err := writeFirst(files, name, tokenText); err != nil {
			return clusterFiles{}, err
		}
	}
	token, err := os.ReadFile(tokenText)
	if err != nil {
		return clusterFiles{}, err
	}
	files.adminToken = string(token)
	return files, writeKubeconfig(files, name)
}

func writeFirst(files clusterFiles, name, tokenText string) error {
	if err := writeAuthority(name, files.caFile, files.certFile, files.keyFile); err != nil {
		return err
	}
	if err := writeServiceAccountKey(files.saKeyFile); err != nil {
		return err
	}
	secret := make([]byte, 24)
	if _, err := rand.Read(secret); err != nil {
		return err
	}
	token := base64.RawURLEncoding.EncodeToString(secret)
	row := fmt.Sprintf("%s,%s,%s,\"system:masters\"\n", token, adminUser, adminUser)
	if err := os.WriteFile(files.tokenFile, []byte(row), 0o600); err != nil {
		return err
	}
	return os.WriteFile(tokenText, []byte(token), 0o600)
}

func writeKubeconfig(files clusterFiles, name string) error {
	ca, err := os.ReadFile(files.caFile)
	if err != nil {
		return err
	}
	config := clientcmdapi.NewConfig()
	config.Clusters[name] = &clientcmdapi.Cluster{
		Server:                   files.url,
		CertificateAuthorityData: ca,
	}
	config.AuthInfos[adminUser] = &clientcmdapi.AuthInfo{Token: files.adminToken}
	config.Contexts[name] = &clientcmdapi.Context{Cluster: name, AuthInfo: adminUser}
	config.CurrentContext = name
	return clientcmd.WriteToFile(*config, files.kubeconfig)
}

func adminConfig(files clusterFiles) *rest.Config {
	return &rest.Config{
		Host:            files.url,
		BearerToken:     files.adminToken,
		TLSClientConfig: rest.TLSClientConfig{CAFile: files.caFile},
		QPS:             -1,
	}
}
