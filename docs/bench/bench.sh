#!/usr/bin/env bash
# Measures what a learner waits for after a save, against what they would type
# without katas: go test -race -count=1 on the same file with one stress test.
#
#   docs/bench/bench.sh [pairs]
#
# Each pair saves a one-line edit for both and times them in turn, so that a
# machine whose speed drifts treats them alike. It prints the medians and the
# median of the ratios, pair by pair.
set -euo pipefail
cd "$(dirname "$0")/../.."
pairs=${1:-11}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

go build -o "$tmp/katas" ./cmd/katas
mkdir "$tmp/ours" "$tmp/theirs"
cp solutions/03-races/counter/counter.go "$tmp/ours/"
cp solutions/03-races/counter/counter.go "$tmp/theirs/"
cat >"$tmp/theirs/go.mod" <<'MOD'
module example.com/counter

go 1.26
MOD
cat >"$tmp/theirs/counter_test.go" <<'TEST'
package counter

import (
	"sync"
	"testing"
)

func TestNoIncrementIsLost(t *testing.T) {
	var c Counter
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 25_000 {
				c.Inc()
			}
		})
	}
	all.Wait()
	if got := c.Value(); got != 200_000 {
		t.Errorf("Value() = %d, want 200000", got)
	}
}
TEST

ours() { "$tmp/katas" check counter --dir "$tmp/ours" >/dev/null; }
theirs() { (cd "$tmp/theirs" && go test -race -count=1 . >/dev/null); }
now() { date +%s%N; }

for dir in ours theirs; do $dir; done # warm

# save_and_time NAME prints how many nanoseconds pass from a save to the verdict.
save_and_time() {
  # One line more, never seen by the build cache before.
  printf '\nvar edit%d = 0\n' "$(now)" >>"$tmp/$1/counter.go"
  local start
  start=$(now)
  "$1"
  echo $(($(now) - start))
}

for ((i = 1; i <= pairs; i++)); do
  echo "$(save_and_time ours) $(save_and_time theirs)"
done | awk '
  { a[NR] = $1 / 1e6; b[NR] = $2 / 1e6; r[NR] = $1 / $2 }
  function median(x, n,   i, j, t) {
    for (i = 2; i <= n; i++) { t = x[i]; for (j = i - 1; j > 0 && x[j] > t; j--) x[j + 1] = x[j]; x[j + 1] = t }
    return n % 2 ? x[(n + 1) / 2] : (x[n / 2] + x[n / 2 + 1]) / 2
  }
  END {
    printf "katas check          %6.0f ms (median of %d)\n", median(a, NR), NR
    printf "go test -race        %6.0f ms\n", median(b, NR)
    printf "ratio, pair by pair  %6.2f (smallest %.2f, largest %.2f)\n", median(r, NR), r[1], r[NR]
  }'
