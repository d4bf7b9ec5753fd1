// Command closure registers what is to be done when it shuts down: a function for each request that
// prints the request's number, and holds all of the request.
package main

import (
	"flag"
	"fmt"
	"time"
)

const bodySize = 128 << 10

type request struct {
	number int
	header map[string]string
	body   []byte
}

// atExit is what runs when the program shuts down.
var atExit []func()

// serve needs the request's number in the end; its closure captures the variable r, and so the body.
func serve(r *request) int {
	atExit = append(atExit, func() {
		fmt.Println("request", r.number, "was served")
	})
	return len(r.body)
}

func main() {
	count := flag.Int("requests", 60, "how many requests come")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	served := 0
	for i := range *count {
		served += serve(&request{
			number: i,
			header: map[string]string{"Host": "example.com"},
			body:   make([]byte, bodySize),
		})
	}
	fmt.Println("holding", len(atExit), "functions after", served, "bytes were served")
	time.Sleep(*duration)
	for _, run := range atExit[:1] {
		run()
	}
}
