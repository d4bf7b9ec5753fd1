package sizes

import "testing"

func BenchmarkTooLarge(b *testing.B) {
	for b.Loop() {
		TooLarge(1)
	}
}

func BenchmarkFixedSize(b *testing.B) {
	for b.Loop() {
		FixedSize()
	}
}

func BenchmarkVariableSize(b *testing.B) {
	for b.Loop() {
		VariableSize(512)
	}
}

// A variable size of at most 32 bytes has had a place on the stack since Go 1.25.
func BenchmarkVariableSizeSmall(b *testing.B) {
	for b.Loop() {
		VariableSize(16)
	}
}

func BenchmarkGrow(b *testing.B) {
	for b.Loop() {
		Grow(100)
	}
}

func BenchmarkPreallocated(b *testing.B) {
	for b.Loop() {
		Preallocated(100)
	}
}
