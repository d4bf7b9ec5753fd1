// Command burst idles along with a small heap and then, once a second, takes a batch of requests
// all at once: it allocates faster than the collector can finish.
package main

import (
	"flag"
	"sync"
	"time"
)

type request struct {
	fields map[string]string
	body   []byte
	parts  []*request
}

func main() {
	duration := flag.Duration("for", 5*time.Second, "how long to run")
	flag.Parse()
	for end := time.Now().Add(*duration); time.Now().Before(end); {
		time.Sleep(time.Second)
		var group sync.WaitGroup
		for range 8 {
			group.Add(1)
			go func() {
				defer group.Done()
				batch := make([]*request, 0, 64)
				for range 60 {
					batch = append(batch, parse(3))
				}
				answer(batch)
			}()
		}
		group.Wait()
	}
}

func parse(depth int) *request {
	one := &request{fields: map[string]string{"id": "1", "name": "x"}, body: make([]byte, 12<<10)}
	for i := 0; depth > 0 && i < 4; i++ {
		one.parts = append(one.parts, parse(depth-1))
	}
	return one
}

func answer(batch []*request) (size int) {
	for _, one := range batch {
		size += len(one.body) + answer(one.parts)
	}
	return size
}
