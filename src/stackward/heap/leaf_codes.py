"""The code of each type that is a leaf, one pointer with or without neighbours: where it points.

See typing_codes.  A few types say in their declaration less than is known of them: atomic pointers,
timers, the fields that `TOLD_FIELDS` names.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from stackward.binary.types import Kind
from stackward.heap import typing_codes as k
from stackward.heap.dump import Int64s
from stackward.heap.runtime_rows import TOLD_FIELDS, RuntimeRows
from stackward.heap.size_classes import WORD_BYTES

_ATOMIC_POINTER = "sync/atomic.Pointer["
_RUNTIME_POINTER = "internal/runtime/atomic.Pointer["
# What time.NewTimer and time.NewTicker return lies at the beginning of a larger value.
_LARGER = (("time.Timer", "runtime.timeTimer"), ("time.Ticker", "runtime.timeTimer"))
# What generic code compiled for all pointers calls them, whatever they point at.
_ANY_POINTER = "go.shape.*uint8"


def leaf_codes(rows: RuntimeRows) -> tuple[Int64s, Int64s]:
    """Return the code of each type that is one pointer with its neighbours, and its place."""
    types = rows.types
    codes = np.zeros(rows.total, np.int64)
    places = np.zeros(rows.total, np.int64)
    kinds = types.kind
    element = _larger(rows, types.element.astype(np.int64))
    element_code = np.where(element >= 0, element << 4, 0)
    pointer = np.where(element >= 0, k.CODE_POINTER, k.CODE_SILENT)
    codes[: rows.count] = np.select(
        [
            kinds == Kind.POINTER,
            kinds == Kind.UNSAFE_POINTER,
            kinds == Kind.SLICE,
            kinds == Kind.STRING,
            kinds == Kind.FUNC,
            kinds == Kind.INTERFACE,
        ],
        [
            pointer | element_code,
            k.CODE_SILENT,
            np.where(element >= 0, k.CODE_SLICE, k.CODE_SILENT) | element_code,
            k.CODE_TEXT,
            k.CODE_FUNC,
            np.where(types.methods_count > 0, k.CODE_IFACE, k.CODE_EFACE),
        ],
        0,
    )
    places[: rows.count] = np.where(kinds == Kind.INTERFACE, WORD_BYTES, 0)
    codes[rows.maps] = k.CODE_POINTER | rows.heads() << 4
    codes[rows.channels] = k.CODE_POINTER | rows.channel_rows() << 4
    _put_declared(rows, codes)
    for at, (_, _, code, name) in enumerate(TOLD_FIELDS):
        codes[rows.field_first + at] = code | max(rows.row(name), 0) << 4
    codes[: rows.count][types.pointer_bytes == 0] = 0
    return codes, places


def _larger(rows: RuntimeRows, element: Int64s) -> Int64s:
    for name, larger in _LARGER:
        row, other = rows.row(name), rows.row(larger)
        if row >= 0 and other >= 0:
            element[element == row] = other
    return element


def _put_declared(rows: RuntimeRows, codes: Int64s) -> None:
    """Give atomic pointers, which are structs, the type they are declared with; others none."""
    types = rows.types
    row = rows.row(_ANY_POINTER)
    if row >= 0:
        codes[row] = k.CODE_SILENT
    for name, row in _named(rows, _ATOMIC_POINTER):
        first = int(types.field_first[row])
        if types.field_first[row + 1] > first and name.endswith("]"):
            array = int(types.field_type[first])
            if types.kind[array] == Kind.ARRAY and types.element[array] >= 0:
                codes[row] = codes[types.element[array]]
    waiter = rows.row("runtime.maybeTraceableChan")
    if waiter >= 0 and rows.hchan >= 0:
        codes[waiter] = k.CODE_POINTER | rows.hchan << 4
    for name, row in _named(rows, _RUNTIME_POINTER):
        element = rows.row(name[len(_RUNTIME_POINTER) : -1])
        if element >= 0 and types.size_bytes[row] == WORD_BYTES:
            codes[row] = k.CODE_POINTER | element << 4


def _named(rows: RuntimeRows, prefix: str) -> Iterable[tuple[str, int]]:
    return (
        (name, row) for row, name in enumerate(rows.types.names.all()) if name.startswith(prefix)
    )
