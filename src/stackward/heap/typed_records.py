"""Records that say of what type the memory is that they refer to.

A finalizer has the pointer type that it was set with, which runtime.SetFinalizer takes for the
beginning of an object only (runtime/mfinal.go, Go 1.24 to 1.27: else it throws, but for small
values with no pointers, which share a slot).  A value that a goroutine panics with has its type
beside it, and what a goroutine or a deferred call is to run is a closure.
"""

from __future__ import annotations

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import HeapDump, Int64s
from stackward.heap.type_layout import TypeLayout
from stackward.heap.type_rows import TypeRows
from stackward.heap.typed_places import Places

_DEFER, _DEFERRED, _ARGUMENT_TYPE, _ARGUMENT = 0, 4, 2, 3  # columns of the records


def find_claims(
    dump: HeapDump, program: ProgramTypes | None, layout: TypeLayout, rows: TypeRows
) -> Places:
    """Return what goroutines, deferred calls, panics and finalizers say, the surest last."""
    closures = np.concatenate(
        [dump.goroutines.context, dump.defers[:, _DEFERRED], dump.finalizers.function]
    )
    parts = [
        _claims(closures, np.full(len(closures), k.CODE_FUNC)),
        _deferred(dump, program),
        _panics(dump, layout, rows),
        _finalized(dump, layout, rows),
    ]
    return Places(rows=np.concatenate(parts))


def _claims(address: Int64s, code: Int64s) -> Int64s:
    """Return places with the code of a pointer to `address` instead of a type."""
    found = np.ones((len(address), 4), np.int64)
    found[:, 0], found[:, 1] = address, code
    found[:, 3] = k.STANDING_EXACT | k.PLACE_CLAIM
    return found[(address > 0) & (code > k.CODE_SILENT)]


def _deferred(dump: HeapDump, program: ProgramTypes | None) -> Int64s:
    row = program.by_name.get("runtime._defer", -1) if program else -1
    address = dump.defers[:, _DEFER]
    code = k.CODE_POINTER | row << 4 if row >= 0 else k.CODE_SILENT
    return _claims(address, np.full(len(address), code))


def _panics(dump: HeapDump, layout: TypeLayout, rows: TypeRows) -> Int64s:
    """Return what the values of panics are, which are interface values."""
    types = rows.find(dump.panics[:, _ARGUMENT_TYPE])
    columns = layout.columns[types]
    is_direct = columns[:, k.TYPE_FLAGS] & k.FLAG_DIRECT > 0
    code = np.where(is_direct, pointer_codes(layout, types), k.CODE_TOLD | types << 4)
    return _claims(dump.panics[:, _ARGUMENT], np.where(types >= 0, code, k.CODE_SILENT))


def _finalized(dump: HeapDump, layout: TypeLayout, rows: TypeRows) -> Int64s:
    """Return what the objects are that have a finalizer."""
    code = pointer_codes(layout, rows.find(dump.finalizers.object_type))
    is_pointer = code & 15 == k.CODE_POINTER
    told = np.where(is_pointer, code & ~15 | k.CODE_TOLD, k.CODE_SILENT)
    return _claims(dump.finalizers.object, told)


def pointer_codes(layout: TypeLayout, types: Int64s) -> Int64s:
    """Return the code of each of `types` that is a pointer or a func, CODE_SILENT of others."""
    columns = layout.columns[types]
    one = (types >= 0) & (columns[:, k.TYPE_WORDS] > 0)
    code = layout.words[np.where(one, columns[:, k.TYPE_WORDS_AT], 0)].astype(np.int64)
    is_known = one & np.isin(code & 15, (k.CODE_POINTER, k.CODE_FUNC))
    found: Int64s = np.where(is_known, code, k.CODE_SILENT)
    return found
