// Command parked keeps thousands of goroutines with stacks of several KiB, while two work.
package main

import "sync"

type item struct {
	left, right *item
	value       [3]int
}

func main() {
	const waiting = 5000
	release := make(chan struct{})
	var parked sync.WaitGroup
	for i := range waiting {
		parked.Go(func() { hold(12+i%24, release) })
	}
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			var kept [4096]*item
			for i := range 25_000_000 {
				slot := i * 31 % len(kept)
				kept[slot] = &item{left: kept[(slot+1)%len(kept)], value: [3]int{i}}
				if i%3 == 0 {
					kept[slot].left = nil
				}
			}
		})
	}
	group.Wait()
	close(release)
	parked.Wait()
}

func hold(depth int, release chan struct{}) int {
	var frame [48]int
	frame[depth] = depth
	if depth == 0 {
		<-release
		return 1
	}
	return hold(depth-1, release) + frame[depth]
}
