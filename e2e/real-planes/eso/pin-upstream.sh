#!/usr/bin/env bash
# Writes go.mod and go.sum anew for the version in upstream.version.
set -euo pipefail
cd "$(dirname "$0")"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
./prepare-upstream.sh "$work/upstream"
cp ./*.go "$work"
{
  echo 'module openchoreo-secrets/e2e/real-planes/eso'
  echo
  awk '$1 == "go"' "$work/upstream/go.mod"
  echo
  echo 'require github.com/external-secrets/external-secrets v0.0.0'
  echo
  echo '// Laid there by prepare-upstream.sh.'
  echo 'replace github.com/external-secrets/external-secrets => ./upstream'
} >"$work/go.mod"
(cd "$work" && go mod tidy)
cp "$work/go.mod" "$work/go.sum" .
