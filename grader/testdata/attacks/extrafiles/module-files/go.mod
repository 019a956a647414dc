module github.com/concurrency-katas/katas

go 1.26

toolchain go1.999.0

replace github.com/concurrency-katas/katas/grader/kit => ./kit
