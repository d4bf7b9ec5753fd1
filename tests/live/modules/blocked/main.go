// Goroutines that wait: three of each function.  The name says what becomes of them: those of
// lost... can never go on, those of kept... can, as something that runs refers to what they wait
// for.
package main

import (
	"bytes"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"sync"
	"time"
)

var (
	inGlobal   = make(chan int)
	lockGlobal sync.Mutex
	waitGlobal sync.WaitGroup
	box        = &struct{ c chan int }{make(chan int)}
)

// A lock that shares its block with no other small value, which may be referred to.
type ownBlock struct {
	sync.Mutex
	_ [24]byte
}

func lostReceive(c chan int) { <-c }
func lostSend(c chan int)    { c <- 1 }
func lostRange(c chan int) {
	for range c {
	}
}
func lostLock(lock *sync.Mutex)       { lock.Lock() }
func lostRead(lock *sync.RWMutex)     { lock.RLock() }
func lostWrite(lock *sync.RWMutex)    { lock.Lock() }
func lostGroup(group *sync.WaitGroup) { group.Wait() }
func lostNil(c chan int)              { <-c }
func lostNothing()                    { select {} }

func lostSelect(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}

func lostCond(cond *sync.Cond) {
	cond.L.Lock()
	cond.Wait()
}

// Sends what lies in its own frame, as its address was taken.
func lostOwnValue(c chan [4]int) {
	var value [4]int
	fill(&value)
	c <- value
}

//go:noinline
func fill(value *[4]int) { value[1]++ }

// Sends what it has captured, which lies in the closure beside the channel: the runtime's own check
// takes that for reached.
//
//go:noinline
func lostCaptured(c chan int) func() {
	value := len(os.Args)
	return func() { c <- value }
}

// Waits for a group in its own frame.
func lostOwn() {
	var group sync.WaitGroup
	group.Add(1)
	group.Wait()
}

// Holds what lostInner waits for, and can never give it.
func lostOuter(c, inner chan int) {
	<-c
	inner <- 1
}

func lostInner(c chan int) { <-c }

func keptGlobal()              { <-inGlobal }
func keptBox()                 { <-box.c }
func keptLock()                { lockGlobal.Lock() }
func keptGroup()               { waitGlobal.Wait() }
func keptByMain(c chan int)    { <-c }
func keptBySleeper(c chan int) { <-c }
func keptSelect(c chan int) {
	select {
	case <-c:
	case <-inGlobal:
	}
}

func keptSleeper(c chan int) {
	time.Sleep(time.Hour)
	c <- 1
}

func start() {
	lock, both := &new(ownBlock).Mutex, new(sync.RWMutex)
	lock.Lock()
	both.Lock()
	group := new(sync.WaitGroup)
	group.Add(1)
	inner, slow := make(chan int), make(chan int)
	go lostReceive(make(chan int))
	go lostSend(make(chan int))
	go lostRange(make(chan int))
	go lostSelect(make(chan int), make(chan int))
	go lostLock(lock)
	go lostRead(both)
	go lostWrite(both)
	go lostGroup(group)
	go lostNil(nil)
	go lostNothing()
	go lostCond(sync.NewCond(&new(ownBlock).Mutex))
	go lostOwn()
	go lostCaptured(make(chan int))()
	go lostOwnValue(make(chan [4]int))
	go lostOuter(make(chan int), inner)
	go lostInner(inner)
	go keptGlobal()
	go keptBox()
	go keptLock()
	go keptGroup()
	go keptSelect(make(chan int))
	go keptBySleeper(slow)
	go keptSleeper(slow)
}

// Returns whether a goroutine does not wait yet.
func areMoving() bool {
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	return bytes.Contains(stacks, []byte("[runnable"))
}

func main() {
	lockGlobal.Lock()
	waitGlobal.Add(1)
	mine := make(chan int)
	for range 3 {
		start()
		go keptByMain(mine)
	}
	for areMoving() {
		time.Sleep(20 * time.Millisecond)
	}
	runtime.GC()
	dump, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	debug.WriteHeapDump(dump.Fd())
	// After the dump, which shows goroutines that such a profile has marked as dead.
	if found := pprof.Lookup("goroutineleak"); found != nil {
		profile, err := os.Create(os.Args[2])
		if err != nil {
			panic(err)
		}
		if err := found.WriteTo(profile, 0); err != nil {
			panic(err)
		}
	}
	runtime.KeepAlive(mine)
}
