// Command eso is External Secrets Operator's own controller program, built with
// the providers and generators that need no cloud; see prepare-upstream.sh. Its
// flags are upstream's; the cluster is named by KUBECONFIG.
package main

import "github.com/external-secrets/external-secrets/cmd/controller"

func main() {
	stopWithParent()
	lockFake()
	controller.Execute()
}
