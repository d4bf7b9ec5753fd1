// Command finalizercycle gives its connections a finalizer that closes them. A connection and its reader
// point at each other, and what a finalizer is on and can be reached from there again is never freed.
package main

import (
	"flag"
	"fmt"
	"runtime"
	"time"
)

const bufferSize = 64 << 10

type connection struct {
	number int
	reader *reader
}

type reader struct {
	connection *connection // closes the cycle
	buffer     []byte
}

func open(number int) *connection {
	c := &connection{number: number}
	c.reader = &reader{connection: c, buffer: make([]byte, bufferSize)}
	runtime.SetFinalizer(c, (*connection).close)
	return c
}

func (c *connection) close() {
	fmt.Println("closed", c.number) // never printed
}

func main() {
	count := flag.Int("connections", 80, "how many connections are opened and dropped")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	for i := range *count {
		open(i)
	}
	runtime.GC()
	fmt.Println("holding", *count, "connections that nobody uses")
	time.Sleep(*duration)
}
