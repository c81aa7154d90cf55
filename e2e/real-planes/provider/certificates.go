package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"sync/atomic"
	"time"
)

// certificates are the ones the server can show, by what is wrong with them.
type certificates struct {
	byName  map[string]*tls.Certificate
	current atomic.Pointer[tls.Certificate]
}

func newCertificates(caFile, keyFile string) (*certificates, error) {
	trusted, err := loadAuthority(caFile, keyFile)
	if err != nil {
		return nil, err
	}
	stranger, err := newAuthority("unknown authority")
	if err != nil {
		return nil, err
	}
	now := time.Now()
	good := leaf{host: "127.0.0.1", from: now.Add(-time.Hour), to: now.AddDate(1, 0, 0)}
	expired, wrongName := good, good
	expired.to = now.Add(-time.Minute)
	wrongName.host = "127.0.0.2"

	all := &certificates{byName: map[string]*tls.Certificate{}}
	for name, issue := range map[string]struct {
		by   *authority
		leaf leaf
	}{
		"good":       {trusted, good},
		"untrusted":  {stranger, good},
		"expired":    {trusted, expired},
		"wrong-name": {trusted, wrongName},
	} {
		if all.byName[name], err = issue.by.issue(issue.leaf); err != nil {
			return nil, err
		}
	}
	return all, all.use("good")
}

func (c *certificates) use(name string) error {
	certificate, known := c.byName[name]
	if !known {
		return fmt.Errorf("no certificate %q", name)
	}
	c.current.Store(certificate)
	return nil
}

func (c *certificates) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	return c.current.Load(), nil
}

type authority struct {
	certificate *x509.Certificate
	key         crypto.Signer
}

type leaf struct {
	host     string
	from, to time.Time
}

func newAuthority(name string) (*authority, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber:          big.NewInt(1),
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             time.Now().Add(-time.Hour),
		NotAfter:              time.Now().AddDate(1, 0, 0),
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	certificate, err := x509.ParseCertificate(der)
	return &authority{certificate, key}, err
}

// loadAuthority reads the authority of an earlier start, or makes and keeps one.
func loadAuthority(caFile, keyFile string) (*authority, error) {
	if pair, err := tls.LoadX509KeyPair(caFile, keyFile); err == nil {
		return &authority{pair.Leaf, pair.PrivateKey.(crypto.Signer)}, nil
	}
	made, err := newAuthority("rig provider")
	if err != nil {
		return nil, err
	}
	key, err := x509.MarshalPKCS8PrivateKey(made.key)
	if err != nil {
		return nil, err
	}
	if err := writePEM(caFile, "CERTIFICATE", made.certificate.Raw); err != nil {
		return nil, err
	}
	return made, writePEM(keyFile, "PRIVATE KEY", key)
}

func writePEM(file, kind string, der []byte) error {
	block := pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
	return os.WriteFile(file, block, 0o600)
}

func (a *authority) issue(l leaf) (*tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()),
		Subject:      pkix.Name{CommonName: "provider"},
		NotBefore:    l.from,
		NotAfter:     l.to,
		KeyUsage:     x509.KeyUsageDigitalSignature,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		IPAddresses:  []net.IP{net.ParseIP(l.host)},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.certificate, key.Public(), a.key)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, err
}
