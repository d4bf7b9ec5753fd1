// Command sessions keeps a map of records of many sizes; new ones take the place of others at
// random, and some are rewritten in part.
package main

import (
	"fmt"
	"math/rand/v2"
)

type session struct {
	user    string
	pages   [][]byte
	visited map[int]int64
	state   *[24]int64
}

func main() {
	const kept = 25_000
	random := rand.New(rand.NewPCG(11, 12))
	sessions := make(map[int]*session, kept)
	for i := range 600_000 {
		one := &session{user: fmt.Sprint("user ", i), state: new([24]int64)}
		for range 1 + random.IntN(5) {
			one.pages = append(one.pages, make([]byte, 32<<random.IntN(6)))
		}
		if i%4 == 0 {
			one.visited = map[int]int64{i: 1, i + 1: 2}
		}
		sessions[random.IntN(kept)] = one
		if other := sessions[random.IntN(kept)]; other != nil {
			other.pages[0] = make([]byte, 100+random.IntN(900))
			other.state = new([24]int64)
		}
	}
	fmt.Println(len(sessions))
}
