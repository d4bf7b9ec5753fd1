"""The records of a heap dump: their tags, and the parts that each is made of.

From runtime/heapdump.go, the same in Go 1.24 to 1.27.  The kernels take the grammar as a table.
"""

from __future__ import annotations

import numpy as np

from stackward.heap.dump import Int64s
from stackward.heap.read_kernels import BYTES, FIELDS, GRAMMAR_WIDTH, LAST_TAG, NUMBER, STACK

HEADER = b"go1.7 heap dump\n"

END, OBJECT, OTHER_ROOT, TYPE, GOROUTINE, FRAME, PARAMS, FINALIZER, ITAB = range(9)
THREAD, MEMSTATS, QUEUED_FINALIZER, DATA, BSS, DEFER, PANIC, BUCKET, SAMPLE = range(9, 18)

# u a number, b bytes, f pointer fields, s the frames of an allocation stack.
_PARTS = {
    OBJECT: "ubf",
    OTHER_ROOT: "bu",
    TYPE: "uubu",
    GOROUTINE: "uuuuuuuubuuuu",
    FRAME: "uuubuuubf",
    PARAMS: "uuuubbu",
    FINALIZER: "uuuuu",
    ITAB: "uu",
    THREAD: "uuu",
    MEMSTATS: "u" * (24 + 256 + 1),
    QUEUED_FINALIZER: "uuuuu",
    DATA: "ubf",
    BSS: "ubf",
    DEFER: "uuuuuuu",
    PANIC: "uuuuuu",
    BUCKET: "uusuu",
    SAMPLE: "uu",
}
_NAMES = {
    OBJECT: "object",
    OTHER_ROOT: "root",
    TYPE: "type",
    GOROUTINE: "goroutine",
    FRAME: "stack frame",
    PARAMS: "parameters",
    FINALIZER: "finalizer",
    ITAB: "interface table",
    THREAD: "thread",
    MEMSTATS: "memory statistics",
    QUEUED_FINALIZER: "queued finalizer",
    DATA: "data segment",
    BSS: "bss segment",
    DEFER: "deferred call",
    PANIC: "panic",
    BUCKET: "allocation stack",
    SAMPLE: "allocation sample",
}
_CODES = {"u": NUMBER, "b": BYTES, "f": FIELDS, "s": STACK}

MEMSTATS_NAMES = (
    "Alloc",
    "TotalAlloc",
    "Sys",
    "Lookups",
    "Mallocs",
    "Frees",
    "HeapAlloc",
    "HeapSys",
    "HeapIdle",
    "HeapInuse",
    "HeapReleased",
    "HeapObjects",
    "StackInuse",
    "StackSys",
    "MSpanInuse",
    "MSpanSys",
    "MCacheInuse",
    "MCacheSys",
    "BuckHashSys",
    "GCSys",
    "OtherSys",
    "NextGC",
    "LastGC",
    "PauseTotalNs",
)


def record_name(tag: int) -> str:
    """Return what a record of `tag` describes, in words."""
    return _NAMES.get(tag, "unknown")


def columns_count(tag: int) -> int:
    """Return the numbers that `read_rows` writes of a record of `tag`."""
    return sum(1 if part == "u" else 2 for part in _PARTS[tag])


def grammar_table() -> Int64s:
    """Return a row for each tag: the number of its parts, then their codes."""
    table = np.zeros((LAST_TAG + 1, GRAMMAR_WIDTH), np.int64)
    for tag, parts in _PARTS.items():
        table[tag, 0] = len(parts)
        table[tag, 1 : 1 + len(parts)] = [_CODES[part] for part in parts]
    return table.reshape(-1)
