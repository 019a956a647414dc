package embedded

import (
	"bufio"
	"embed"
	"fmt"
	"os"
	"sync"
	"testing"
)

//go:embed testdata/*.txt
var files embed.FS

func TestQueries(t *testing.T) {
	f, err := os.Open("testdata/queries.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var wg sync.WaitGroup
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		wg.Go(func() {
			var word string
			var want int
			if _, err := fmt.Sscan(line, &word, &want); err != nil {
				t.Error(err)
			}
			if got, ok := Position(word); !ok || got != want {
				t.Errorf("Position(%q) = %d, %t; want %d", word, got, ok, want)
			}
		})
	}
	wg.Wait()
}

func TestEmbeddedCopy(t *testing.T) {
	a, err := files.ReadFile("testdata/queries.txt")
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("testdata/queries.txt")
	if err != nil || string(a) != string(b) {
		t.Errorf("%q, %q, %v", a, b, err)
	}
}
