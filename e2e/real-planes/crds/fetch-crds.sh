#!/usr/bin/env bash
# Lays the definitions of External Secrets Operator into a folder, out of the
# Go module that the operator is built from: fetch-crds.sh <folder>
set -euo pipefail
cd "$(dirname "$0")"

target="${1:?usage: fetch-crds.sh <folder>}"
upstream="$(../eso/download-upstream.sh)"

rm -rf "$target"
mkdir -p "$target"
for file in "$upstream"/config/crds/bases/*external-secrets.io_*.yaml; do
  # Read-only in the module cache, hence no plain cp.
  install -m 644 "$file" "$target"
done
