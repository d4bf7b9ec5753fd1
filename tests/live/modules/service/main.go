// Command service answers requests and keeps some of what it makes, until its input is closed.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	_ "net/http/pprof"
	"os"

	"example.com/service/store"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("http://" + listener.Addr().String())
	http.HandleFunc("/work", work)
	go http.Serve(listener, nil)
	io.Copy(io.Discard, os.Stdin)
}

func work(w http.ResponseWriter, r *http.Request) {
	kept := store.New(edition)
	for i := range 200 {
		kept.Add(r.URL.Path, i)
	}
	fmt.Fprintln(w, kept.Text())
	last = kept
}

var last *store.Store
