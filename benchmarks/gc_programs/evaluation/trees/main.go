// Command trees builds binary trees and drops them, beside one that it keeps: only pointers.
package main

import "fmt"

type node struct{ left, right *node }

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) count() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.count() + n.right.count()
}

func main() {
	kept := build(20)
	total := 0
	for range 3000 {
		total += build(14).count()
	}
	fmt.Println(total, kept.count())
}
