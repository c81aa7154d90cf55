#!/usr/bin/env bash
# Writes go.mod for one Kubernetes release: pin-kubernetes.sh 1.37.2
#
# k8s.io/kubernetes replaces its staging modules by folders of its own tree,
# and a module's replaces do not reach those who import it: each has to be
# replaced here by the version published under the same number.
set -euo pipefail
cd "$(dirname "$0")"

release="${1:?usage: pin-kubernetes.sh <release, as 1.37.2>}"
staging="v0.${release#1.}"
upstream="$(go mod download -json "k8s.io/kubernetes@v$release")"
upstream_mod="$(sed -n 's/.*"GoMod": "\(.*\)",/\1/p' <<<"$upstream")"
etcd="$(awk '$1 == "go.etcd.io/etcd/server/v3" { print $2 }' "$upstream_mod")"

{
  echo 'module openchoreo-secrets/e2e/real-planes/apiserver'
  echo
  awk '$1 == "go" || $1 == "godebug"' "$upstream_mod"
  echo
  printf 'require (\n'
  printf '\tgo.etcd.io/etcd/server/v3 %s\n' "$etcd"
  printf '\tk8s.io/kubernetes v%s\n' "$release"
  printf ')\n\nreplace (\n'
  awk -v version="$staging" '$2 == "=>" && $3 ~ /^\.\/staging/ {
    printf "\t%s => %s %s\n", $1, $1, version
  }' "$upstream_mod"
  printf ')\n'
} >go.mod
rm -f go.sum
go mod tidy
