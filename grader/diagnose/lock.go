package diagnose

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// A lockPath is a lock as the text names it: a variable, and fields from there.
type lockPath struct {
	text  string     // as written: "from.mu"
	root  *types.Var // the variable it begins with: from; nil if it begins otherwise
	chain string     // the fields from there: ".mu"
	hop   bool       // one of the fields is a pointer, which may point elsewhere by now
	class token.Pos  // the declaration of the field or variable that is the lock; 0 if it could be any
	kind  string     // "Mutex" or "RWMutex", if known
}

// key is equal for what is the same text with the same meaning.
func (p lockPath) key() string {
	if p.root == nil {
		return p.text
	}
	return strconv.Itoa(int(p.root.Pos())) + p.chain
}

// alike tells whether two paths could be the same lock.
func (p lockPath) alike(q lockPath) bool {
	return (p.class == q.class || p.class == token.NoPos || q.class == token.NoPos) && (p.kind == q.kind || p.kind == "" || q.kind == "")
}

var lockOps = map[string]bool{"Lock": true, "RLock": true, "TryLock": true, "TryRLock": true, "Unlock": true, "RUnlock": true}

// lockCall reads a call such as x.Lock().
func (s *source) lockCall(call *ast.CallExpr) (p lockPath, op string, ok bool) {
	sel, isSel := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !isSel || !lockOps[sel.Sel.Name] || len(call.Args) > 0 {
		return lockPath{}, "", false
	}
	p, ok = s.lockOf(sel)
	return p, sel.Sel.Name, ok
}

// lockOf reads the x of x.Lock, if the method is one of package sync's.
func (s *source) lockOf(sel *ast.SelectorExpr) (lockPath, bool) {
	n := s.names()
	p := lockPath{text: s.print(sel.X)}
	method := n.info.Selections[sel]
	if method == nil {
		if f := n.info.Uses[sel.Sel]; f != nil {
			return p, false // a function of a package
		}
		if id, ok := sel.X.(*ast.Ident); ok {
			if _, ok := n.info.Uses[id].(*types.PkgName); ok {
				return p, false
			}
		}
		s.follow(sel.X, &p)
		p.class = token.NoPos
		return p, true // of a type that is unknown here
	}
	f := method.Obj()
	if f.Pkg() == nil || f.Pkg().Path() != "sync" {
		return p, false
	}
	s.follow(sel.X, &p)
	p.walk(method.Recv(), method.Index()[:len(method.Index())-1]) // an embedded lock
	if recv := f.(*types.Func).Signature().Recv(); recv != nil {
		switch types.TypeString(recv.Type(), nil) {
		case "*sync.Mutex":
			p.kind = "Mutex"
		case "*sync.RWMutex":
			p.kind = "RWMutex"
		default: // a Locker
			p.class, p.hop = token.NoPos, true
		}
	}
	return p, true
}

// pathOf reads any expression that stands for a variable.
func (s *source) pathOf(e ast.Expr) lockPath {
	p := lockPath{text: s.print(e)}
	s.follow(e, &p)
	return p
}

func (s *source) follow(e ast.Expr, p *lockPath) {
	n := s.names()
	variable := func(id *ast.Ident) {
		if v, ok := n.info.ObjectOf(id).(*types.Var); ok && !v.IsField() {
			p.root = v
			if !isPointer(v.Type()) {
				p.class = v.Pos()
			}
		}
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		s.follow(e.X, p)
	case *ast.StarExpr:
		s.follow(e.X, p)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			s.follow(e.X, p)
		}
	case *ast.Ident:
		variable(e)
	case *ast.SelectorExpr:
		sel := n.info.Selections[e]
		if sel == nil {
			if id, ok := e.X.(*ast.Ident); ok {
				if _, ok := n.info.Uses[id].(*types.PkgName); ok {
					variable(e.Sel)
				}
			}
			return
		}
		if sel.Kind() != types.FieldVal {
			return
		}
		s.follow(e.X, p)
		p.walk(sel.Recv(), sel.Index())
	}
}

// walk goes on from a value of a type along fields.
func (p *lockPath) walk(t types.Type, index []int) {
	for _, i := range index {
		if isPointer(t) && p.chain != "" {
			p.hop = true
		}
		str, ok := deref(t).Underlying().(*types.Struct)
		if !ok || i >= str.NumFields() {
			p.root, p.class = nil, token.NoPos
			return
		}
		field := str.Field(i)
		p.chain += "." + field.Name()
		p.class = field.Origin().Pos()
		t = field.Type()
	}
	if len(index) > 0 && isPointer(t) {
		p.hop, p.class = true, token.NoPos
	}
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// addresses returns the arguments of a frame that are plain numbers, by
// position. What the runtime is not sure of ("0x10?") is left out.
func (f frame) addresses() map[int]uint64 {
	all := map[int]uint64{}
	depth, i, start := 0, 0, 0
	word := func(s string) {
		if n, err := strconv.ParseUint(strings.TrimSpace(s), 0, 64); err == nil && n >= 4096 {
			all[i] = n
		}
		i++
	}
	for at, r := range f.args {
		switch r {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth == 0 {
				word(f.args[start:at])
				start = at + 1
			}
		}
	}
	word(f.args[start:])
	return all
}

// semaphores are the offsets of the semaphores inside their locks, by the runtime's function.
var semaphores = map[string]uint64{
	"internal/sync.runtime_SemacquireMutex": 4, "sync.runtime_SemacquireMutex": 4,
	"sync.runtime_SemacquireRWMutex": 8, "sync.runtime_SemacquireRWMutexR": 12,
}

// waitsFor reads from the frames above the submission's which lock a goroutine
// waits for: the method that was called, and the lock's address if the dump has
// it. below is the index of the submission's innermost frame.
func (g *goroutine) waitsFor(below int) (op string, addr uint64) {
	if below == 0 || !strings.HasPrefix(g.state, "sync.Mutex") && !strings.HasPrefix(g.state, "sync.RWMutex") {
		return "", 0
	}
	switch g.frames[below-1].fn {
	case "sync.(*Mutex).Lock", "sync.(*RWMutex).Lock":
		op = "Lock"
	case "sync.(*RWMutex).RLock":
		op = "RLock"
	default:
		return "", 0 // inside a Once, a Cond, a Pool
	}
	for i := below - 1; i >= 0; i-- {
		f := g.frames[i]
		a, ok := f.addresses()[0]
		if !ok {
			continue
		}
		if offset, is := semaphores[f.fn]; is {
			return op, a - offset
		}
		if strings.HasPrefix(f.fn, "sync.(*") || strings.HasPrefix(f.fn, "internal/sync.(*Mutex)") {
			return op, a // a lock inside a lock is its first field
		}
	}
	return op, 0
}

// locksIn returns the locks that a line takes with a method, each once.
func (s *source) locksIn(file string, line int, op string) []lockPath {
	var all []lockPath
	s.inspect(file, line, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return
		}
		p, is, ok := s.lockCall(call)
		if ok && is == op && !slices.ContainsFunc(all, func(q lockPath) bool { return q.key() == p.key() }) {
			all = append(all, p)
		}
	})
	return all
}
