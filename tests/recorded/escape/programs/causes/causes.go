// Package causes holds one function for every cause, named after it.
package causes

import (
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"sort"
	"sync"
)

type point struct{ x, y, z int }

type node struct {
	next *node
	data *int
}

type message struct{ body *point }

var (
	globalPoint *point
	globalAny   any
	globalFunc  func()
	points      = make(chan *point, 1)
	messages    = make(chan message, 1)
	registry    = map[string]*point{}
)

func returned() *point { p := point{x: 1}; return &p }

func returnedNamed() (p *point) { p = &point{x: 1}; return }

func returnedSlice(n int) []int { return make([]int, 8) }

func storedGlobal() { globalPoint = &point{x: 1} }

func storedField(n *node) { n.next = &node{} }

func storedThroughPointer(pp **point) { *pp = &point{} }

func storedInMap(name string) { registry[name] = &point{} }

func storedInSlice(list []*point) { list[0] = &point{} }

func storedByAppend(list []*point) []*point { return append(list, &point{}) }

func sentOnChannel() { points <- &point{} }

func pointerInSentValue() { messages <- message{body: &point{}} }

func capturedByClosure() func() int { n := 0; return func() int { n++; return n } }

func capturedAndStored() { n := 0; globalFunc = func() { n++ } }

func goroutine(wait *sync.WaitGroup) { total := 0; go func() { total++; wait.Done() }() }

func goroutineCall(p point) { go consume(p) }

func goroutineMethod(p *point) { go p.method() }

func deferInLoop(files []*os.File) {
	for _, f := range files {
		defer f.Close()
	}
}

func deferClosureInLoop(files []*os.File) {
	for _, f := range files {
		defer func() { fmt.Println(f.Name()) }()
	}
}

//go:noinline
func consume(p point) { _ = p }

func (p *point) method() { globalPoint = p }

func (p point) value() int { return p.x }

func interfaceConversion(p point) { globalAny = p }

func interfaceArgument(p point) { consumeAny(p) }

//go:noinline
func consumeAny(v any) { globalAny = v }

func interfaceReturned(p point) any { return p }

func formatted(n int) { fmt.Println("n", n) }

func dynamicCall(w io.Writer) { var buf [64]byte; w.Write(buf[:]) }

func dynamicFunction(f func(*point)) { p := point{}; f(&p) }

func dynamicField(h *handler) { p := point{}; h.handle(&p) }

type handler struct{ handle func(*point) }

func callArgument() { p := point{}; keep(&p) }

func callMethodArgument(h *handler) { p := point{}; h.take(&p) }

//go:noinline
func (h *handler) take(p *point) { globalPoint = p }

//go:noinline
func keep(p *point) { globalPoint = p }

func standardLibraryArgument() error { p := point{}; return errors.Join(&p) }

func (p *point) Error() string { return "point" }

func tooLarge() int { var big [32 << 10]int; return len(big[:]) + big[points1()] }

func points1() int { return len(points) }

func dynamicSize(n int) int { b := make([]byte, n); return len(b) }

func appendGrowth(n int) int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return len(s)
}

func appendReturned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}

func sliceLiteral() { consumeSlice([]int{1, 2, 3}) }

func variadic() { consumeVariadic(1, 2, 3) }

//go:noinline
func consumeSlice(s []int) { globalAny = &s[0] }

//go:noinline
func consumeVariadic(s ...int) { globalAny = &s[0] }

func mapCreate(n int) map[int]int { return make(map[int]int, n) }

func mapLiteral() map[string]int { return map[string]int{"a": 1} }

func mapGrowth(m map[int]int, n int) {
	for i := range n {
		m[i] = i
	}
}

func channelCreate() chan int { return make(chan int, 1) }

func stringConcat(a, b string) string { return a + b }

func stringConversion(b []byte) string { return string(b) }

func bytesConversion(s string) []byte { return []byte(s) }

func runesConversion(s string) []rune { return []rune(s) }

func loopVariable(n int) int {
	var last *int
	for i := range n {
		v := i
		last = &v
	}
	return *last
}

func storedInHeapVariable() **int { x := 1; p := &x; return &p }

func methodValue(p *point) { globalFunc = p.method }

func methodValuePassed(list []int) { sort.Slice(list, less(list).of) }

type less []int

func (l less) of(i, j int) bool { return l[i] < l[j] }

func reflection(p point) reflect.Value { return reflect.ValueOf(p) }

func panics(n int) {
	if n < 0 {
		panic(point{x: n})
	}
}

func wrapsError(err error) error { return fmt.Errorf("reading: %w", err) }

func closureArgument(list []int, limit int) int {
	return sort.Search(len(list), func(i int) bool { return list[i] >= limit })
}

func closureDynamic(each func(func(int))) { total := 0; each(func(n int) { total += n }) }

func fieldBoxed(p *point) { fmt.Println(p.x, p.y) }
