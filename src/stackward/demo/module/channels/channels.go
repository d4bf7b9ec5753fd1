// Package channels: what is sent by address must outlive the sender's stack frame.
package channels

// Event is 64 bytes.
type Event struct {
	Kind    int
	Payload [7]int
}

// Envelope carries an event by address inside a struct that is itself sent by value.
type Envelope struct {
	Sequence int
	Event    *Event
}

// SendPointer sends the address of a new event.
//
//go:noinline
func SendPointer(ch chan<- *Event, kind int) {
	ch <- &Event{Kind: kind}
}

// SendEnvelope sends a struct by value; the pointer in it still points to a new event.
//
//go:noinline
func SendEnvelope(ch chan<- Envelope, kind int) {
	event := Event{Kind: kind}
	ch <- Envelope{Sequence: kind, Event: &event}
}

// SendValue sends the event itself: the channel's own buffer holds the copy.
//
//go:noinline
func SendValue(ch chan<- Event, kind int) {
	ch <- Event{Kind: kind}
}
