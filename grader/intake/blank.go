package intake

import (
	"errors"
	"go/scanner"
	"go/token"
	"strings"
)

// platforms are the last words of file names that tie a file to a platform
// (go help buildconstraint), and "race" for good measure.
var platforms = strings.Fields(`
	aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos unix cgo race
	386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le
	ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm`)

// Blank replaces every comment by spaces. Lines and columns stay, directives
// vanish, known and unknown ones alike. Text that Go's scanner cannot read is
// left for the parser to report.
func Blank(src string) (string, error) {
	if strings.Contains(strings.ReplaceAll(src, "\r\n", "\n"), "\r") {
		return "", errors.New("a carriage return stands alone in a line; save the file with ordinary line ends")
	}
	out := []byte(src)
	fset := token.NewFileSet()
	file := fset.AddFile("", -1, len(src))
	var s scanner.Scanner
	s.Init(file, out, func(token.Position, string) {}, scanner.ScanComments)
	type span struct{ from, to int }
	var comments []span
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		if tok == token.COMMENT {
			// The literal has carriage returns removed: find the end in the source.
			from, to := file.Offset(pos), len(src)
			ending, length := "\n", 0
			if strings.HasPrefix(lit, "/*") {
				ending, length = "*/", 2
			}
			if end := strings.Index(src[from+2:], ending); end >= 0 {
				to = from + 2 + end + length
			}
			comments = append(comments, span{from, to})
		}
	}
	blanked := []byte(src)
	for _, c := range comments {
		for i := c.from; i < c.to; i++ {
			if blanked[i] != '\n' && blanked[i] != '\r' {
				blanked[i] = ' '
			}
		}
	}
	return string(blanked), nil
}
