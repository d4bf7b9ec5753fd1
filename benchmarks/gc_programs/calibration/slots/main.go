// Command slots overwrites the entries of a table in random order with texts of random length.
package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	const slots = 300_000
	random := rand.New(rand.NewPCG(7, 8))
	table := make([]*string, slots)
	letters := make([]byte, 400)
	for i := range letters {
		letters[i] = byte('a' + i%26)
	}
	for range 9_000_000 {
		text := string(letters[:8+random.IntN(300)])
		table[random.IntN(slots)] = &text
	}
	fmt.Println(len(table))
}
