// Command keptbuffers has one goroutine read blocks of 1 MiB and send them to another, which keeps all
// of them in a slice to work out a sum at the end.
package main

import (
	"flag"
	"fmt"
	"time"
)

const blockSize = 1 << 20

func readBlocks(count int, blocks chan<- []byte) {
	for i := range count {
		block := make([]byte, blockSize)
		for at := 0; at < len(block); at += 4096 {
			block[at] = byte(i)
		}
		blocks <- block
	}
	fmt.Println("holding", count, "blocks of 1 MiB")
}

// collect could sum each block as it comes; it appends them instead, and its slice holds them all.
func collect(blocks <-chan []byte, sums chan<- int) {
	var received [][]byte
	for block := range blocks {
		received = append(received, block)
	}
	sum := 0
	for _, block := range received {
		sum += int(block[0])
	}
	sums <- sum
}

func main() {
	count := flag.Int("blocks", 12, "how many blocks there are")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	blocks, sums := make(chan []byte), make(chan int)
	go readBlocks(*count, blocks)
	go collect(blocks, sums)
	time.AfterFunc(*duration, func() { close(blocks) })
	fmt.Println("sum:", <-sums)
}
