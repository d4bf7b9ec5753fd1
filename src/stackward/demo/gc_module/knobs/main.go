// Command knobs turns the collector's settings itself: a higher GOGC while it loads, the usual one
// to serve, and all free memory given back at the end.
package main

import (
	"fmt"
	"runtime/debug"
	"strconv"
	"time"
)

func main() {
	before := debug.SetGCPercent(400)
	table := make(map[int]string)
	for i := range 400_000 {
		table[i] = "value " + strconv.Itoa(i)
	}
	fmt.Println("loaded with GOGC=400:", len(table))
	time.Sleep(300 * time.Millisecond)
	debug.SetGCPercent(before)
	for i := range 3_000_000 {
		table[i%400_000] = "value " + strconv.Itoa(i)
	}
	fmt.Println("served with GOGC as before:", len(table))
	table = nil
	time.Sleep(300 * time.Millisecond)
	debug.FreeOSMemory()
	fmt.Println("given back")
	time.Sleep(500 * time.Millisecond)
}
