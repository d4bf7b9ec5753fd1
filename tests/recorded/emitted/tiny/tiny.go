// Package tiny allocates in every way that the compiler has a runtime function for.
package tiny

import "example.com/tiny/dep"

// Shape has methods in sorted order: Area is number 0, Name number 1.
type Shape interface {
	Area() float64
	Name() string
}

// Square implements Shape.
type Square struct{ side float64 }

// Area is called through the interface.
func (s *Square) Area() float64 { return s.side * s.side }

// Name is called through the interface.
func (s *Square) Name() string { return "square" }

var sink any

func small(n int) *dep.Pair        { return dep.Make(n) }
func nested(n int) *dep.Pair       { return small(n + 1) }
func large() *[100]int             { return new([100]int) }
func grow(s []string) []string     { return append(s, "x") }
func variable(n int) []byte        { return make([]byte, n) }
func join(a, b, c string) string   { return a + b + c }
func text(b []byte) string         { return string(b) }
func bytes(s string) []byte        { return []byte(s) }
func runes(s string) []rune        { return []rune(s) }
func box(n int, s string)          { sink = n; sink = s; sink = [3]int{n} }
func table() map[string]int        { return map[string]int{"a": 1} }
func sized(n int) map[int]int      { return make(map[int]int, n) }
func channel(n int) chan int       { return make(chan int, n) }
func start(f func())               { go f() }
func counter() func() int          { n := 0; return func() int { n++; return n } }
func generic[T any](v T) *T        { return &v }
func ints() (*int, *string)        { return generic(1), generic("a") }
func total(s Shape) float64        { return s.Area() + float64(len(s.Name())) }
func spread(s Shape, f func() int) { f(); total(s) }

func later(files []func()) {
	for _, f := range files {
		defer f()
	}
}

//line generated.go:100
func mapped() *int { return new(int) }

// All keeps the functions alive.
var All = []any{small, nested, large, grow, variable, join, text, bytes, runes, box, table, sized,
	channel, start, counter, ints, total, spread, later, mapped, &Square{}}
