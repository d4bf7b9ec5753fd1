// Command keeper has one goroutine make buffers of 1 MiB and send them to a pool that keeps the
// last of them: with -keep 1024 its heap only grows, with -keep 16 the pool lets go.
package main

import (
	"flag"
	"fmt"
	"runtime"
	"time"
)

const size = 1 << 20

var pool [][]byte // what keeps the buffers alive

func main() {
	keep := flag.Int("keep", 1024, "how many buffers the pool keeps")
	duration := flag.Duration("for", 12*time.Second, "how long to run")
	flag.Parse()
	buffers := make(chan []byte)
	go produce(buffers)
	second := time.NewTicker(time.Second)
	end := time.After(*duration)
	for {
		select {
		case buffer := <-buffers:
			pool = append(pool, buffer)
			if len(pool) > *keep {
				pool[0] = nil
				pool = pool[1:]
			}
		case <-second.C:
			report()
		case <-end:
			return
		}
	}
}

func produce(buffers chan<- []byte) {
	for range time.Tick(12 * time.Millisecond) {
		buffer := make([]byte, size)
		for i := 0; i < len(buffer); i += 4096 {
			buffer[i] = 1
		}
		buffers <- buffer
	}
}

func report() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	const mib = 1 << 20
	fmt.Printf("HeapSys %d MiB, pool %d buffers, HeapAlloc %d, HeapInuse %d, HeapIdle %d, HeapReleased %d\n",
		m.HeapSys/mib, len(pool), m.HeapAlloc/mib, m.HeapInuse/mib, m.HeapIdle/mib, m.HeapReleased/mib)
}
