// Command unanswered hands reports to a global queue whose only worker has stopped after an error.
// Every goroutine that reports waits there for ever, with its report.
package main

import (
	"errors"
	"flag"
	"fmt"
	"time"
)

const reportSize = 96 << 10

type report struct {
	number int
	text   []byte
}

// reports is a queue without room: who sends waits until somebody receives.
var reports = make(chan *report)

// store is the worker. It returns on the first error, and nobody starts it again.
func store() error {
	for r := range reports {
		if r.number == 0 {
			return errors.New("disk full")
		}
	}
	return nil
}

func handle(number int) {
	r := &report{number: number, text: make([]byte, reportSize)}
	reports <- r
}

func main() {
	count := flag.Int("reports", 60, "how many reports come")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	stopped := make(chan error)
	go func() { stopped <- store() }()
	go handle(0)
	fmt.Println("the worker stopped:", <-stopped)
	for i := range *count {
		go handle(i + 1)
	}
	time.Sleep(200 * time.Millisecond) // all of them wait by now
	fmt.Println("holding", *count, "reports that nobody takes")
	time.Sleep(*duration)
}
