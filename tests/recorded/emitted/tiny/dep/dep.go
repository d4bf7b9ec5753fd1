// Package dep is inlined into package tiny.
package dep

// Pair is two words, one of them a pointer.
type Pair struct {
	Next *Pair
	N    int
}

// Make is small enough to be inlined.
func Make(n int) *Pair { return &Pair{N: n} }
