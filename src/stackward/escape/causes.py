"""Causes: stable slugs that name why an allocation is on the heap, one docs page each."""

from __future__ import annotations

import re
from functools import lru_cache
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

# Why the last step of a path makes an object escape.  The compiler knows 38 reasons (and one more
# in Go 1.24); those that only lead from one place to the next decide nothing by themselves and are
# looked up by where the path ends.
REASON_CAUSES: Final[dict[str, str]] = {
    "too large for stack": TOO_LARGE,
    "too aligned for stack": TOO_LARGE,
    "zero-sized element": DYNAMIC_SIZE,
    "non-constant size": DYNAMIC_SIZE,
    "return": RETURNED,
    "send": SENT_ON_CHANNEL,
    "key of map put": STORED_IN_HEAP,
    "map literal key": STORED_IN_HEAP,
    "map literal value": STORED_IN_HEAP,
    "appendee slice": STORED_IN_HEAP,
    "appended slice...": STORED_IN_HEAP,
    "copied slice": STORED_IN_HEAP,
    "callee operand": DYNAMIC_CALL,
    "call parameter": CALL_ARGUMENT,
    "//go:uintptrescapes": CALL_ARGUMENT,
    "captured by a closure": CAPTURED_BY_CLOSURE,
    "reference": CAPTURED_BY_CLOSURE,
    "reflect.Header.Data": REFLECTION,
    "conversion to unsafe.Pointer": RUNTIME_INTERNAL,
    "assign": STORED_IN_HEAP,
    "assign-pair": STORED_IN_HEAP,
    "assign-pair-dot-type": STORED_IN_HEAP,
    "assign-pair-mapr": STORED_IN_HEAP,
    "assign-pair-receive": STORED_IN_HEAP,
    "address-of": STORED_IN_HEAP,
    "indirection": STORED_IN_HEAP,
    "dot": STORED_IN_HEAP,
    "dot of pointer": STORED_IN_HEAP,
    "fixed-array-index-of": STORED_IN_HEAP,
    "slice": STORED_IN_HEAP,
    "interface-converted": STORED_IN_HEAP,
    "slice-to-array": STORED_IN_HEAP,
    "array literal element": STORED_IN_HEAP,
    "slice-literal-element": STORED_IN_HEAP,
    "struct literal element": STORED_IN_HEAP,
    "spill": STORED_IN_HEAP,
    "range": STORED_IN_HEAP,
    "range-deref": STORED_IN_HEAP,
    "switch case": STORED_IN_HEAP,
}

# Entry points of the runtime that the compiler calls, without their package.
_MECHANISMS: Final = tuple(
    (re.compile(rf"(?:{names})$"), cause)
    for names, cause in (
        (r"growslice\w*|moveSlice\w*|reflect_growslice", APPEND_GROWTH),
        (r"makeslice|makeslice64|makeslicecopy", DYNAMIC_SIZE),
        (r"slicebytetostring|stringtoslicebyte|stringtoslicerune|intstring", STRING_CONVERSION),
        (r"slicerunetostring|rawstring|rawbyteslice|rawruneslice", STRING_CONVERSION),
        (r"concatstrings?\d?|concatbytes?\d?|rawstringtmp", STRING_CONCAT),
        (r"convT\w*|convI2I", INTERFACE_CONVERSION),
        (r"makemap\w*|NewMap|NewEmptyMap|\(\*Map\)\.growToSmall", MAP_CREATE),
        (r"mapassign\w*|mapclone\w*|\(\*(?:Map|table|Iter)\)\.\w+|new(?:Table|Groups)", MAP_GROWTH),
        (r"makechan\w*", CHANNEL_CREATE),
        (r"newproc\w*|malg", GOROUTINE),
        (r"deferproc\w*|newdefer|deferrangefunc|deferconvert", DEFER_IN_LOOP),
        (r"gostring\w*|gobytes\w*|cgo\w*|_cgo\w*", CGO),
    )
)
_NEEDS_DIAGNOSTIC: Final = re.compile(r"(?:newobject|newarray|mallocgc\w*|mallocTiny\w*|)$")
_CGO_FUNCTION: Final = re.compile(r"(?:^|[./])_?C(?:func|macro)_|\._cgo|^_cgo")
_RUNTIME: Final = ("runtime.", "internal/runtime/maps.", "internal/runtime/")


@lru_cache(maxsize=65536)
def cause_of_mechanism(runtime_function: str, callee_chain: tuple[str, ...] = ()) -> str | None:
    """Return the cause that the runtime's entry point alone tells, None when a diagnostic must.

    `runtime_function` is the runtime's function that code outside the runtime called (with or
    without its package; empty when the compiler called the allocator directly).  `callee_chain`
    holds the functions of dependencies between it and the user's own frame, innermost first: inside
    them the cause is `library`, `reflection` or `cgo`, because the user cannot edit their lines.
    """
    if any(function.startswith("reflect.") for function in callee_chain):
        return REFLECTION
    if any(_CGO_FUNCTION.search(function) for function in callee_chain):
        return CGO
    if callee_chain:
        return LIBRARY
    name = runtime_function
    for prefix in _RUNTIME:
        name = name.removeprefix(prefix)
    if runtime_function.startswith("reflect."):
        return REFLECTION
    for pattern, cause in _MECHANISMS:
        if pattern.match(name):
            return cause
    return None if _NEEDS_DIAGNOSTIC.match(name) else RUNTIME_INTERNAL
