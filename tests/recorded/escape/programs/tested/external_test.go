package tested_test

import (
	"testing"

	"example.com/tested"
)

func TestFresh(t *testing.T) {
	if p := tested.Fresh(); *p != 1 {
		t.Fatal(p)
	}
}
