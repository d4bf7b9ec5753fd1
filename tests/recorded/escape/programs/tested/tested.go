// Package tested is compiled plain and with its tests.
package tested

func Fresh() *int { x := 1; return &x }
