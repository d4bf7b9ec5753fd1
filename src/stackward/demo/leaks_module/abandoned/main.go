// Command abandoned asks several servers for a page with a time-out. Whoever is late finds nobody at
// the channel any more and blocks for ever, with the page.
package main

import (
	"errors"
	"flag"
	"fmt"
	"time"
)

const pageSize = 128 << 10

var errTimeout = errors.New("timed out")

type page struct {
	address string
	body    []byte
}

func fetch(address string, delay time.Duration) *page {
	time.Sleep(delay)
	return &page{address: address, body: make([]byte, pageSize)}
}

// fetchWithin leaves when the time is over. The channel has no room, so the goroutine that sends can
// never end; with make(chan *page, 1) it could.
func fetchWithin(address string, delay, limit time.Duration) (*page, error) {
	result := make(chan *page)
	go func() {
		result <- fetch(address, delay)
	}()
	select {
	case p := <-result:
		return p, nil
	case <-time.After(limit):
		return nil, errTimeout
	}
}

func main() {
	count := flag.Int("pages", 50, "how many pages are asked for")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	late := 0
	for i := range *count {
		_, err := fetchWithin(fmt.Sprintf("http://server-%d/", i), 20*time.Millisecond, time.Millisecond)
		if err != nil {
			late++
		}
	}
	time.Sleep(200 * time.Millisecond) // the last of them comes
	fmt.Println("holding what", late, "late answers left")
	time.Sleep(*duration)
}
