module github.com/concurrency-katas/katas

go 1.26

ignore ./exercises

require go.uber.org/goleak v1.3.0
