// Command graph rewires a sparse graph: nodes die one by one, far apart in memory.
package main

import "math/rand/v2"

type vertex struct {
	edges [5]*vertex
	data  []int
}

func main() {
	const size = 150_000
	random := rand.New(rand.NewPCG(5, 6))
	vertices := make([]*vertex, size)
	for i := range vertices {
		vertices[i] = &vertex{data: make([]int, 4)}
	}
	for range 4_000_000 {
		vertices[random.IntN(size)] = rewired(random, vertices)
	}
}

func rewired(random *rand.Rand, vertices []*vertex) *vertex {
	one := &vertex{data: make([]int, 2+random.IntN(14))}
	for j := range one.edges {
		neighbour := vertices[random.IntN(len(vertices))]
		neighbour.edges[random.IntN(len(neighbour.edges))] = nil
		one.edges[j] = neighbour
	}
	return one
}
