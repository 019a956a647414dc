package source

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"
)

// syncText is package sync as far as names and types go. The submission is
// text; of all other packages only their names are known, and what comes from
// them has no type here.
const syncText = `package sync
type Locker interface { Lock(); Unlock() }
type Mutex struct{ state int32 }
func (*Mutex) Lock()
func (*Mutex) TryLock() bool
func (*Mutex) Unlock()
type RWMutex struct{ state int32 }
func (*RWMutex) Lock()
func (*RWMutex) TryLock() bool
func (*RWMutex) Unlock()
func (*RWMutex) RLock()
func (*RWMutex) TryRLock() bool
func (*RWMutex) RUnlock()
func (*RWMutex) RLocker() Locker
type WaitGroup struct{ state int32 }
func (*WaitGroup) Add(int)
func (*WaitGroup) Done()
func (*WaitGroup) Go(func())
func (*WaitGroup) Wait()
type Once struct{ state int32 }
func (*Once) Do(func())
type Cond struct{ L Locker }
func NewCond(Locker) *Cond
func (*Cond) Wait()
func (*Cond) Signal()
func (*Cond) Broadcast()
`

// A naming says what the names in the submission mean, as far as its own text
// and package sync decide.
type naming struct {
	info     types.Info
	fset     *token.FileSet
	folders  map[string][]*ast.File
	packages map[string]*types.Package
}

// names returns the naming of the submission. Text that does not make sense
// has names without a meaning.
func (t *Text) names() *naming {
	if t.naming != nil {
		return t.naming
	}
	n := &naming{
		info: types.Info{
			Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, Types: map[ast.Expr]types.TypeAndValue{},
		},
		fset: t.fset, folders: map[string][]*ast.File{}, packages: map[string]*types.Package{},
	}
	t.naming = n
	for _, file := range t.files() {
		dir := path.Dir(file)
		n.folders[dir] = append(n.folders[dir], t.trees[file])
	}
	for dir := range n.folders {
		n.check("submission/"+dir, n.folders[dir])
	}
	return n
}

// files returns the names of the files that parse, in order.
func (t *Text) files() []string {
	var names []string
	for name := range t.trees {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (n *naming) check(name string, files []*ast.File) *types.Package {
	if p := n.packages[name]; p != nil {
		return p
	}
	n.packages[name] = types.NewPackage(name, path.Base(name)) // for those who import themselves
	n.packages[name].MarkComplete()
	// The submission has compiled, so whatever fails here is only unknown.
	defer func() { _ = recover() }()
	conf := types.Config{Importer: n, Error: func(error) {}, DisableUnusedImportCheck: true, FakeImportC: true}
	if p, _ := conf.Check(name, n.fset, files, &n.info); p != nil {
		n.packages[name] = p
	}
	return n.packages[name]
}

// Import gives the type checker what it may know of a package.
func (n *naming) Import(name string) (*types.Package, error) {
	if name == "unsafe" {
		return types.Unsafe, nil
	}
	if name == "sync" {
		tree, err := parser.ParseFile(n.fset, "sync.go", syncText, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		return n.check("sync", []*ast.File{tree}), nil
	}
	for dir, files := range n.folders {
		if dir != "." && strings.HasSuffix(name, "/"+dir) {
			return n.check("submission/"+dir, files), nil
		}
	}
	return n.check(name, nil), nil
}

// callee returns the function or method that a call names, or nil if that is
// decided while the program runs, or elsewhere.
func (n *naming) callee(call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	switch index := fun.(type) { // explicit type arguments
	case *ast.IndexExpr:
		fun = index.X
	case *ast.IndexListExpr:
		fun = index.X
	}
	var id *ast.Ident
	switch fun := fun.(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	default:
		return nil
	}
	if f, ok := n.info.Uses[id].(*types.Func); ok {
		return f.Origin()
	}
	return nil
}
