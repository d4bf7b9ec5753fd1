// Fragmented allocates objects of every size class, with and without pointers, keeps some of them
// at random, and writes a heap dump between collections.
//
// Usage: fragmented SEED KEEP DUMP (of KEEP objects one is kept)
package main

import (
	"math/rand"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
)

var kept []any

func main() {
	seed, _ := strconv.ParseInt(os.Args[1], 10, 64)
	keep, _ := strconv.Atoi(os.Args[2])
	random := rand.New(rand.NewSource(seed))
	makers := sizes()
	for range 40_000 {
		value := makers[random.Intn(len(makers))]()
		if random.Intn(keep) == 0 {
			kept = append(kept, value)
		}
	}
	if seed%3 != 0 {
		runtime.GC()
		for i := range kept {
			if random.Intn(3) == 0 {
				kept[i] = nil
			}
		}
	}
	// A collection that is still sweeping would be counted in MemStats, and not be in the dump.
	debug.SetGCPercent(-1)
	runtime.GC()
	if seed%2 == 0 {
		for range 1000 {
			kept = append(kept, makers[random.Intn(len(makers))]())
		}
	}
	file, err := os.Create(os.Args[3])
	if err != nil {
		panic(err)
	}
	debug.WriteHeapDump(file.Fd())
	runtime.KeepAlive(kept)
}

// wordsCounts give slots of most size classes up to 40 KiB.
var wordsCounts = []int{
	1, 2, 3, 4, 6, 8, 12, 14, 16, 20, 24, 28, 32, 36, 40, 48, 52, 56, 60, 64, 72, 100, 200, 500,
	1000, 2000, 5000,
}

// sizes returns makers of arrays of words and of pointers; smaller ones are made more often.
func sizes() []func() any {
	var makers []func() any
	word, pointer := reflect.TypeFor[uint64](), reflect.TypeFor[*int]()
	for _, words := range wordsCounts {
		for _, element := range []reflect.Type{word, pointer} {
			array := reflect.ArrayOf(words, element)
			count := 1 + min(5, 200/words)
			makers = append(makers, func() any {
				var last any
				for range count {
					last = reflect.New(array).Interface()
				}
				return last
			})
		}
	}
	return append(makers, func() any { return new(bool) })
}
