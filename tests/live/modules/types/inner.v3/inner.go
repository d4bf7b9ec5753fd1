// Package inner has a name that its path's last element is not.
package inner

// Node is a type with a method, so that interface tables lead to it.
type Node struct {
	Next  *Node
	Value any
	hid   [3]string
}

// String makes Node a Stringer.
func (n *Node) String() string { return n.hid[0] }

// Hidden is reached by code only: no interface ever holds it.
type Hidden struct {
	A, B *Node
	C    [70]*Hidden
}

// Head is a package-level variable of this package.
var Head = &Node{}

// Pair is generic.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
	next  *Pair[K, V]
}
