// Package reasons makes a value escape once for every reason that the compiler can give.
package reasons

import (
	"reflect"
	"sync/atomic"
	"unsafe"
)

type node struct {
	next  *node
	items [2]*int
	list  []*int
	value int
}

type shower interface{ Show() }

func (n *node) Show() { sink = n }

var (
	sink     any
	intSink  *int
	list     []*int
	nodes    []*node
	chan1    = make(chan *int, 1)
	nested   = make(chan node, 1)
	table    = map[string]*int{}
	keys     = map[*int]bool{}
	callback func(*int)
	bytes    []byte
	anyFlag  bool
)

func addressOf() { x := 1; intSink = &x }

func indirection() *int { x := 1; p := &x; q := &p; return *q }

func dot() { x := 1; n := node{next: &node{value: x}}; sink = n.next }

func dotOfPointer() { x := 1; n := &node{items: [2]*int{&x}}; n.list = []*int{&x}; intSink = n.list[0] }

func fixedArrayIndexOf(i int) { x := 1; a := [2]*int{&x}; intSink = a[i&1] }

func slice() { var a [4]int; b := a[:]; intSink = &b[0] }

func interfaceConverted(v node) { sink = v }

func sliceToArray() { x := 1; s := []*int{&x}; a := [1]*int(s); intSink = a[0] }

func reflectHeaderData(n int) uintptr {
	b := make([]byte, n)
	h := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	bytes = *(*[]byte)(unsafe.Pointer(&reflect.SliceHeader{Data: h.Data, Len: h.Len, Cap: h.Cap}))
	p := unsafe.Pointer(h.Data)
	sink = p
	return uintptr(p)
}

func arrayLiteralElement() { x := 1; a := [1]*int{&x}; sink = a }

func sliceLiteralElement() { x := 1; list = []*int{&x} }

func structLiteralElement() {
	x := 1
	n := node{list: nil, next: nil, items: [2]*int{}, value: 1}
	_ = n
	sink = node{items: [2]*int{0: &x}}
}

func mapLiteralKey() { x := 1; keys = map[*int]bool{&x: true} }

func mapLiteralValue() { x := 1; table = map[string]*int{"x": &x} }

func spill() *node { return &node{value: 1} }

//go:noinline
func keep(p *int) { intSink = p }

func callParameter() { x := 1; keep(&x) }

func calleeOperand(s shower, deep bool) {
	x := 1
	f := func() { intSink = &x }
	if deep {
		f = s.Show
	}
	go f()
}

func appendeeSlice() int { x := 1; local := []*int{&x}; local = append(local, nil); return len(local) }

func appendedSlice() { x := 1; local := []*int{&x}; list = append(list, local...) }

func copiedSlice() { x := 1; local := []*int{&x}; copy(list, local) }

//go:uintptrescapes
//go:noinline
func system(p uintptr) { _ = p }

func uintptrEscapes() { x := 1; system(uintptr(unsafe.Pointer(&x))) }

func keyOfMapPut() { x := 1; keys[&x] = true }

func send() { x := 1; chan1 <- &x }

func sendInStruct() { x := 1; nested <- node{items: [2]*int{&x}} }

func assign() { x := 1; p := &x; intSink = p }

func assignPair() { x, y := 1, 2; p, q := &x, &y; intSink, sink = p, q }

func assignPairDotType(v any) {
	x := 1
	v = &x
	p, ok := v.(*int)
	if ok {
		intSink = p
	}
}

func assignPairMapRead() {
	x := 1
	m := map[string]*int{}
	m["a"] = &x
	p, ok := m["a"]
	if ok {
		intSink = p
	}
}

func assignPairReceive(c chan *int) (p *int, ok bool) {
	x := 1
	p, ok = &x, true
	if anyFlag {
		p, ok = <-c
	}
	return p, ok
}

func interfaceFromMap(m map[string]int) any {
	var v any
	var ok bool
	v, ok = m["a"]
	if ok {
		return v
	}
	return nil
}

func interfaceFromChannel(c chan int) any {
	var v any
	var ok bool
	v, ok = <-c
	if ok {
		return v
	}
	return nil
}

func mapReadFromKnown(m map[string]*int) *int {
	p, ok := m["a"]
	if ok {
		return p
	}
	return nil
}

func receiveFromKnown(c chan *int) *int {
	p, ok := <-c
	if ok {
		return p
	}
	return nil
}

func dotTypeOf(v any) *int {
	p, ok := v.(*int)
	if ok {
		return p
	}
	return nil
}

func returned() *int { x := 1; return &x }

func rangeArray() {
	x := 1
	a := [1]*int{&x}
	for _, p := range a {
		intSink = p
	}
}

func rangeDeref() {
	x := 1
	s := []*int{&x}
	for _, p := range s {
		intSink = p
	}
}

func switchCase(v any) {
	x := 1
	if v == nil {
		v = &x
	}
	switch t := v.(type) {
	case *int:
		intSink = t
	case *node:
		sink = t.next
	}
}

func capturedByClosure() { x := 1; p := &x; callbacks = append(callbacks, func() { intSink = p }) }

var callbacks []func()

func reference() func() int { x := 1; return func() int { x++; return x } }

func unsafeConversion() { x := 1; p := unsafe.Pointer(&x); pointers = (*int64)(p) }

var pointers *int64

func tooLarge() byte { var big [200 << 10]byte; return big[len(bytes)] }

func tooLargeNew() byte { big := new([70 << 10]byte); return big[len(bytes)] }

func tooLargeMake() byte { big := make([]byte, 70<<10); return big[len(bytes)] }

func zeroSizedElement(n int) int { s := make([]struct{}, n); return len(s) }

func dynamicSize(n int) int { s := make([]int, n); return len(s) }

func tooAligned() int64 { var n atomic.Int64; return n.Add(1) }

func cycle(n int) *node {
	var head *node
	for i := 0; i < n; i++ {
		head = &node{next: head}
		head.next = head
	}
	return head
}
