// Heaptypes allocates values of known types and writes a heap dump of itself.
//
// A comment after //= on a line that allocates gives the labels that its objects may have; after
// //~ those of objects that look like something else: a wrong label must not be called exact.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

var sampled = func() int {
	runtime.MemProfileRate = 1
	count, _ := runtime.MemProfile(nil, true)
	return count
}()

type Inner struct {
	p *int
	n int
}

// Outer begins with an Inner; it has its size class and pointers.
type Outer struct {
	Inner
}

// Padded begins with an Inner, in a larger class.
type Padded struct {
	Inner
	more [5]int
}

// Alike has the size class and the pointers of its first field.
type First struct {
	a, b, c *int
	n       [17]byte
}
type Alike struct {
	First
	flag bool
}
type Flat [40]byte
type FlatMore struct {
	Flat
	x int32
}
type Link struct {
	next *Link
	name string
}
type Wide struct {
	links [70]*Link
	n     [13]int
}
type Huge struct {
	links [5000]*Link
	n     int
}
type Edge struct { // with its header just above 28,672 bytes
	links [3700]*Link
}
type Brim struct { // 32,768 bytes: no header
	pairs [2048]any
}
type Generic[T any] struct {
	value T
	next  *Generic[T]
}
type Shape interface{ Area() float64 }
type Square struct {
	side  float64
	label *string
}
type Circle struct{ radius [3]float64 }
type Ptrs [3]*int
type Pair struct {
	p *int64
	q int64
}
type Single struct{ p *Inner }
type Node struct {
	children map[string]*Node
	value    any
	parent   *Node
	ready    chan *Node
	onDone   func(int) int
	tags     []string
	atomic   atomic.Pointer[Inner]
	err      error
	when     time.Time
}
type BigKey [20]int64
type BigValue [40]*Inner
type Embedded struct {
	*Link
	Shape
	sync.Mutex
}
type Boxed struct {
	n int
	p *int
}
type Words []string
type Table map[string]int
type Str string

func (s *Square) Area() float64 { return 0 }
func (c Circle) Area() float64  { return 0 }
func (p Ptrs) Area() float64    { return 0 }
func (s Single) Area() float64  { return 0 }
func (f Flat) Area() float64    { return 0 }

var (
	n        = 7
	text     = strings.Repeat("text ", 10)
	inners   []*Inner
	outers   []*Outer
	paddeds  []*Padded
	firsts   []*First
	alikes   []*Alike
	flats    []*Flat
	flatmore []*FlatMore
	anys     []any
	shapes   []Shape
	list1    *Link
	wides    []*Wide
	huge     *Huge
	edges    []*Edge
	brims    []*Brim
	ints     *Generic[int]
	strs     *Generic[string]
	links    *Generic[*Link]
	nodes    *Node
	matrix   [][]float64
	structs  []Link
	wordss   []Words
	tables   []Table
	tree     map[string]any
	maps1    map[int]int
	maps2    map[string]*Inner
	maps3    map[BigKey]BigValue
	maps4    map[any]any
	maps5    map[Inner]struct{}
	maps6    map[string][]int
	maps7    map[int32]Shape
	chans    []chan *Inner
	chans2   []chan int
	chans3   []chan struct{}
	chans4   []chan [40]byte
	chans5   []chan Link
	funcs    []func() int
	methods  []func() float64
	subs     [][]byte
	parts    []string
	interior []*int64
	elements []*Inner
	pool     = sync.Pool{New: func() any { return new([64]*int) }} //= [64]*int
	atom     atomic.Value
	atomPtr  atomic.Pointer[Padded]
	unsafes  []unsafe.Pointer
	uints    []uintptr
	readers  []*bufio.Reader
	buffers  []*bytes.Buffer
	builders []*strings.Builder
	lists    *list.List
	ctx      context.Context
	cancel   context.CancelFunc
	shared   sync.Map
	embedded []Embedded
	values   []reflect.Value
	errs     []error
	timers   []*time.Timer
	numbers  []*big.Int
	arrays   [][4]*Inner
	arrayPtr []*[6]Inner
	onceVal  = sync.OnceValue(func() int { return n })
	strHdrs  []*string
	slicePtr []*[]Inner
	mapPtrs  []*map[string]int
	ifacePtr []*any
	fields   []any
)

func main() {
	makeStructs()
	makeInterfaces()
	makeMaps()
	makeChans()
	makeFuncs()
	makeSlices()
	makeLibrary()
	makeAdversaries()
	makeFinalized()
	for i := range 5 {
		go hold(&Inner{n: i}, make([]Link, 3), fmt.Sprint(i)) //= main.Inner | []main.Link
		go send()
		go wait()
	}
	time.Sleep(50 * time.Millisecond)
	runtime.GC()
	runtime.GC()
	file, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	lost(file, 300)
	file.Close()
}

// lost writes the dump while its frame has no more of some values than their pointers.
//
//go:noinline
func lost(file *os.File, count int) {
	numbers := make([]int64, count*2) //= []int64
	links := make([]Link, count)      //= []main.Link
	bytes := make([]byte, 7*count)
	text := string(bytes) //= string bytes
	for i := range count {
		numbers[i] = int64(len(os.Args))
		links[i].name = os.Args[0]
		if i == count/2 {
			debug.WriteHeapDump(file.Fd())
		}
		if numbers[i/2] < 0 || links[i/2].name == "" || text[i] != 0 {
			return
		}
	}
}

//go:noinline
func hold(i *Inner, l []Link, s string) {
	local := make(map[string]*Inner) //= map[string]*main.Inner
	local[s] = i                     //= map[string]*main.Inner groups
	<-make(chan int)                 //= chan int | runtime.sudog
	fmt.Println(i, l, local)
}

func makeStructs() {
	for i := range 5 {
		x := new(int)
		inners = append(inners, &Inner{p: x, n: i})    //= main.Inner | []*main.Inner
		outers = append(outers, &Outer{Inner{p: x}})   //= main.Outer | []*main.Outer
		paddeds = append(paddeds, &Padded{})           //= main.Padded | []*main.Padded
		firsts = append(firsts, &First{a: x})          //= main.First | []*main.First
		alikes = append(alikes, &Alike{})              //= main.Alike | []*main.Alike
		flats = append(flats, &Flat{})                 //= main.Flat | []*main.Flat
		flatmore = append(flatmore, &FlatMore{})       //= main.FlatMore | []*main.FlatMore
		list1 = &Link{next: list1, name: "x"}          //= main.Link
		wides = append(wides, &Wide{})                 //= main.Wide | []*main.Wide
		edges = append(edges, &Edge{})                 //= main.Edge | []*main.Edge
		brims = append(brims, &Brim{})                 //= main.Brim | []*main.Brim
		brims[i].pairs[0] = *list1                     //= main.Link
		brims[i].pairs[5] = [3]*int{x}                 //= [3]*int
		ints = &Generic[int]{value: i, next: ints}     //= main.Generic[int]
		strs = &Generic[string]{value: "a" + text}     //= main.Generic[string] | string bytes
		links = &Generic[*Link]{value: &Link{}}        //= main.Generic[*main.Link] | main.Link
		arrayPtr = append(arrayPtr, &[6]Inner{{p: x}}) //= [6]main.Inner | []*[6]main.Inner
	}
	huge = &Huge{}          //= main.Huge
	huge.links[7] = &Link{} //= main.Link
	nodes = &Node{}         //= main.Node
	nodes.err = errors.New("failed")
	nodes.value = &Node{parent: nodes}                            //= main.Node
	nodes.children = map[string]*Node{"a": {}, "b": {value: 1.5}} //= map[string]*main.Node | map[string]*main.Node groups | main.Node
	nodes.ready = make(chan *Node, 3)                             //= chan *main.Node | chan *main.Node buffer
	nodes.tags = strings.Fields(text)
	nodes.atomic.Store(&Inner{}) //= main.Inner
	atomPtr.Store(&Padded{})     //= main.Padded
}

func makeInterfaces() {
	label := text + "label" //= string bytes | string
	x := &n
	first := First{a: x, b: x}
	for i := range 5 {
		anys = append(anys, Inner{n: i}, &Inner{}, Outer{Inner{x, i}}, Padded{Inner: Inner{x, i}})              //= []interface {} | main.Inner | main.Outer | main.Padded
		anys = append(anys, text[:i+3], []int{1, 2, 3}, [3]string{text})                                        //= []interface {} | string | []int | [3]string | []int header
		anys = append(anys, Alike{First: first}, first, Flat{byte(i + 1)}, FlatMore{x: int32(n)})               //= []interface {} | main.Alike | main.First | main.Flat | main.FlatMore
		anys = append(anys, Wide{n: [13]int{n}}, Str(text), Words{text}, struct{ a, b *int }{x, x})             //= []interface {} | main.Wide | main.Str | main.Words | struct { a *int; b *int } | []string
		anys = append(anys, time.Now(), Generic[int]{value: n}, [100]int{n}, complex(1, float64(i)))            //= []interface {} | time.Time | main.Generic[int] | [100]int | complex128
		anys = append(anys, [2]*int{x, x}, [1]Inner{{x, n}}, Boxed{n, x}, Huge{n: n})                           //= []interface {} | [2]*int | [1]main.Inner | main.Boxed | main.Huge
		shapes = append(shapes, &Square{label: &label}, Circle{[3]float64{float64(n)}}, Ptrs{x}, Flat{byte(n)}) //= []main.Shape | main.Square | main.Circle | main.Ptrs | main.Flat
		shapes = append(shapes, Single{&Inner{}})                                                               //= []main.Shape | main.Inner
		errs = append(errs, fmt.Errorf("wrapped %d: %w", i, os.ErrNotExist))                                    //= []error
	}
	a := any(text)                  //= string | interface {}
	ifacePtr = append(ifacePtr, &a) //= []*interface {} | interface {}
}

func makeMaps() {
	maps1 = make(map[int]int)            //= map[int]int
	maps2 = make(map[string]*Inner, 100) //= map[string]*main.Inner | map[string]*main.Inner groups | map[string]*main.Inner table | map[string]*main.Inner directory
	maps3 = make(map[BigKey]BigValue)    //= map[main.BigKey]main.BigValue
	maps4 = make(map[any]any)            //= map[interface {}]interface {}
	maps5 = make(map[Inner]struct{})     //= map[main.Inner]struct {}
	maps6 = make(map[string][]int)       //= map[string][]int
	maps7 = make(map[int32]Shape)        //= map[int32]main.Shape
	tree = make(map[string]any)          //= map[string]interface {}
	for i := range 3000 {
		key := fmt.Sprint("key", i)
		maps1[i] = i          //= map[int]int | map[int]int groups | map[int]int table | map[int]int directory
		maps2[key] = &Inner{} //= main.Inner | map[string]*main.Inner | map[string]*main.Inner groups | map[string]*main.Inner table | map[string]*main.Inner directory
		if i < 5 {
			maps3[BigKey{int64(i)}] = BigValue{}      //= map[main.BigKey]main.BigValue groups | main.BigKey | main.BigValue
			maps5[Inner{n: i}] = struct{}{}           //= map[main.Inner]struct {} groups
			maps7[int32(i)] = Circle{[3]float64{1.5}} //= map[int32]main.Shape groups | main.Circle
		}
		if i < 50 {
			maps4[key] = Inner{n: i}                                              //= string | main.Inner | map[interface {}]interface {} groups | map[interface {}]interface {} table | map[interface {}]interface {} directory
			maps6[key] = make([]int, i+3)                                         //= []int | map[string][]int groups | map[string][]int table | map[string][]int directory
			tree[key] = map[string]any{"x": i, "y": []any{text, Inner{n: 1 + i}}} //= map[string]interface {} | map[string]interface {} groups | map[string]interface {} table | map[string]interface {} directory | []interface {} | main.Inner | string | []interface {} header
		}
	}
	tables = append(tables, Table{"a": 1}, Table{}) //= []main.Table | main.Table | map[string]int groups | main.Table groups
	m := map[string]int{"z": n}                     //= map[string]int | map[string]int groups | main.Table groups
	mapPtrs = append(mapPtrs, &m)                   //= []*map[string]int | *map[string]int
}

func makeChans() {
	for i := range 4 {
		c := make(chan *Inner, i) //= chan *main.Inner | chan *main.Inner buffer
		if i > 0 {
			c <- &Inner{} //= main.Inner
		}
		chans = append(chans, c)                        //= []chan *main.Inner
		chans2 = append(chans2, make(chan int, 10*i))   //= chan int | []chan int
		chans3 = append(chans3, make(chan struct{}, i)) //= chan struct {} | []chan struct {}
		chans4 = append(chans4, make(chan [40]byte, i)) //= chan [40]uint8 | []chan [40]uint8
		chans5 = append(chans5, make(chan Link, 50*i))  //= chan main.Link | []chan main.Link | chan main.Link buffer | []main.Link
	}
}

func makeFuncs() {
	for i := range 4 {
		inner, count := &Inner{n: i}, i                                       //= main.Inner | int
		funcs = append(funcs, func() int { count++; return inner.n + count }) //= []func() int | closure main.makeFuncs.func1 | closure main.main.makeFuncs.func1
		square := &Square{}                                                   //= main.Square
		methods = append(methods, square.Area, Circle{[3]float64{1}}.Area)    //= []func() float64 | method value of *main.Square | method value of main.Circle
	}
}

func makeSlices() {
	for i := range 6 {
		matrix = append(matrix, make([]float64, 20*i))                                       //= []float64 | [][]float64
		wordss = append(wordss, make(Words, 3, 9))                                           //= []string | []main.Words
		subs = append(subs, make([]byte, 5000+n)[1000:1100])                                 //= []uint8 | [][]uint8
		parts = append(parts, (text + text)[10:20])                                          //= string bytes | []string
		structs = append(structs, Link{name: text + "s"})                                    //= []main.Link | string bytes
		strHdrs = append(strHdrs, &structs[i].name)                                          //= []*string
		elements = append(elements, &make([]Inner, 50)[20])                                  //= []*main.Inner | []main.Inner
		s := make([]Inner, 7+i)                                                              //= []main.Inner | []main.Inner header
		slicePtr = append(slicePtr, &s)                                                      //= []*[]main.Inner | []main.Inner header | []main.Inner
		arrays = append(arrays, [4]*Inner{{}, {}})                                           //= [][4]*main.Inner | main.Inner
		embedded = append(embedded, Embedded{Link: &Link{}, Shape: Circle{[3]float64{2.5}}}) //= []main.Embedded | main.Link | main.Circle
	}
	structs = append(make([]Link, 0, 3000), structs...) //= []main.Link
}

func makeLibrary() {
	for i := range 3 {
		readers = append(readers, bufio.NewReader(strings.NewReader(text))) //= []*bufio.Reader
		buffers = append(buffers, bytes.NewBuffer(make([]byte, 100)))       //= []*bytes.Buffer | []uint8 | bytes.Buffer
		b := &strings.Builder{}                                             //= strings.Builder
		b.WriteString(text)
		builders = append(builders, b)                      //= []*strings.Builder
		pool.Put(new([64]*int))                             //= [64]*int
		shared.Store(i, &Inner{})                           //= main.Inner
		values = append(values, reflect.ValueOf(&Inner{}))  //= []reflect.Value | main.Inner
		timers = append(timers, time.NewTimer(time.Hour))   //= []*time.Timer
		numbers = append(numbers, big.NewInt(int64(i)+100)) //= []*math/big.Int | math/big.Int | []math/big.Word
	}
	lists = list.New()
	lists.PushBack(&Inner{})               //= main.Inner
	lists.PushBack(Inner{n: n})            //= main.Inner
	atom.Store(Padded{Inner: Inner{n: n}}) //= main.Padded
	ctx, cancel = context.WithTimeout(context.Background(), time.Hour)
	ctx = context.WithValue(ctx, "key", &Inner{}) //= main.Inner
	_ = onceVal()
}

// makeAdversaries makes what is easily taken for something else.
func makeAdversaries() {
	x := &n
	for i := range 6 {
		interior = append(interior, &(&Pair{p: new(int64)}).q) //~ []*int64 | main.Pair
		elements = append(elements, &(&Padded{}).Inner)        //~ []*main.Inner | main.Padded
		elements = append(elements, &(&[4]Inner{{x, i}})[i%4]) //~ []*main.Inner | [4]main.Inner
		alike := Alike{First: First{a: x, b: x}, flag: true}
		fields = append(fields, reflect.ValueOf(alike).Field(0).Interface())                    //~ []interface {} | main.Alike
		fields = append(fields, reflect.ValueOf(FlatMore{x: int32(n)}).Field(0).Interface())    //~ []interface {} | main.FlatMore
		fields = append(fields, reflect.ValueOf(Outer{Inner{x, i}}).Field(0).Interface())       //~ []interface {} | main.Outer
		unsafes = append(unsafes, unsafe.Pointer(&Padded{}), unsafe.Pointer(&(&[9]*int{x})[2])) //~ []unsafe.Pointer | main.Padded | [9]*int
	}
}

// makeFinalized holds what has a finalizer so that nothing else tells its type.
func makeFinalized() {
	x := &n
	for i := range 6 {
		square := &Square{label: &text}     //= main.Square
		boxed := &Boxed{n: i}               //= main.Boxed
		wide := &Generic[[90]*int]{}        //= main.Generic[[90]*int]
		alike := &Alike{First: First{a: x}} //~ main.Alike
		flat := &FlatMore{}                 //~ main.FlatMore
		array := &[4]Inner{{x, i}}          //~ [4]main.Inner
		row := make([]Link, 3)              //~ []main.Link
		runtime.SetFinalizer(square, (*Square).Area)
		runtime.SetFinalizer(boxed, func(any) {})
		runtime.SetFinalizer(wide, func(any) { _ = x }) //= func | closure main.makeFinalized.func2
		runtime.SetFinalizer(&alike.First, func(any) {})
		runtime.SetFinalizer(&flat.Flat, func(*Flat) {})
		runtime.SetFinalizer(&array[0], func(*Inner) {})
		runtime.SetFinalizer(&row[0], func(l *Link) {})
		unsafes = append(unsafes, unsafe.Pointer(square))  //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(boxed))   //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(wide))    //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(alike))   //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(flat))    //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(array))   //= []unsafe.Pointer
		unsafes = append(unsafes, unsafe.Pointer(&row[0])) //= []unsafe.Pointer
	}
}

// What follows refers to it only from where its goroutine waits to send or receive.

//go:noinline
func send() {
	made := make(chan *Boxed) //= chan *main.Boxed | runtime.sudog
	made <- &Boxed{p: &n}     //= main.Boxed | runtime.sudog
}

//go:noinline
func wait() {
	squares, numbers := make(chan Square), make(chan *[3]int) //= chan main.Square | chan *[3]int | runtime.sudog
	label := text + "sent"                                    //= string bytes | string
	into := &Square{}                                         //= main.Square
	select {
	case numbers <- &[3]int{n}: //= [3]int
	case squares <- Square{label: &label}:
	case *into = <-squares:
	}
}
