// Command idle works a little and then waits: after two minutes without a collection the runtime
// forces one.  Its trace is recorded, because nobody wants to wait for it.
package main

import (
	"fmt"
	"time"
)

var kept [][]byte

func main() {
	for range 200_000 {
		kept = append(kept, make([]byte, 128))
	}
	for range 5 {
		time.Sleep(50 * time.Second)
		fmt.Println("still here:", len(kept))
	}
}
