// Writes a heap dump in which package-level variables hold memory through values that the linker
// placed without a name.
package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

type cache interface{ fill(count int) }

type store struct {
	size  int
	data  []byte
	pages *[100]int
	next  cache
}

func (s *store) fill(count int) {
	s.data = make([]byte, 40960*count)
	s.pages = new([100]int)
	if s.next != nil {
		s.next.fill(count)
	}
}

var (
	byPointer         = &store{size: 1}
	byInterface cache = &store{size: 2}
	byAny       any   = &store{size: 3}
	inStruct          = struct {
		count, limit int
		cache        cache
	}{1, 2, &store{size: 4}}
	inSlice            = []cache{&store{size: 5}, &store{size: 6}}
	inTurn       cache = &store{size: 7, next: &store{size: 8}}
	shared, also cache = &store{size: 9}, nil
)

func main() {
	byPointer.fill(1)
	byInterface.fill(2)
	byAny.(cache).fill(3)
	inStruct.cache.fill(4)
	inSlice[0].fill(5)
	inSlice[1].fill(6)
	inTurn.fill(7)
	shared.fill(8)
	also = shared
	file, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	runtime.GC()
	debug.WriteHeapDump(file.Fd())
}
