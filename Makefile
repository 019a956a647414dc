# What the project can be asked to do. `make test` is what continuous
# integration runs first; the long proofs have targets of their own.

.PHONY: test lint vuln prove prove-long table soak corpus attacks fuzz bench sums captures pictures

TOOLS := ./tools.sh
# Attacks are as ugly as they like.
SOURCES = $$(git ls-files '*.go' ':!grader/testdata/attacks')

# Everything that shows the project works: formatting and vet, all tests, the
# reference solutions under the race detector.
test:
	@test -z "$$(gofmt -l $(SOURCES))" || { echo 'not formatted:'; gofmt -l $(SOURCES); exit 1; }
	go vet ./...
	go test ./cmd/... ./grader/... .
	go test -race -count=1 ./solutions/...

# Linters, at the versions that tools.sh pins.
lint:
	$(TOOLS) gofumpt -l $(SOURCES) | tee /dev/stderr | (! grep -q .)
	$(TOOLS) golangci-lint run
	$(TOOLS) actionlint

# Known vulnerabilities in what we use; needs the vulnerability database.
vuln:
	$(TOOLS) govulncheck ./...

# The audit of every kata: stubs fail, solutions pass 20 times at 1, 2 and 8
# processors, every mutant is caught 5 times of 5.
prove:
	go run ./cmd/katas prove

# The same at night, with 25 runs of each mutant.
prove-long:
	go run ./cmd/katas prove --solution-runs 67 --mutant-runs 25

# docs/mutants.md: every wrong solution and what catches it.
table:
	go run ./cmd/katas prove --table docs/mutants.md

# Flake gate: every right solution 201 times while both cores are kept busy.
soak:
	@set -e; for i in 1 2; do (while :; do :; done) & pids="$$pids $$!"; done; trap "kill $$pids" EXIT; \
	go run ./cmd/katas prove --solution-runs 67 --accepted-runs 201 --mutant-runs 0

# katas stress on all right and wrong programs of its corpus, for longer than
# `make test` does it on a part of them.
corpus:
	go test ./grader/stress -run TestCorpus -count=1 -timeout 30m -corpus

# All attacks of grader/testdata/attacks, through katas check. `make test` runs
# those that are refused before anything is built.
attacks:
	go test ./cmd/katas -run TestAttacks -count=1 -timeout 60m -attacks

FUZZTIME ?= 30s
fuzz:
	go test ./grader/intake -run '^$$' -fuzz FuzzBlank -fuzztime $(FUZZTIME)
	go test ./grader/record -run '^$$' -fuzz FuzzReader -fuzztime $(FUZZTIME)
	go test ./grader/perturb -run '^$$' -fuzz FuzzRewrite -fuzztime $(FUZZTIME)
	go test ./grader/diagnose -run '^$$' -fuzz FuzzDiagnose -fuzztime $(FUZZTIME) -fuzzminimizetime 1x

# katas check beside a hand-written go test -race, on the same file.
bench:
	docs/bench/bench.sh

# Checksums of the pristine stubs: after every change in exercises/.
sums:
	go run ./cmd/katas prove --sums

# New recordings of real runs for the tests of diagnose and render.
captures:
	go test ./grader -run TestCapture -capture
	grader/render/testdata/record.sh
	go test ./grader/diagnose ./grader/render -update

# The pictures of the README, from a real run in a terminal.
pictures:
	docs/pictures/record.sh
