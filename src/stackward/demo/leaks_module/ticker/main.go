// Command ticker pings each of its clients by a ticker in a goroutine. Clients close, but their ticker is
// never stopped and the goroutine never told, so every client that ever was stays.
package main

import (
	"flag"
	"fmt"
	"time"
)

const bufferSize = 64 << 10

type client struct {
	name   string
	buffer []byte
	pings  int
}

func connect(name string) *client {
	c := &client{name: name, buffer: make([]byte, bufferSize)}
	go c.keepAlive()
	return c
}

// keepAlive has no way out: a ticker's channel is never closed.
func (c *client) keepAlive() {
	ticker := time.NewTicker(50 * time.Millisecond)
	for range ticker.C {
		c.ping()
	}
}

func (c *client) ping() {
	c.pings++
	c.buffer[c.pings%len(c.buffer)] = 1
}

// close forgets to end keepAlive.
func (c *client) close() {
	c.name += " (closed)"
}

func main() {
	count := flag.Int("clients", 80, "how many clients come and go")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	for i := range *count {
		connect(fmt.Sprintf("client-%d", i)).close()
	}
	time.Sleep(100 * time.Millisecond)
	fmt.Println("holding", *count, "clients that were closed")
	time.Sleep(*duration)
}
