// Command large churns through objects of 40 KiB to 1 MiB: each takes spans of its own.
package main

import "math/rand/v2"

var kept [96][]byte

func main() {
	random := rand.New(rand.NewPCG(3, 4))
	for range 60_000 {
		kept[random.IntN(len(kept))] = touched(make([]byte, 40_000+random.IntN(1_000_000)))
	}
}

func touched(buffer []byte) []byte {
	for i := 0; i < len(buffer); i += 4096 {
		buffer[i] = 1
	}
	return buffer
}
