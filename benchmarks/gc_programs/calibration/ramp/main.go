// Command ramp loads a table in a third of its work and serves from it for the rest.
package main

import "fmt"

type row struct {
	id     int
	cells  [4]*string
	parent *row
}

var sink []string

func main() {
	const rows, requests = 400_000, 9_000_000
	table := make([]*row, 0, 1024)
	for i := range requests {
		if i < requests/3 && len(table) < rows && i%7 == 0 {
			one := &row{id: i}
			for j := range one.cells {
				text := fmt.Sprint(i, j)
				one.cells[j] = &text
			}
			if len(table) > 0 {
				one.parent = table[i%len(table)]
			}
			table = append(table, one)
			continue
		}
		answer := make([]string, 0, 4)
		for _, cell := range table[i%len(table)].cells {
			answer = append(answer, *cell)
		}
		sink = append(answer, string(make([]byte, 90)))
	}
}
