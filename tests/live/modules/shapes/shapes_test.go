package shapes

import (
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
)

var verbose = flag.Bool("shapes.verbose", false, "a flag of TestMain's own")
var prepared []byte

func TestMain(m *testing.M) {
	flag.Parse()
	prepared = make([]byte, 1<<20)
	if *verbose {
		fmt.Println("prepared")
	}
	os.Exit(m.Run())
}

func BenchmarkCount(b *testing.B) {
	for i := 0; i < b.N; i++ {
		headSink = kept(i)
	}
}

func BenchmarkLoop(b *testing.B) {
	key := 0
	for b.Loop() {
		headSink = Node(nil, key)
		key++
	}
}

func BenchmarkClosure(b *testing.B) {
	for _, size := range []int{16, 100, 4000} {
		b.Run(fmt.Sprintf("size=%d", size), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				bytesSink = Buffer(size)
			}
		})
	}
	b.Run("same name", func(b *testing.B) { shared(b, 48) })
	b.Run("same name", func(b *testing.B) { shared(b, 96) })
	b.Run("a/[b]+", func(b *testing.B) { shared(b, 7) })
}

func shared(b *testing.B, size int) {
	for b.Loop() {
		bytesSink = Buffer(size)
	}
}

func BenchmarkParallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		var last *node
		for pb.Next() {
			last = kept(1)
		}
		if last == nil {
			last = headSink
		}
		_ = last
	})
}

func BenchmarkSetUp(b *testing.B) {
	for range b.N { // 10,000 times what the loop allocates
		bytesSink = make([]byte, 10_000*16)
	}
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		headSink = kept(i)
	}
}

func BenchmarkSetUpLoop(b *testing.B) {
	var head *node
	for i := range 500_000 {
		head = Node(head, i)
	}
	headSink = head
	for b.Loop() {
		headSink = kept(1)
	}
}

func BenchmarkTimer(b *testing.B) {
	for i := 0; i < b.N; i++ {
		b.StopTimer()
		bytesSink = make([]byte, 4096+i%2)
		b.StartTimer()
		bytesSink = make([]byte, 112)
	}
}

func BenchmarkReportAllocs(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		anySink = Box(i, i+1, i+2)
	}
}

func BenchmarkServer(b *testing.B) {
	handler := func(w http.ResponseWriter, r *http.Request) {
		answer := make([]byte, 0, 2048)
		answer = append(answer, r.URL.Path...)
		w.Write(answer)
	}
	server := httptest.NewServer(http.HandlerFunc(handler))
	defer server.Close()
	client := server.Client()
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		response, err := client.Get(server.URL + "/path")
		if err != nil {
			b.Fatal(err)
		}
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
	}
}

func BenchmarkWorker(b *testing.B) {
	for i := 0; i < b.N; i++ {
		requests <- i
		headSink = <-answers
	}
}

func BenchmarkRecursion(b *testing.B) {
	for i := 0; i < b.N; i++ {
		headSink = Deep(200)
	}
}

func BenchmarkGrowth(b *testing.B) {
	var numbers []int
	for i := 0; i < b.N; i++ {
		numbers = append(numbers, i)
	}
	intsSink = numbers
}

func BenchmarkMapGrowth(b *testing.B) {
	table := map[int]int{}
	for i := 0; i < b.N; i++ {
		table[i] = i
	}
	countSink = len(table)
}

var warming = Cache{entries: map[int]*[64]byte{}}

func BenchmarkCache(b *testing.B) {
	for i := 0; i < b.N; i++ {
		warming.Get(i % 750)
	}
}

func BenchmarkTiny(b *testing.B) {
	for i := 0; i < b.N; i++ {
		flag := new(bool)
		boolSink = flag
	}
}

func BenchmarkNothing(b *testing.B) {
	numbers := []int{1, 2, 3}
	for i := 0; i < b.N; i++ {
		countSink = Sum(numbers)
	}
}

func BenchmarkSkipped(b *testing.B) {
	b.Skip("not here")
}

func BenchmarkSkippedLater(b *testing.B) {
	b.Run("ran", func(b *testing.B) { shared(b, 32) })
	b.Run("skipped", func(b *testing.B) { b.SkipNow() })
}

func BenchmarkLogs(b *testing.B) {
	b.Log("a line of the benchmark's own")
	for i := 0; i < b.N; i++ {
		textSink = Join(os.Args[0], strings.Repeat("x", 64))
	}
}

func BenchmarkMetrics(b *testing.B) {
	b.SetBytes(128)
	total := 0
	for i := 0; i < b.N; i++ {
		bytesSink = Buffer(128)
		total += len(bytesSink)
	}
	b.ReportMetric(float64(total)/float64(b.N), "size/op")
}

func BenchmarkCleanup(b *testing.B) {
	cleanups := 0
	b.Cleanup(func() {
		cleanups++
		bytesSink = make([]byte, 1<<20)
	})
	for i := 0; i < b.N; i++ {
		bytesSink = Buffer(64)
	}
}

func BenchmarkGeneric(b *testing.B) {
	numbers := []int{1, 2, 3, 4}
	for i := 0; i < b.N; i++ {
		intsSink = Map(numbers, func(n int) int { return n + i })
	}
}

func BenchmarkPrepared(b *testing.B) {
	for i := 0; i < b.N; i++ {
		textSink = string(prepared[:200])
	}
}

var once sync.Once

// The first operation of the process allocates, no later one does.
func BenchmarkFirst(b *testing.B) {
	b.Run("inner", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			once.Do(func() { prepared = append(prepared, make([]byte, 1<<20)...) })
			bytesSink = Buffer(64)
		}
	})
}

// After the timer has stopped, other goroutines allocate large objects.
func BenchmarkAfter(b *testing.B) {
	for i := 0; i < b.N; i++ {
		bytesSink = Buffer(32)
	}
	b.StopTimer()
	var group sync.WaitGroup
	for range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			if len(make([]byte, 1<<20+b.N)) == 0 {
				panic("never")
			}
		}()
	}
	group.Wait()
}
