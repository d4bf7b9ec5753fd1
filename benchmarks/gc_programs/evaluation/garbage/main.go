// Command garbage makes short-lived buffers as fast as it can from two goroutines, beside a small
// live heap.
package main

import "sync"

var kept [][]int

func main() {
	for i := range 2000 {
		kept = append(kept, make([]int, 512+i%7))
	}
	var group sync.WaitGroup
	for range 2 {
		group.Go(churn)
	}
	group.Wait()
}

func churn() {
	var last [8]*[128]int
	for i := range 8_000_000 {
		last[i%8] = &[128]int{i}
	}
	kept[0][0] = last[3][0]
}
