#!/usr/bin/env bash
# Builds the rig into a cache folder, whose path is the last line printed; does
# nothing when that folder is there. In it: bin/{apiserver,eso,provider},
# crds/{openchoreo,eso}.
#
# OPENCHOREO_SECRETS_REAL_PLANES_CACHE: the cache, else under XDG_CACHE_HOME.
set -euo pipefail
cd "$(dirname "$0")"

cache="${OPENCHOREO_SECRETS_REAL_PLANES_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/openchoreo-secrets-real-planes}"

# What goes in, by content: the folder's name.
sources() {
  find build.sh apiserver crds eso provider -type f \
    ! -path 'eso/upstream/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  go version
}
built="$cache/$(sources | sha256sum | cut -c1-16)"

# One tool set for all: with cgo half the packages would be compiled anew.
export CGO_ENABLED=0

timed() {
  local what="$1" start="$SECONDS"
  shift
  "$@"
  echo "real planes: $what in $((SECONDS - start)) s" >&2
}

# The version a cluster reports is a link flag, as in Kubernetes' own builds.
build_apiserver() {
  local release flags='-s -w' package='k8s.io/component-base/version'
  release="$(cd apiserver && go list -m -f '{{.Version}}' k8s.io/kubernetes)"
  flags+=" -X $package.gitVersion=$release"
  flags+=" -X $package.gitMajor=$(cut -d. -f1 <<<"${release#v}")"
  flags+=" -X $package.gitMinor=$(cut -d. -f2 <<<"$release")"
  (cd apiserver && go build -ldflags "$flags" -o "$1/bin/apiserver" .)
}

# The operator is built in a copy: a prepared upstream has to lie beside it. The
# path stays the same, as Go compiles anew what lies elsewhere.
build_eso() {
  local copy="$cache/eso-source"
  mkdir -p "$copy"
  cp eso/*.go eso/go.mod eso/go.sum "$copy"
  eso/prepare-upstream.sh "$copy/upstream"
  (cd "$copy" && go build -ldflags '-s -w' -o "$1/bin/eso" .)
  rm -rf "$copy"
}

build_provider() {
  (cd provider && go build -ldflags '-s -w' -o "$1/bin/provider" .)
}

lay_definitions() {
  mkdir -p "$1/crds"
  cp -r crds/openchoreo "$1/crds/openchoreo"
  crds/fetch-crds.sh "$1/crds/eso"
}

build_all() {
  local partial="$built.partial"
  rm -rf "$partial"
  mkdir -p "$partial/bin"
  timed 'provider' build_provider "$partial"
  timed 'definitions' lay_definitions "$partial"
  timed 'External Secrets Operator' build_eso "$partial"
  timed 'kube-apiserver and etcd' build_apiserver "$partial"
  mv "$partial" "$built"
}

main() {
  mkdir -p "$cache"
  exec 9>"$cache/lock"
  flock 9
  if [[ -d "$built" ]]; then
    echo 'real planes: built before' >&2
  else
    timed 'all' build_all
  fi
  touch "$built"
  # Of old sources, 200 MB each.
  find "$cache" -mindepth 1 -maxdepth 1 -type d -mtime +7 -exec rm -rf {} +
  echo "$built"
}

# One line, read whole: an edit of this file does not reach a run of it.
main; exit
