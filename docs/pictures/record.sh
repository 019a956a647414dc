#!/usr/bin/env bash
# Makes the README's pictures from real runs in a terminal of 80 columns:
# failing.svg is the stub of the kata counter, passing.svg its solution.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/docs/pictures
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go build -o "$tmp/katas" ./cmd/katas
(cd "$tmp" && ./katas init course >/dev/null)

shoot() { # picture, in the folder of the course
  (cd "$tmp/course" && PATH=$tmp:$PATH LC_ALL=C.UTF-8 TERM=xterm-256color \
    script -qec 'stty cols 80 rows 40; printf "\033[2m\$ \033[0mkatas check counter\n"; katas check counter 2>/dev/null' /dev/null || true) |
    tr -d '\r' >"$tmp/screen"
  ./tools.sh freeze --language ansi --window --padding 16 --margin 0 --border.radius 8 --font.size 13 --font.family "monospace" \
    --output "$out/$1.svg" <"$tmp/screen"
}

(cd "$tmp/course" && ../katas check counter >/dev/null || true) # warm
shoot failing
cp solutions/03-races/counter/counter.go "$tmp/course/exercises/03-races/counter/counter.go"
shoot passing
