// Command hotbuffer uses a buffer of 64 KiB for every request: a fresh one, or with -pool one that
// sync.Pool hands out again.
package main

import (
	"flag"
	"fmt"
	"sync"
	"time"
)

const size = 64 << 10

var (
	buffers = sync.Pool{New: func() any { return new([size]byte) }}
	fresh   *[size]byte // makes the buffer escape, as one that is handed to a writer does
)

func main() {
	pooled := flag.Bool("pool", false, "take buffers from a sync.Pool")
	duration := flag.Duration("for", 2*time.Second, "how long to run")
	flag.Parse()
	requests := 0
	for end := time.Now().Add(*duration); time.Now().Before(end); {
		for range 100 {
			if *pooled {
				buffer := buffers.Get().(*[size]byte)
				use(buffer, requests)
				buffers.Put(buffer)
			} else {
				fresh = new([size]byte)
				use(fresh, requests)
			}
			requests++
		}
	}
	fmt.Printf("%d requests in %v\n", requests, *duration)
}

func use(buffer *[size]byte, request int) {
	for i := 0; i < len(buffer); i += 512 {
		buffer[i] = byte(request)
	}
}
