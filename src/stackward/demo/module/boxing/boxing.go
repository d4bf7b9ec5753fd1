// Package boxing: an interface value holds a pointer, so what is put into one must have an address.
package boxing

// Point is three words.
type Point struct{ X, Y, Z int }

// Norm is what both forms below need.
func (p Point) Norm() int { return p.X*p.X + p.Y*p.Y + p.Z*p.Z }

// Normed is the interface.
type Normed interface{ Norm() int }

// Held keeps the interface value reachable, as a field or a collection would.
var Held Normed

// Box stores a Point in an interface variable: three words are copied to the heap.
//
//go:noinline
func Box(p Point) {
	Held = p
}

// Sum takes any Normed by type parameter: nothing is converted.
//
//go:noinline
func Sum[T Normed](list []T) int {
	total := 0
	for i := range list {
		total += list[i].Norm()
	}
	return total
}
