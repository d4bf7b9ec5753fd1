// Heapsample makes structures of known number and shape, and writes a heap dump of itself.
//
// Usage: heapsample DUMP
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
)

// Node is a link of a list: 64 bytes, two pointers.
type Node struct {
	next  *Node
	other *Node
	id    int64
	pad   [40]byte
}

// Record is what the map holds: a string, a slice of strings and a parent.
type Record struct {
	name   string
	tags   []string
	parent *Record
	weight float64
}

// Wide is above 512 bytes, so that the runtime puts a malloc header before it.
type Wide struct {
	records [100]*Record
	count   int
}

// Shape is an interface with two implementations.
type Shape interface{ Area() float64 }

// Square is kept behind an interface.
type Square struct {
	side  float64
	label *string
}

// Circle is kept behind an interface, by value.
type Circle struct{ radius float64 }

// Area returns the square's area.
func (s *Square) Area() float64 { return s.side * s.side }

// Area returns the circle's area.
func (c Circle) Area() float64 { return 3 * c.radius * c.radius }

// Held has a finalizer that will not run; it keeps a Node.
type Held struct {
	node *Node
	size int64
}

// Boxed is held by a local variable only, whose address is taken.
type Boxed struct {
	record *Record
	value  int64
}

const (
	listLength    = 100
	recordsCount  = 300
	smallMapCount = 5
	wideCount     = 7
	nodesCount    = 5000
	pinnedBytes   = 100_000
	blockedCount  = 20
	lockedCount   = 3
	queuedCount   = 6
)

var (
	list      *Node
	records   = map[string]*Record{}
	smallMap  = map[int]*Node{}
	sets      = map[[2]int32]struct{}{}
	wides     []*Wide
	manyNodes []*Node
	pinned    []byte
	queue     = make(chan *Node, 8)
	never     = make(chan struct{})
	unread    = make(chan struct{})
	shapes    []Shape
	anything  []any
	held      *Held
	lock      sync.Mutex
	group     sync.WaitGroup
	callback  func() int
	shared    sync.Map
	ticker    *time.Ticker
	buffers   [][]byte
	failure   error
)

// A program that cannot ask for its memory profile keeps none.
var sampled = func() int {
	runtime.MemProfileRate = 1
	count, _ := runtime.MemProfile(nil, true)
	return count
}()

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: heapsample DUMP")
		os.Exit(2)
	}
	makeData()
	makeGoroutines()
	time.Sleep(50 * time.Millisecond)
	runtime.GC()
	runtime.GC()
	if err := dump(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	runtime.KeepAlive(held)
}

func dump(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	debug.WriteHeapDump(file.Fd())
	return nil
}

func makeData() {
	for i := range listLength {
		list = &Node{next: list, id: int64(i)}
	}
	root := &Record{name: "root"}
	for i := range recordsCount {
		name := fmt.Sprintf("record %d", i)
		records[name] = &Record{name: name, tags: []string{name, "tag"}, parent: root}
	}
	for i := range smallMapCount {
		smallMap[i] = &Node{id: int64(i)}
		sets[[2]int32{int32(i), 7}] = struct{}{}
	}
	for i := range wideCount {
		wide := &Wide{count: i}
		for j := range wide.records {
			wide.records[j] = root
		}
		wides = append(wides, wide)
	}
	manyNodes = make([]*Node, nodesCount)
	for i := range 50 {
		manyNodes[100*i] = &Node{id: int64(i), other: list}
	}
	pinned = make([]byte, pinnedBytes)[10:20]
	for i := range queuedCount {
		queue <- &Node{id: int64(i)}
	}
	label := "a label " + root.name
	for i := range 9 {
		shapes = append(shapes, &Square{side: float64(i), label: &label}, Circle{float64(i) + 0.5})
	}
	anything = []any{list, *root, "text", 123456, []int{1, 2, 3}, Circle{2}, &label, errors.New("plain")}
	held = &Held{node: &Node{id: -1}, size: 1}
	runtime.SetFinalizer(held, func(h *Held) { h.size = 0 })
	captured := make([]int, 1000)
	callback = func() int { return len(captured) }
	shared.Store("key", &Record{name: "shared"})
	ticker = time.NewTicker(time.Hour)
	for i := range 4 {
		buffers = append(buffers, make([]byte, 3000+i))
	}
	failure = fmt.Errorf("wrapped: %w", os.ErrNotExist)
}

func makeGoroutines() {
	for range blockedCount {
		go waitForever(make(chan *Node), &Node{id: -2})
	}
	for range 2 {
		go waitForGlobal()
	}
	go func() { unread <- struct{}{} }()
	lock.Lock()
	for range lockedCount {
		go waitForLock()
	}
	group.Add(1)
	go group.Wait()
	go waitInSelect(make(chan int), make(chan string))
	go waitWithAddress()
	go waitInPanic()
}

//go:noinline
func waitForever(c chan *Node, kept *Node) {
	kept.other = <-c
}

func waitForGlobal() { <-never }

func waitForLock() {
	defer lock.Unlock()
	lock.Lock()
}

func waitInSelect(a chan int, b chan string) {
	select {
	case <-a:
	case <-b:
	}
}

func waitWithAddress() {
	boxed := Boxed{record: &Record{name: "on the stack only"}}
	touch(&boxed)
	<-never
	touch(&boxed)
}

//go:noinline
func touch(b *Boxed) { b.value++ }

func waitInPanic() {
	defer func() { <-never }()
	panic(&Record{name: "panicked"})
}
