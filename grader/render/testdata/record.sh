#!/usr/bin/env bash
# Makes the verdicts that package render is tested with, from real runs:
#
#   grader/render/testdata/record.sh && go test ./grader/render -update
set -euo pipefail
cd "$(dirname "$0")/../../.."
out=$PWD/grader/render/testdata
solution=solutions/03-races/counter
katas=$(mktemp -d)/katas
dir=$(mktemp -d)
go build -o "$katas" ./cmd/katas

record() { # name, source on standard input
  cat >"$dir/counter.go"
  cp "$dir/counter.go" "$out/$1.go.txt"
  "$katas" check counter --dir "$dir" --format json --exit-zero --seed 7 | sed "s#$dir#/home/ada/counter#" >"$out/$1.json"
}

record race <exercises/03-races/counter/counter.go
record pass <$solution/counter.go
record deadlock <$solution/testdata/mutants/forgets-unlock/counter.go
record vet <$solution/testdata/mutants/lock-by-value-receiver/counter.go
sed 's/return c.n/return c.m/' $solution/counter.go | record compile
echo | record rejected
TMPDIR=/nonexistent record machine <$solution/counter.go || true
