// Command blocks works with buffers of 1 to 64 KiB from four goroutines that hand them on.
package main

import "sync"

var rings [4][400][]byte

func main() {
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			ring := &rings[worker]
			for i := range 120_000 {
				size := 1024 << ((i*7 + worker) % 7)
				buffer := make([]byte, size)
				for j := 0; j < size; j += 512 {
					buffer[j] = byte(i)
				}
				ring[i%len(ring)] = buffer
			}
		})
	}
	group.Wait()
}
