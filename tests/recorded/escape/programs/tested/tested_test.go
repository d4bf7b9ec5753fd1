package tested

import "testing"

var sink *int

func helper() *int { y := 2; return &y }

func BenchmarkFresh(b *testing.B) {
	for b.Loop() {
		sink = Fresh()
		helper()
	}
}

func BenchmarkSum(b *testing.B) {
	values := [4]int{1, 2, 3, 4}
	for b.Loop() {
		total := 0
		for _, v := range values {
			total += v
		}
		consume(total, &values)
		values[0], _ = total, sink
	}
}

//go:noinline
func consume(n int, v *[4]int) int { return n + v[0] }
