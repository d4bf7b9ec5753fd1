// Heapcore makes structures of known number and shape, writes a heap dump of itself, and waits for
// somebody to take a core of it.
//
// Usage: heapcore DUMP [crash]
//
// When it is ready it writes a line; with `crash` it panics once its standard input ends.
package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"weak"
)

// Node is a link of a list.
type Node struct {
	next *Node
	id   int64
	pad  [48]byte
}

// Wide is above 512 bytes: a malloc header stands before it.
type Wide struct {
	nodes [100]*Node
	count int
}

// Huge has a mask of pointers that the runtime makes when it first needs it.
type Huge struct {
	count int
	rows  [700]struct {
		id   int64
		node *Node
		size int64
	}
	last *Node
}

// Held has a finalizer that will not run.
type Held struct{ node *Node }

// Boxed is held by a local variable only, whose address is taken.
type Boxed struct {
	node  *Node
	value int64
}

const (
	nodesCount = 1000
	wideCount  = 20
	hugeCount  = 3
	waiters    = 30
	deepest    = 12_000
)

var (
	list      *Node
	wides     []*Wide
	huges     []*Huge
	manyWides []Wide // above 32 KiB: the span knows the type
	byName    = map[string]*Node{}
	byNumber  = map[int]Node{}
	anything  []any
	held      *Held
	cleaned   *Node
	weakly    weak.Pointer[Node]
	strong    *Node
	lock      sync.Mutex
	ready     sync.WaitGroup
	never     = make(chan *Node)
	stop      atomic.Bool
	file      *os.File
)

// Every object has a sample, which a program has only if it can ask for them.
var sampled = func() int {
	runtime.MemProfileRate = 1
	count, _ := runtime.MemProfile(nil, true)
	return count
}()

func main() {
	makeData()
	makeGoroutines()
	ready.Wait()
	time.Sleep(50 * time.Millisecond)
	runtime.GC()
	runtime.GC()
	var err error
	if file, err = os.Create(os.Args[1]); err != nil {
		panic(err)
	}
	// What the first dump allocates is there for the second.
	debug.WriteHeapDump(file.Fd())
	if err := syscall.Ftruncate(int(file.Fd()), 0); err != nil {
		panic(err)
	}
	if _, err := file.Seek(0, 0); err != nil {
		panic(err)
	}
	debug.WriteHeapDump(file.Fd())
	wait()
	if len(os.Args) > 2 {
		crash(list)
	}
	stop.Store(true)
}

// Wait does not allocate: what the core has is what the dump had.
func wait() {
	var buffer [64]byte
	copy(buffer[:], "ready\n")
	syscall.Write(1, buffer[:6])
	for {
		if n, err := syscall.Read(0, buffer[:]); n == 0 && err == nil {
			return
		}
	}
}

//go:noinline
func crash(node *Node) {
	panic(node)
}

func makeData() {
	for i := range nodesCount {
		list = &Node{next: list, id: int64(i)}
	}
	for i := range wideCount {
		wide := &Wide{count: i}
		wide.nodes[i] = &Node{id: int64(i)}
		wides = append(wides, wide)
	}
	for range hugeCount {
		huge := &Huge{last: list}
		huge.rows[10].node = &Node{id: -1}
		huges = append(huges, huge)
	}
	manyWides = make([]Wide, 60)
	manyWides[59].nodes[99] = &Node{id: -2}
	for i := range 500 {
		name := string(rune('a'+i%26)) + string(rune('a'+i/26))
		byName[name] = &Node{id: int64(i)}
		byNumber[i] = Node{id: int64(i)}
	}
	anything = []any{list, *wides[0], "text", 123456, []int{1, 2, 3}, func() *Node { return list }}
	held = &Held{node: &Node{id: -3}}
	runtime.SetFinalizer(held, func(h *Held) { h.node = nil })
	cleaned = &Node{id: -4}
	argument := &Node{id: -5}
	runtime.AddCleanup(cleaned, func(node *Node) { node.id++ }, argument)
	strong = &Node{id: -6}
	weakly = weak.Make(strong)
}

func makeGoroutines() {
	for range waiters {
		ready.Add(1)
		go waitForever(make(chan *Node), &Node{id: -7})
	}
	lock.Lock()
	ready.Add(5)
	go func() { ready.Done(); lock.Lock() }()
	go waitWithAddress()
	go waitInPanic()
	go func() { descend(deepest, list) }()
	go spin(&Node{id: -8})
}

//go:noinline
func waitForever(c chan *Node, kept *Node) {
	ready.Done()
	kept.next = <-c
}

func waitWithAddress() {
	boxed := Boxed{node: &Node{id: -9}}
	touch(&boxed)
	ready.Done()
	<-never
	touch(&boxed)
}

//go:noinline
func touch(b *Boxed) { b.value++ }

func waitInPanic() {
	defer func() { ready.Done(); <-never }()
	panic(&Node{id: -10})
}

//go:noinline
func descend(depth int, node *Node) *Node {
	if depth == 0 {
		ready.Done()
		return <-never
	}
	found := descend(depth-1, node)
	if found == nil {
		return node
	}
	return found
}

// Spin runs all the time, and only its frame has the node.
//
//go:noinline
func spin(node *Node) {
	ready.Done()
	for !stop.Load() {
		node.id++
	}
}
