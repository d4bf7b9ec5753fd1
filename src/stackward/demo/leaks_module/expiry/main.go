// Command expiry gives each upload a day to be finished, by a timer. Uploads are done at once, but the
// timer is not stopped, and until it fires its function holds the upload.
package main

import (
	"flag"
	"fmt"
	"time"
)

const partSize = 128 << 10

type upload struct {
	name string
	part []byte
}

var uploads = make(map[string]*upload)

func begin(name string) *upload {
	u := &upload{name: name, part: make([]byte, partSize)}
	uploads[name] = u
	time.AfterFunc(24*time.Hour, func() { // the timer should be kept, and stopped by done
		u.expire()
	})
	return u
}

func (u *upload) expire() {
	fmt.Println(u.name, "was never finished:", len(u.part), "bytes")
	delete(uploads, u.name)
}

func (u *upload) done() {
	delete(uploads, u.name)
}

func main() {
	count := flag.Int("uploads", 60, "how many uploads there are")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	for i := range *count {
		begin(fmt.Sprintf("upload-%d", i)).done()
	}
	fmt.Println("holding what", *count, "uploads that are done left;", len(uploads), "are in the map")
	time.Sleep(*duration)
}
