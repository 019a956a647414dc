#!/usr/bin/env bash
# Runs a development tool at the version that is pinned here, building it the
# first time: tools.sh golangci-lint run
set -euo pipefail

declare -A module=(
  [gofumpt]=mvdan.cc/gofumpt@v0.12.0
  [golangci-lint]=github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
  [govulncheck]=golang.org/x/vuln/cmd/govulncheck@v1.9.0
  [freeze]=github.com/charmbracelet/freeze@v0.2.2
  [actionlint]=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
)

name=$1
shift
pinned=${module[$name]:?no such tool}
bin=${XDG_CACHE_HOME:-$HOME/.cache}/katas-tools/${pinned##*@}
if [ ! -x "$bin/$name" ]; then
  echo "building $pinned, once" >&2
  GOBIN=$bin go install "$pinned"
fi
exec "$bin/$name" "$@"
