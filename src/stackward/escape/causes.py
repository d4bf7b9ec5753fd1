"""Causes: stable slugs that name why an allocation is on the heap, one docs page each."""

from __future__ import annotations

from typing import Final

RETURNED: Final = "returned"
STORED_GLOBAL: Final = "stored-global"
STORED_IN_HEAP: Final = "stored-in-heap"
SENT_ON_CHANNEL: Final = "sent-on-channel"
POINTER_IN_SENT_VALUE: Final = "pointer-in-sent-value"
CAPTURED_BY_CLOSURE: Final = "captured-by-closure"
GOROUTINE: Final = "goroutine"
DEFER_IN_LOOP: Final = "defer-in-loop"
INTERFACE_CONVERSION: Final = "interface-conversion"
DYNAMIC_CALL: Final = "dynamic-call"
CALL_ARGUMENT: Final = "call-argument"
TOO_LARGE: Final = "too-large"
DYNAMIC_SIZE: Final = "dynamic-size"
APPEND_GROWTH: Final = "append-growth"
SLICE_LITERAL: Final = "slice-literal"
MAP_GROWTH: Final = "map-growth"
MAP_CREATE: Final = "map-create"
CHANNEL_CREATE: Final = "channel-create"
STRING_CONCAT: Final = "string-concat"
STRING_CONVERSION: Final = "string-conversion"
LOOP_VARIABLE: Final = "loop-variable"
METHOD_VALUE: Final = "method-value"
REFLECTION: Final = "reflection"
CGO: Final = "cgo"
LIBRARY: Final = "library"
RUNTIME_INTERNAL: Final = "runtime-internal"
UNCLASSIFIED: Final = "unclassified"
UNMATCHED: Final = "unmatched"

CAUSES: Final = (
    RETURNED,
    STORED_GLOBAL,
    STORED_IN_HEAP,
    SENT_ON_CHANNEL,
    POINTER_IN_SENT_VALUE,
    CAPTURED_BY_CLOSURE,
    GOROUTINE,
    DEFER_IN_LOOP,
    INTERFACE_CONVERSION,
    DYNAMIC_CALL,
    CALL_ARGUMENT,
    TOO_LARGE,
    DYNAMIC_SIZE,
    APPEND_GROWTH,
    SLICE_LITERAL,
    MAP_GROWTH,
    MAP_CREATE,
    CHANNEL_CREATE,
    STRING_CONCAT,
    STRING_CONVERSION,
    LOOP_VARIABLE,
    METHOD_VALUE,
    REFLECTION,
    CGO,
    LIBRARY,
    RUNTIME_INTERNAL,
)
PAGES: Final = (*CAUSES, UNCLASSIFIED, UNMATCHED)
