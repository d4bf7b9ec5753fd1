// The program prints what it knows of its own types and variables, as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"unsafe"

	inner "example.com/types.v2/inner.v3"
)

type small struct {
	a int8
	b *small
	c string
}

type every struct {
	Bool       bool
	Int        int
	Uint8      uint8
	Float32    float32
	Complex128 complex128
	Uintptr    uintptr
	String     string
	Pointer    *small
	Unsafe     unsafe.Pointer
	Slice      []small
	Array      [5]*small
	Empty      [0]*small
	Map        map[string]*every
	Indirect   map[int][40]*small
	Set        map[small]struct{}
	Chan       chan *small
	Receive    <-chan small
	Send       chan<- []byte
	Nested     chan (<-chan int)
	Func       func(int, ...string) (*small, error)
	Plain      func()
	Any        any
	Err        error
	Iface      interface {
		Do(*every) error
		hidden() int
	}
	Anonymous struct {
		X int "json:\"x\""
		*small
	}
	inner.Pair[string, *inner.Node]
	Other inner.Pair[small, inner.Pair[int, inner.Hidden]]
}

type recursive []recursive

var (
	globalMap                 = map[string]*every{"a": {}}
	globalSlice               = []*small{{}, {}}
	globalIface  fmt.Stringer = inner.Head
	globalAny    any          = small{}
	globalFunc   func() int
	globalStruct every
	globalInt    int
	globalTree   recursive
	globalPair   inner.Pair[string, small]
	kept         []any
	hidden       *inner.Hidden
	globalMethod func() string
)

type field struct {
	Name   string
	Offset uintptr
	Type   uintptr
}

type typeFact struct {
	Address uintptr
	Name    string
	Text    string
	Kind    int
	Size    uintptr
	Element uintptr
	Key     uintptr
	Length  int
	Methods int
	Fields  []field
}

type variableFact struct {
	Name    string
	Address uintptr
	Size    uintptr
	Type    uintptr
}

type facts struct {
	Types     []typeFact
	Variables []variableFact
	Locals    []variableFact
	Closure   []uintptr
	Captured  map[string]uintptr
}

//go:noinline
func descriptor(t reflect.Type) uintptr {
	return (*[2]uintptr)(unsafe.Pointer(&t))[1]
}

func walk(t reflect.Type, seen map[reflect.Type]bool, found *[]typeFact) uintptr {
	if seen[t] {
		return descriptor(t)
	}
	seen[t] = true
	made := typeFact{
		Address: descriptor(t), Text: t.String(), Kind: int(t.Kind()), Size: t.Size(),
	}
	if t.Name() != "" && t.PkgPath() != "" {
		made.Name = t.PkgPath() + "." + t.Name()
	}
	switch t.Kind() {
	case reflect.Map:
		made.Key = walk(t.Key(), seen, found)
		made.Element = walk(t.Elem(), seen, found)
	case reflect.Array:
		made.Length = t.Len()
		made.Element = walk(t.Elem(), seen, found)
	case reflect.Pointer, reflect.Slice, reflect.Chan:
		made.Element = walk(t.Elem(), seen, found)
	case reflect.Interface:
		made.Methods = t.NumMethod()
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			made.Fields = append(made.Fields, field{f.Name, f.Offset, walk(f.Type, seen, found)})
		}
	}
	*found = append(*found, made)
	return made.Address
}

func variable[T any](name string, at *T) variableFact {
	return variableFact{
		name, uintptr(unsafe.Pointer(at)), unsafe.Sizeof(*at), descriptor(reflect.TypeFor[T]()),
	}
}

//go:noinline
func frame(seed *small, found *facts) int {
	var pointers [6]*small
	var texts [3]string
	pointers[1], texts[2] = seed, os.Args[0]
	found.Locals = append(found.Locals,
		variableFact{"pointers", uintptr(unsafe.Pointer(&pointers)), unsafe.Sizeof(pointers), 0},
		variableFact{"texts", uintptr(unsafe.Pointer(&texts)), unsafe.Sizeof(texts), 0},
	)
	return use(&pointers, &texts)
}

//go:noinline
func use(pointers *[6]*small, texts *[3]string) int {
	return int(pointers[1].a) + len(texts[2])
}

//go:noinline
func makeClosure(first *small, text string, found *facts) func() int {
	count := 0
	found.Captured = map[string]uintptr{
		"first":  uintptr(unsafe.Pointer(first)),
		"text":   uintptr(unsafe.Pointer(unsafe.StringData(text))),
		"&count": uintptr(unsafe.Pointer(&count)),
	}
	return func() int {
		count += len(text)
		return count + int(first.a)
	}
}

//go:noinline
func words(object *[6]uintptr) (found []uintptr) {
	for _, word := range object {
		found = append(found, word)
	}
	return found
}

//go:noinline
func allocate() *inner.Hidden { return new(inner.Hidden) }

func main() {
	var found facts
	globalStruct.Any = &globalStruct
	hidden = allocate()
	globalMethod = inner.Head.String
	seen := map[reflect.Type]bool{}
	walk(reflect.TypeFor[every](), seen, &found.Types)
	walk(reflect.TypeFor[recursive](), seen, &found.Types)
	walk(reflect.TypeFor[*inner.Node](), seen, &found.Types)
	found.Variables = []variableFact{
		variable("main.globalMap", &globalMap),
		variable("main.globalSlice", &globalSlice),
		variable("main.globalIface", &globalIface),
		variable("main.globalAny", &globalAny),
		variable("main.globalFunc", &globalFunc),
		variable("main.globalStruct", &globalStruct),
		variable("main.globalInt", &globalInt),
		variable("main.globalTree", &globalTree),
		variable("main.globalPair", &globalPair),
		variable("main.hidden", &hidden),
		variable("example.com/types.v2/inner.v3.Head", &inner.Head),
	}
	globalFunc = makeClosure(&small{a: 3}, strings.Repeat("x", 100), &found)
	found.Closure = words(*(**[6]uintptr)(unsafe.Pointer(&globalFunc)))
	globalInt = frame(globalSlice[0], &found) + globalFunc()
	kept = append(kept, globalPair)
	json.NewEncoder(os.Stdout).Encode(found)
}
