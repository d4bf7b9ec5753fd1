// Package store allocates in every way that a profile hides the name of.
package store

import "strings"

// Store keeps entries by number.
type Store struct {
	name    string
	entries map[int]*Entry
	order   []int
	text    []string
}

// Entry is one of them.
type Entry struct {
	path  string
	bytes []byte
}

// New returns an empty store.
func New(name string) *Store {
	return &Store{name: name, entries: map[int]*Entry{}}
}

// Add makes an entry.
func (s *Store) Add(path string, number int) {
	entry := &Entry{
		path:  path + "?" + s.name + " is longer than the small buffer on the stack",
		bytes: make([]byte, 100),
	}
	s.entries[number] = entry
	s.order = append(s.order, number)
	s.text = append(s.text, string(entry.bytes))
}

// Text joins what was added.
func (s *Store) Text() string {
	return strings.Join(s.text, ",")
}
