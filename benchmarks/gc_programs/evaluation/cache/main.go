// Command cache replaces entries of a map at random: a live heap of constant size with holes all
// over its spans.
package main

import "math/rand/v2"

type entry struct {
	key     uint64
	payload []byte
	next    *entry
}

func main() {
	const entries = 200_000
	random := rand.New(rand.NewPCG(1, 2))
	cache := make([]*entry, entries)
	for i := range cache {
		cache[i] = fresh(random)
	}
	for range 10_000_000 {
		cache[random.IntN(entries)] = fresh(random)
	}
}

func fresh(random *rand.Rand) *entry {
	return &entry{key: random.Uint64(), payload: make([]byte, 16+random.IntN(240))}
}
