// Package shapes has one function for each way to allocate that the benchmarks measure.
package shapes

import "sync"

type node struct {
	next *node
	key  int
}

var (
	headSink  *node
	bytesSink []byte
	intsSink  []int
	boolSink  *bool
	anySink   any
	textSink  string
	countSink int
)

// Node allocates 16 bytes.
func Node(next *node, key int) *node { return &node{next: next, key: key} }

//go:noinline
func kept(key int) *node {
	n := node{key: key} // moved to heap
	return &n
}

// Deep allocates one node at each of depth levels.
//
//go:noinline
func Deep(depth int) *node {
	if depth == 0 {
		return nil
	}
	below := Deep(depth - 1)
	return &node{next: below, key: depth}
}

// Buffer allocates size bytes that only the run knows.
func Buffer(size int) []byte { return make([]byte, size) }

// Box stores three words in an interface.
func Box(a, b, c int) any { return [3]int{a, b, c} }

// Join concatenates to more than the stack's small buffer.
func Join(a, b string) string { return a + b }

// Sum allocates nothing.
func Sum(numbers []int) (sum int) {
	for _, n := range numbers {
		sum += n
	}
	return sum
}

// Map is generic: its slice is made by the instance.
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, one := range in {
		out = append(out, f(one))
	}
	return out
}

// Cache warms: a key is made once in the life of the process.
type Cache struct {
	lock    sync.Mutex
	entries map[int]*[64]byte
}

// Get returns the entry of key.
func (c *Cache) Get(key int) *[64]byte {
	c.lock.Lock()
	defer c.lock.Unlock()
	entry, ok := c.entries[key]
	if !ok {
		entry = new([64]byte)
		c.entries[key] = entry
	}
	return entry
}

var requests = make(chan int)
var answers = make(chan *node)

func init() { go work() }

func work() {
	for key := range requests {
		answers <- &node{key: key}
	}
}
