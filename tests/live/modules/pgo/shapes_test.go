// Package pgo has a hot interface call, which a profile lets the compiler make direct.
package pgo

import "testing"

type shape interface{ area(buffer *[8]int) int }

type square struct{ side int }

func (s square) area(buffer *[8]int) int {
	buffer[0] = s.side
	return buffer[0] * s.side
}

var (
	shapes = []shape{square{2}, square{3}}
	total  int
)

//go:noinline
func sum() {
	for _, one := range shapes {
		var buffer [8]int
		total += one.area(&buffer)
	}
}

func BenchmarkSum(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sum()
	}
}
