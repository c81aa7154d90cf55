#!/usr/bin/env bash
# Prints the folder in the Go module cache that holds External Secrets Operator
# of the version in upstream.version, after a check of its sum.
set -euo pipefail
cd "$(dirname "$0")"

read -r version sum <upstream.version
# Not in this module: the operator is replaced in its go.mod.
download="$(cd / && go mod download -json \
  "github.com/external-secrets/external-secrets@$version")"
if ! grep -qF "\"Sum\": \"$sum\"" <<<"$download"; then
  echo "external-secrets $version is not the module with sum $sum" >&2
  exit 1
fi
sed -n 's/^\t"Dir": "\(.*\)",$/\1/p' <<<"$download"
