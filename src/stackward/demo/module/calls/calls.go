// Package calls: what a call through an interface costs, and when the compiler makes it direct.
package calls

// Adder adds.
type Adder interface{ Add(n int) int }

// Counter is the concrete type behind it.
type Counter struct{ total int }

// Add is small enough to be inlined where the compiler knows what it calls.
func (c *Counter) Add(n int) int {
	c.total += n
	return c.total
}

// Other is a second implementation, so that no call can be guessed.
type Other struct{ total int }

// Add adds twice.
func (o *Other) Add(n int) int {
	o.total += 2 * n
	return o.total
}

// ThroughInterface calls a method that is known at run time only.
//
//go:noinline
func ThroughInterface(a Adder, times int) int {
	last := 0
	for range times {
		last = a.Add(1)
	}
	return last
}

// Concrete calls the same method directly: it is inlined.
//
//go:noinline
func Concrete(c *Counter, times int) int {
	last := 0
	for range times {
		last = c.Add(1)
	}
	return last
}

// Generic calls it through a type parameter: one body serves all pointer types, by a dictionary.
//
//go:noinline
func Generic[T Adder](a T, times int) int {
	last := 0
	for range times {
		last = a.Add(1)
	}
	return last
}

// Devirtualized converts to the interface where the compiler can still see the type.
//
//go:noinline
func Devirtualized(times int) int {
	var a Adder = &Counter{}
	last := 0
	for range times {
		last = a.Add(1)
	}
	return last
}
