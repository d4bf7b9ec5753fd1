package calls

import "testing"

const times = 1000

func BenchmarkInterfaceMethod(b *testing.B) {
	adders := []Adder{&Counter{}, &Other{}}
	for b.Loop() {
		ThroughInterface(adders[0], times)
	}
}

func BenchmarkConcreteMethod(b *testing.B) {
	counter := &Counter{}
	for b.Loop() {
		Concrete(counter, times)
	}
}

func BenchmarkGenericMethod(b *testing.B) {
	counter := &Counter{}
	for b.Loop() {
		Generic(counter, times)
	}
}

func BenchmarkDevirtualized(b *testing.B) {
	for b.Loop() {
		Devirtualized(times)
	}
}
