// Command frames passes images of 0.2 to 3 MiB through a queue, three at a time.
package main

import "sync"

type frame struct {
	pixels []byte
	next   *frame
}

var last [40]*frame

func main() {
	queue := make(chan *frame, 24)
	var group sync.WaitGroup
	group.Go(func() {
		for one := range queue {
			last[len(one.pixels)%len(last)] = one
		}
	})
	for i := range 6_000 {
		pixels := make([]byte, 200_000+i*7919%3_000_000)
		for j := 0; j < len(pixels); j += 256 {
			pixels[j] = byte(i)
		}
		queue <- &frame{pixels: pixels}
	}
	close(queue)
	group.Wait()
}
