package envdir

import (
	"os"
	"testing"
)

func TestSave(t *testing.T) {
	if _, ok := os.LookupEnv("ENVDIR_A"); ok {
		t.Fatal("ENVDIR_A is set before the test")
	}
	t.Setenv("ENVDIR_A", "one")
	t.Setenv("ENVDIR_B", "two")
	t.Chdir(t.TempDir())
	if err := Save(".", "ENVDIR_A", "ENVDIR_B"); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"ENVDIR_A": "one", "ENVDIR_B": "two"} {
		if got, err := os.ReadFile(name); string(got) != want || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestBackHome(t *testing.T) {
	if _, err := os.Stat("envdir_test.go"); err != nil {
		t.Error("the test does not run in its package's folder:", err)
	}
}
