module github.com/concurrency-katas/katas/grader/kit
