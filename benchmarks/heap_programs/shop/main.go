// Shop fills a heap with what services keep, and writes a heap dump of it.
//
// Usage: shop UNITS DUMP [wait]
//
// A unit is about 930 objects: customers with orders in two maps, a search tree, a page that points
// into many trees, now and then a session (a map of interfaces, a channel, a closure, a goroutine)
// and bytes. With `wait` it goes on until its standard input ends, so that a core can be made of it.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"time"
)

type Customer struct {
	name    string
	email   string
	orders  []*Order
	address *Address
	visits  int
}

type Address struct {
	street, city string
	zip          int32
}

type Order struct {
	customer *Customer
	items    []Item
	previous *Order
	total    float64
}

type Item struct {
	name  string
	count int32
	price float32
}

type Tree struct {
	left, right *Tree
	key         int64
	value       any
}

type Page struct {
	rows [96]*Tree
	free int
}

type Session struct {
	user  *Customer
	data  map[string]any
	inbox chan *Order
	stop  func()
}

var (
	customers = map[string]*Customer{}
	byVisits  = map[int][]*Customer{}
	trees     []*Tree
	pages     []*Page
	sessions  []*Session
	blobs     [][]byte
	never     = make(chan struct{})
)

func main() {
	// The linker turns sampling off in a program that never asks for its memory profile.
	runtime.MemProfile(nil, true)
	if len(os.Args) < 3 {
		fail(fmt.Errorf("usage: shop UNITS DUMP [wait]"))
	}
	units, err := strconv.Atoi(os.Args[1])
	fail(err)
	for unit := range units {
		fill(unit)
	}
	time.Sleep(100 * time.Millisecond) // the sessions' goroutines come to wait
	runtime.GC()
	runtime.GC()
	dump(os.Args[2])
	if len(os.Args) > 3 {
		io.Copy(io.Discard, os.Stdin)
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func dump(path string) {
	file, err := os.Create(path)
	fail(err)
	begin := time.Now()
	debug.WriteHeapDump(file.Fd())
	took := time.Since(begin)
	fail(file.Close())
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Printf("written in %v: %d objects, %d bytes\n", took, stats.HeapObjects, stats.HeapAlloc)
}

func fill(unit int) {
	for i := range 50 {
		addCustomer(unit, i)
	}
	trees = append(trees, newTree(8, unit))
	page := &Page{}
	for i := range page.rows {
		page.rows[i] = trees[(unit*31+i)%len(trees)]
	}
	pages = append(pages, page)
	if unit%4 == 0 {
		openSession(unit)
	}
	if unit%16 == 0 {
		blobs = append(blobs, make([]byte, 1000+(unit*977)%60000))
	}
}

func addCustomer(unit, i int) {
	name := fmt.Sprintf("customer %d/%d", unit, i)
	c := &Customer{name: name, email: name + "@example.org", visits: unit*7 + i}
	c.address = &Address{street: strconv.Itoa(unit*1000+i) + " street", city: "city"}
	for n := range 3 {
		order := &Order{customer: c, items: make([]Item, 1+(i+n)%3), total: float64(n)}
		for k := range order.items {
			order.items[k].name = "item"
		}
		if n > 0 {
			order.previous = c.orders[n-1]
		}
		c.orders = append(c.orders, order)
	}
	customers[name] = c
	byVisits[c.visits%5000] = append(byVisits[c.visits%5000], c)
}

func newTree(depth, key int) *Tree {
	if depth == 0 {
		return nil
	}
	t := &Tree{left: newTree(depth-1, 2*key), right: newTree(depth-1, 2*key+1), key: int64(key)}
	if depth == 1 {
		t.value = key * 1000
	}
	return t
}

func openSession(unit int) {
	s := &Session{
		data:  map[string]any{"unit": unit, "name": strconv.Itoa(unit)},
		inbox: make(chan *Order, 4),
	}
	if first := byVisits[unit%5000]; len(first) > 0 {
		s.user = first[0]
		s.inbox <- s.user.orders[0]
	}
	s.stop = func() { close(s.inbox) }
	sessions = append(sessions, s)
	if unit%16 == 0 {
		go serve(s)
	}
}

//go:noinline
func serve(s *Session) {
	<-never
	s.stop()
}
