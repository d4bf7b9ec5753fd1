package boxing

import "testing"

func BenchmarkInterface(b *testing.B) {
	p := Point{1, 2, 3}
	for b.Loop() {
		p.X++
		Box(p)
	}
}

func BenchmarkTypeParameter(b *testing.B) {
	list := []Point{{1, 2, 3}}
	for b.Loop() {
		list[0].X++
		Sum(list)
	}
}
