// Command growing fills an index to its full size in the first half of its work, and then only
// looks up and makes garbage.
package main

import (
	"fmt"
	"strconv"
)

type record struct {
	name  string
	tags  []string
	links map[string]int
}

func main() {
	const records, rounds = 250_000, 3_000_000
	index := make(map[int]*record)
	found := 0
	for i := range rounds {
		if i < rounds/2 && i%(rounds/2/records+1) == 0 {
			index[i] = fresh(i)
			continue
		}
		found += len(describe(index[i/7*3%rounds], i))
	}
	fmt.Println(len(index), found)
}

func fresh(i int) *record {
	name := "record-" + strconv.Itoa(i)
	return &record{name: name, tags: []string{name + "-a", name + "-b"}, links: map[string]int{name: i}}
}

func describe(one *record, i int) string {
	text := make([]byte, 0, 16)
	for j := range 12 {
		text = append(text, "item "...)
		text = strconv.AppendInt(text, int64(i*j), 10)
	}
	if one != nil {
		return one.name + string(text)
	}
	return string(text)
}
