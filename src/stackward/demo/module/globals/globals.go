// Package globals: a value whose address a package variable holds lives as long as the program.
package globals

// Config is larger than a word, so it is shared by its address.
type Config struct {
	Name    string
	Retries int
}

var current *Config

// Set stores the address of a local variable in a global one.
//
//go:noinline
func Set(name string, retries int) {
	config := Config{Name: name, Retries: retries}
	current = &config
}

// Current returns what was set last.
func Current() *Config { return current }
