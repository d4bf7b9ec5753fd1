// Command stacks keeps two thousand goroutines with deep stacks that wait, while one makes garbage.
package main

import "fmt"

type leaf struct {
	value int
	next  *leaf
}

func main() {
	const goroutines = 2000
	release, ready := make(chan struct{}), make(chan int)
	for i := range goroutines {
		go func() { ready <- deep(20+i%60, release) }()
	}
	var kept []*leaf
	for i := range 80_000_000 {
		one := &leaf{value: i}
		if i%800 == 0 {
			kept = append(kept, one)
		}
	}
	close(release)
	sum := 0
	for range goroutines {
		sum += <-ready
	}
	fmt.Println(sum, len(kept))
}

func deep(depth int, release chan struct{}) int {
	var frame [64]int
	frame[depth%64] = depth
	if depth == 0 {
		<-release
		return frame[0]
	}
	return deep(depth-1, release) + frame[depth%64]
}
