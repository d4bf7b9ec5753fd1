// Package buffers: who provides the memory that a result is written to?
package buffers

import "encoding/binary"

// Record is what is encoded.
type Record struct {
	ID    uint64
	Score uint32
}

// Fresh returns a new buffer on every call, so each one must outlive the call: it is on the heap.
//
//go:noinline
func Fresh(r Record) []byte {
	buf := make([]byte, 12)
	binary.LittleEndian.PutUint64(buf, r.ID)
	binary.LittleEndian.PutUint32(buf[8:], r.Score)
	return buf
}

// Fill writes into memory that the caller provides, and may reuse.
func Fill(buf []byte, r Record) {
	binary.LittleEndian.PutUint64(buf, r.ID)
	binary.LittleEndian.PutUint32(buf[8:], r.Score)
}

// Encode returns a new slice on every call.
//
//go:noinline
func Encode(records []Record) []byte {
	var out []byte
	for _, r := range records {
		out = binary.LittleEndian.AppendUint64(out, r.ID)
		out = binary.LittleEndian.AppendUint32(out, r.Score)
	}
	return out
}

// AppendEncode appends to the caller's slice, the form that strconv.AppendInt has.
//
//go:noinline
func AppendEncode(dst []byte, records []Record) []byte {
	for _, r := range records {
		dst = binary.LittleEndian.AppendUint64(dst, r.ID)
		dst = binary.LittleEndian.AppendUint32(dst, r.Score)
	}
	return dst
}
