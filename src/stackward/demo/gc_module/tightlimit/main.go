// Command tightlimit keeps 96 MiB of small objects alive, which point to each other all over the
// heap, while as many goroutines as there are processors answer requests with a buffer of 1 KiB
// each; run it with a GOMEMLIMIT below what is alive.
package main

import (
	"flag"
	"math/rand"
	"runtime"
	"sync"
	"time"
)

type record struct {
	next, other *record
	key         [2]int
}

const records = 96 << 20 / 32

var kept = make([]*record, records)

func main() {
	duration := flag.Duration("for", 5*time.Second, "how long to run")
	flag.Parse()
	random := rand.New(rand.NewSource(1))
	for i := range kept {
		kept[i] = &record{key: [2]int{i}}
		kept[i].next, kept[i].other = kept[random.Intn(i+1)], kept[random.Intn(i+1)]
	}
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Add(1)
		go func() {
			defer group.Done()
			answer(time.Now().Add(*duration))
		}()
	}
	group.Wait()
}

func answer(end time.Time) {
	var last [16]*[1024]byte
	for time.Now().Before(end) {
		for i := range 1000 {
			buffer := new([1024]byte)
			for j := range buffer {
				buffer[j] = byte(i)
			}
			last[i%len(last)] = buffer
		}
	}
}
