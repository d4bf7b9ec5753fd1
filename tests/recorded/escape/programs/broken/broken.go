// Package broken does not compile.
package broken

import "fmt"

func broken() *int {
	x := "one"
	return &x
}
