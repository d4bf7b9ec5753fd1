package globals

import "testing"

func BenchmarkSet(b *testing.B) {
	for b.Loop() {
		Set("demo", 3)
	}
}
