package kata

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"slices"
)

// Contract returns the exported declarations of the reference solution with
// their comments and without bodies: what a submission must offer.
func (k *Kata) Contract() (string, error) {
	var out bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(k.Solution)) {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, k.Solution[name], parser.ParseComments)
		if err != nil {
			return "", err
		}
		ast.FileExports(f)
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				d.Body = nil
			case *ast.GenDecl:
				if d.Tok == token.IMPORT {
					continue
				}
			}
			if out.Len() > 0 {
				out.WriteString("\n\n")
			}
			if err := format.Node(&out, fset, d); err != nil {
				return "", err
			}
		}
	}
	return out.String() + "\n", nil
}
