// Package sizes: the stack takes what is small and of a size that the compiler knows.
package sizes

// TooLarge has a local array above the compiler's limit for one variable, 128 KiB.
//
//go:noinline
func TooLarge(seed byte) int {
	var table [256 << 10]byte
	for i := range table {
		table[i] = seed
	}
	return sum(table[:])
}

// FixedSize makes a slice whose size is a constant: it never leaves, so it is on the stack.
//
//go:noinline
func FixedSize() int {
	buf := make([]byte, 512)
	return sum(buf)
}

// VariableSize makes a slice whose size is known at run time only.
//
//go:noinline
func VariableSize(n int) int {
	buf := make([]byte, n)
	return sum(buf)
}

// Grow appends past the capacity again and again: each growth copies to a larger array.
//
//go:noinline
func Grow(n int) int {
	var list []int
	for i := range n {
		list = append(list, i)
	}
	return len(list)
}

// Preallocated knows how much will come.
//
//go:noinline
func Preallocated(n int) int {
	list := make([]int, 0, n)
	for i := range n {
		list = append(list, i)
	}
	return len(list)
}

func sum(list []byte) int {
	total := 0
	for _, b := range list {
		total += int(b)
	}
	return total
}
