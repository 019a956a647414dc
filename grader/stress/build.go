package stress

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/concurrency-katas/katas/grader/perturb"
)

// guest is the folder of the user's module in which, for the build only, the
// packages are found that the tests are watched with. It exists in the overlay
// and nowhere else.
const guest = "zz_katas"

// home is the import path below which these packages lie in our module.
const home = "github.com/concurrency-katas/katas/grader/"

// build compiles the tests into the folder tmp.
func (g *goCommand) build(ctx context.Context, p *pkg, opts Options, tmp string) (bin string, err error) {
	replace := map[string]string{}
	names := map[string]string{} // of the files in tmp: what the user calls them
	put := func(file, src string) error {
		at := filepath.Join(tmp, fmt.Sprintf("%d.go", len(replace)))
		replace[file], names[filepath.Base(at)] = at, file
		return os.WriteFile(at, []byte(src), 0o600)
	}
	if err := p.disturbed(opts, put); err != nil {
		return "", err
	}
	if err := p.guests(opts.Kit, put); err != nil {
		return "", err
	}
	spec, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(tmp, "overlay.json")
	if err := os.WriteFile(overlay, spec, 0o600); err != nil {
		return "", fmt.Errorf("preparing the build: %w", err)
	}
	bin = filepath.Join(tmp, "stressed.test")
	args := append([]string{"test", "-c", "-race", "-vet=off", "-ldflags=-s -w", "-overlay=" + overlay, "-o", bin}, g.tagging()...)
	g.env = append(g.env, "GOTMPDIR="+tmp)
	_, err = g.run(ctx, append(args, p.path)...)
	var failed *goError
	if errors.As(err, &failed) {
		return "", refuse("%s does not build with the race detector:\n%s", p.path, g.ownNames(failed.text, tmp, names))
	}
	return bin, err
}

// ownNames puts the user's names for files into what the compiler says.
func (g *goCommand) ownNames(text, tmp string, names map[string]string) string {
	copied := regexp.MustCompile(`[^\s:]*` + regexp.QuoteMeta(filepath.Base(tmp)) + `[/\\](\d+\.go)`)
	return copied.ReplaceAllStringFunc(text, func(match string) string {
		file := names[copied.FindStringSubmatch(match)[1]]
		if rel, err := filepath.Rel(g.dir, file); err == nil {
			return rel
		}
		return file
	})
}

// disturbed puts the calls into the module's own sources.
func (p *pkg) disturbed(opts Options, put func(file, src string) error) error {
	o := perturb.Options{Values: p.generics}
	if !opts.Plain {
		o.Yield = p.module + "/" + guest + "/kit/yield"
	}
	// In a fixed order: the same seed must choose the same places.
	for _, file := range slices.Sorted(maps.Keys(p.sources)) {
		src := p.sources[file]
		if p.embedded[file] {
			continue
		}
		o.Rounds = ""
		if strings.HasSuffix(file, "_test.go") {
			o.Rounds = p.module + "/" + guest + "/kit/rounds"
		}
		var out string
		if out, o.First = perturb.Rewrite(src, o); out != src {
			if err := put(file, out); err != nil {
				return fmt.Errorf("preparing the build: %w", err)
			}
		}
	}
	return nil
}

// guests puts our packages into the module. Their files say which language
// they are written in, since the module may be older.
func (p *pkg) guests(kit fs.FS, put func(file, src string) error) error {
	for _, name := range []string{"record", "kit/wire", "kit/stuck", "kit/yield", "kit/rounds"} {
		files, err := fs.Glob(kit, path.Join("grader", name, "*.go"))
		if err != nil {
			return err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			src, err := fs.ReadFile(kit, file)
			if err != nil {
				return fmt.Errorf("reading the kit: %w", err)
			}
			text := strings.ReplaceAll(string(src), `"`+home, `"`+p.module+"/"+guest+"/")
			if rest, ok := strings.CutPrefix(text, "//go:build "); ok {
				text = "//go:build go1.24 && " + rest
			} else {
				text = "//go:build go1.24\n\n" + text
			}
			if err := put(filepath.Join(p.home, guest, filepath.FromSlash(name), path.Base(file)), text); err != nil {
				return fmt.Errorf("preparing the build: %w", err)
			}
		}
	}
	return nil
}
