#!/usr/bin/env bash
# Lays a copy of External Secrets Operator into a folder, its lists of providers
# and generators cut down to those that run without a cloud:
#   prepare-upstream.sh <folder>
#
# Upstream's lists import everything and have no build tags, and Go refuses an
# overlay over the module cache: hence a copy. Nothing else in it is changed.
set -euo pipefail
cd "$(dirname "$0")"

target="${1:?usage: prepare-upstream.sh <folder>}"
source="$(./download-upstream.sh)"

imports() {
  echo 'package register'
  echo
  local name
  for name in "${@:2}"; do
    echo "import _ \"github.com/external-secrets/external-secrets/pkg/$1/$name\""
  done
}

rm -rf "$target"
mkdir -p "$target"
cp -r "$source"/{apis,cmd,pkg,go.mod} "$target"
chmod -R u+w "$target"
find "$target" -name '*_test.go' -delete
rm "$target"/pkg/provider/register/*.go "$target"/pkg/generator/register/*.go
imports provider fake kubernetes webhook >"$target/pkg/provider/register/register.go"
imports generator fake password uuid webhook >"$target/pkg/generator/register/register.go"
