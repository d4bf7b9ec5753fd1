// Command sessioncache logs users in and keeps each of their sessions in a map that nothing is ever
// deleted from.
package main

import (
	"flag"
	"fmt"
	"time"
)

type session struct {
	user    string
	started time.Time
	basket  []item
}

type item struct {
	name  string
	cents int
}

// sessions is a cache without a bound: login adds, nobody removes.
var sessions = make(map[string]*session)

func login(user string) *session {
	s := &session{user: user, started: time.Now(), basket: make([]item, 0, 100)}
	sessions[user] = s
	return s
}

func (s *session) buy(name string, cents int) {
	s.basket = append(s.basket, item{name: name, cents: cents})
}

func main() {
	users := flag.Int("users", 2000, "how many users log in")
	duration := flag.Duration("for", time.Minute, "how long to run")
	flag.Parse()
	for i := range *users {
		login(fmt.Sprintf("user-%d", i)).buy("tea", 250)
	}
	fmt.Println("holding the sessions of", len(sessions), "users")
	time.Sleep(*duration)
}
