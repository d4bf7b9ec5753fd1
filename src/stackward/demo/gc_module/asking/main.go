// Command asking calls runtime.GC after every piece of work, "to keep memory low".
package main

import (
	"fmt"
	"runtime"
)

var kept []*[32]int

func main() {
	for i := range 40_000 {
		kept = append(kept, &[32]int{i})
	}
	for piece := range 150 {
		work(piece)
		runtime.GC()
	}
}

func work(piece int) {
	for i := range 2000 {
		kept[i] = &[32]int{piece}
	}
	fmt.Fprint(discard{}, piece)
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
