package intake

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"

	"github.com/concurrency-katas/katas/grader/kata"
	"github.com/concurrency-katas/katas/grader/verdict"
)

// compareAPI finds exported types, functions and variables of the contract
// that the submission does not declare, so that the learner hears of a missing
// name and not of an error in a test they cannot see. Methods may be promoted
// from an embedded type: those are for the compiler.
func (s *Submission) compareAPI(k *kata.Kata, submitted []*ast.File) error {
	var reference []*ast.File
	for name, src := range k.Solution {
		f, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		reference = append(reference, f)
	}
	have := exported(submitted)
	contract := exported(reference)
	for _, name := range slices.Sorted(maps.Keys(contract)) {
		if _, ok := have[name]; !ok {
			return reject(verdict.Compile, k.ID+".go", 0,
				"the checks use `%s %s`, and it is not there; `katas show %s` has the contract, `katas reset %s` the stub",
				contract[name], name, k.ID, k.ID)
		}
	}
	return nil
}

// exported returns the exported package-level names and what declares them.
func exported(files []*ast.File) map[string]token.Token {
	names := map[string]token.Token{}
	add := func(tok token.Token, id *ast.Ident) {
		if id.IsExported() {
			names[id.Name] = tok
		}
	}
	for _, f := range files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil {
					add(token.FUNC, d.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						add(token.TYPE, spec.Name)
					case *ast.ValueSpec:
						for _, id := range spec.Names {
							add(d.Tok, id)
						}
					}
				}
			}
		}
	}
	return names
}
