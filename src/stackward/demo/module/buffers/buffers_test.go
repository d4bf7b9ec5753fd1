package buffers

import "testing"

var (
	kept    []byte
	records = []Record{{1, 2}, {3, 4}, {5, 6}, {7, 8}}
)

func BenchmarkFresh(b *testing.B) {
	for b.Loop() {
		kept = Fresh(records[0])
	}
}

func BenchmarkFill(b *testing.B) {
	buf := make([]byte, 12)
	for b.Loop() {
		Fill(buf, records[0])
	}
}

func BenchmarkEncode(b *testing.B) {
	for b.Loop() {
		kept = Encode(records)
	}
}

func BenchmarkAppendEncode(b *testing.B) {
	var buf []byte
	for b.Loop() {
		buf = AppendEncode(buf[:0], records)
	}
	kept = buf
}
