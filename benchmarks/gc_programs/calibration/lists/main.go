// Command lists keeps queues of linked messages: the oldest leave as new ones come.
package main

type message struct {
	next *message
	body [6]int
	note *string
}

type queue struct{ head, tail *message }

func main() {
	var queues [64]queue
	for i := range 16_000_000 {
		q := &queues[i%len(queues)]
		text := "n"
		one := &message{body: [6]int{i}, note: &text}
		if q.tail == nil {
			q.head = one
		} else {
			q.tail.next = one
		}
		q.tail = one
		if i > 600_000 {
			q.head = q.head.next
		}
	}
}
