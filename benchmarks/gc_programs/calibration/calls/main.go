// Command calls keeps a window of goroutines that wait deep in calls: the oldest returns as a new
// one comes, and each leaves messages behind.
package main

import (
	"fmt"
	"sync"
)

const waiting = 1200

type part struct {
	next *part
	data [10]int
}

var kept [40_000]*part

func descend(depth int, wait chan struct{}) int {
	var frame [40]int
	frame[depth%40] = depth
	if depth == 0 {
		<-wait
		return 1
	}
	return descend(depth-1, wait) + frame[(depth+1)%40]
}

func main() {
	var group sync.WaitGroup
	var doors [waiting]chan struct{}
	for i := range 48_000 {
		if door := doors[i%waiting]; door != nil {
			close(door)
		}
		door := make(chan struct{})
		doors[i%waiting] = door
		group.Go(func() { descend(10+(i*37+i/waiting*61)%180, door) })
		var last *part
		for j := range 400 {
			last = &part{data: [10]int{i, j}}
			if j%16 == 0 {
				last.next = &part{}
				kept[(i*25+j/16)%len(kept)] = last
			}
		}
	}
	for _, door := range doors {
		close(door)
	}
	group.Wait()
	fmt.Println(len(kept))
}
