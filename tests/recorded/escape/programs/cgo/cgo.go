// Package cgo calls C.
package cgo

/*
#include <stdlib.h>
static int twice(int *p) { return *p * 2; }
static const char *name(void) { return "name"; }
*/
import "C"
import "unsafe"

var global *C.int

func pointer() int {
	v := C.int(3)
	return int(C.twice(&v))
}

func text() string { return C.GoString(C.name()) }

func toC(s string) { p := C.CString(s); C.free(unsafe.Pointer(p)) }

func fresh() *C.int { v := C.int(1); return &v }

func user() { global = fresh() }
