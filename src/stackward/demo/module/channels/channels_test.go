package channels

import "testing"

func BenchmarkSendPointer(b *testing.B) {
	ch := make(chan *Event, 1)
	for b.Loop() {
		SendPointer(ch, 1)
		<-ch
	}
}

func BenchmarkSendEnvelope(b *testing.B) {
	ch := make(chan Envelope, 1)
	for b.Loop() {
		SendEnvelope(ch, 1)
		<-ch
	}
}

func BenchmarkSendValue(b *testing.B) {
	ch := make(chan Event, 1)
	for b.Loop() {
		SendValue(ch, 1)
		<-ch
	}
}
