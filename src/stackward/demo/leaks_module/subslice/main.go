// Command subslice keeps the first 16 bytes of every message, and with them the whole message.
package main

import (
	"flag"
	"fmt"
	"time"
)

const (
	messageSize = 256 << 10
	idSize      = 16
)

// seen has the ids of the messages that came; each is a part of the message's own array.
var seen [][]byte

func receive(number int) []byte {
	message := make([]byte, messageSize)
	copy(message, fmt.Sprintf("%0*d", idSize, number))
	return message
}

// remember keeps what looks like 16 bytes. A copy (bytes.Clone) would be 16 bytes.
func remember(message []byte) {
	seen = append(seen, message[:idSize])
}

func main() {
	count := flag.Int("messages", 40, "how many messages come")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	for i := range *count {
		remember(receive(i))
	}
	fmt.Println("holding", len(seen), "ids of", idSize, "bytes")
	time.Sleep(*duration)
}
