// Writes a heap dump with objects that only cleanups and weak pointers hold, and with garbage, and
// says which is which: lines of "kept" or "garbage", what it is, and the complement of its address
// (which is printed from the heap, where it would look like a weak pointer's handle).
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"unsafe"
	"weak"
)

type owner struct{ next *owner }

// payload is what is looked for: its size is no argument's.
type payload [375]int

type (
	wide struct {
		number [21]int
		held   *payload
	}
	headed struct {
		number [99]int
		held   *payload
	}
	large struct {
		number [5000]int
		held   *payload
	}
	link struct {
		next *link
		data [6]int
	}
	dying struct {
		number [9]int
		call   func(string)
		held   *payload
	}
)

var (
	owners []*owner
	sink   any
	gate   = make(chan bool)
	begun  = make(chan bool, 8)
)

//go:noinline
func newOwner() *owner {
	made := new(owner)
	owners = append(owners, made)
	return made
}

//go:noinline
func tell(what, about string, at unsafe.Pointer) {
	fmt.Printf("%s,%s,%d\n", what, about, ^uintptr(at))
}

//go:noinline
func held(about string) *payload {
	made := new(payload)
	tell("kept", about, unsafe.Pointer(made))
	return made
}

func (p *payload) evict(key string) { p[0] = len(key) }

func static(p *payload) { p[0]++ }

func waits(p *payload) {
	begun <- true
	<-gate
	p[0]++
}

// queued leaves cleanups that are about to run: the first of them keeps the others waiting.
//
//go:noinline
func queued() {
	for range 4 {
		runtime.AddCleanup(new(owner), waits, held("queued"))
	}
}

//go:noinline
func byClosure() {
	p := held("captured")
	runtime.AddCleanup(newOwner(), func(text string) { p[0] = len(text) }, "constant")
}

//go:noinline
func byMethod() {
	runtime.AddCleanup(newOwner(), held("receiver").evict, "constant")
}

//go:noinline
func byPointer() {
	runtime.AddCleanup(newOwner(), static, held("pointer"))
}

//go:noinline
func byText() {
	text := strings.Repeat("text", 700)
	tell("kept", "text", unsafe.Pointer(unsafe.StringData(text)))
	runtime.AddCleanup(newOwner(), func(text string) { sink = text }, text)
}

//go:noinline
func byValue() {
	runtime.AddCleanup(newOwner(), func(v wide) { sink = v }, wide{held: held("wide")})
	runtime.AddCleanup(newOwner(), func(v headed) { sink = v }, headed{held: held("headed")})
	runtime.AddCleanup(newOwner(), func(v large) { sink = v }, large{held: held("large")})
	runtime.AddCleanup(newOwner(), func(v any) { sink = v }, any(held("any")))
	runtime.AddCleanup(newOwner(), func(v int8) { sink = v }, 3)
}

//go:noinline
func byGeneric[E any](about string, values ...E) {
	tell("kept", about, unsafe.Pointer(unsafe.SliceData(values)))
	runtime.AddCleanup(newOwner(), func(v []E) { sink = v }, values)
}

// byDead leaves a function that garbage refers to, too, and a payload that both hold.
//
//go:noinline
func byDead() {
	p := held("of the dead")
	one := &dying{call: func(text string) { p[0] = len(text) }, held: p}
	tell("garbage", "dead", unsafe.Pointer(one))
	sink = one
	runtime.AddCleanup(newOwner(), one.call, "constant")
}

//go:noinline
func stopped() {
	one := newOwner()
	p := new(payload)
	runtime.AddCleanup(one, func(text string) { p[0] = len(text) }, "constant").Stop()
}

//go:noinline
func withoutArgument() {
	p := held("with nothing")
	runtime.AddCleanup(newOwner(), func(struct{}) { p[0]++ }, struct{}{})
}

//go:noinline
func weakly() {
	for range 4 {
		made := weak.Make(newOwner())
		tell("kept", "handle", *(*unsafe.Pointer)(unsafe.Pointer(&made)))
	}
}

//go:noinline
func garbage() {
	for range 400 {
		one := &link{next: &link{next: new(link)}}
		tell("garbage", "link", unsafe.Pointer(one))
		tell("garbage", "linked", unsafe.Pointer(one.next.next))
		sink = one
		data := new([3000]byte)
		tell("garbage", "bytes", unsafe.Pointer(data))
		sink = data
	}
	for k := range 40 {
		p := new(payload)
		tell("garbage", "captured", unsafe.Pointer(p))
		sink = func(a, b, c, d, e int) int { return p[k] + a*b*c*d*e }
	}
	sink = nil
}

// plain leaves functions that no cleanup's argument of the program fits.
//
//go:noinline
func plain() {
	for k := range 40 {
		p := new(payload)
		tell("garbage", "plain", unsafe.Pointer(p))
		sink = func() int { return p[k] }
	}
	sink = nil
}

// clear lets nothing of those that returned stay on the stack.
//
//go:noinline
func clear(depth int) int {
	var words [64]int
	if depth == 0 {
		return words[0]
	}
	words[depth%64] = clear(depth - 1)
	return words[(depth+1)%64]
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	what := os.Args[2]
	if what == "queued" {
		queued()
		clear(100)
		runtime.GC()
		<-begun
	}
	if what == "cleanups" || what == "all" {
		byClosure()
		byMethod()
		byPointer()
		byText()
		byValue()
		byGeneric("pointers", new(int), new(int))
		byGeneric("bytes", make([]byte, 1000)...)
		byDead()
		stopped()
	}
	if what == "all" {
		withoutArgument()
		weakly()
	} else {
		plain()
	}
	garbage()
	clear(100)
	file, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	debug.WriteHeapDump(file.Fd())
	runtime.KeepAlive(owners)
}
