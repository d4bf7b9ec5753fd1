// Command words counts words in text that it makes, over and over, in maps that come and go.
package main

import (
	"fmt"
	"strings"
)

func main() {
	total := 0
	var kept []map[string]int
	for round := range 400 {
		counts := make(map[string]int)
		for i := range 12_000 {
			line := fmt.Sprintf("w%d x%d y%d z%d", i%5000, i%311, round, i*round%9000)
			for _, word := range strings.Fields(line) {
				counts[word]++
			}
		}
		total += len(counts)
		kept = append(kept, counts)
		if len(kept) > 20 {
			kept = kept[1:]
		}
	}
	fmt.Println(total)
}
