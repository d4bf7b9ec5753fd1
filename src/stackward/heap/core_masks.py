"""Where values of a type have pointers, by the type's descriptor in memory.

Format: Type, ArrayType and StructType of internal/abi/type.go, Go 1.24 to 1.27.  Masks of large
types are made when the collector first needs them (TFlagGCMaskOnDemand, getGCMaskOnDemand in
runtime/type.go): where none was, it follows from the parts.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np

from stackward.heap.core_memory import CoreMemory, NotHeldError
from stackward.heap.dump import Int64s

_TYPE = struct.Struct("<QQIBBBBQQ")
_HEAD_BYTES = 48
_MASK_ON_DEMAND = 1 << 4
_KIND_MASK = 31
_ARRAY, _STRUCT = 17, 25
_WORD = 8
_FIELD_BYTES = 24
_DEEPEST = 64
_MOST_FIELDS = 1 << 16
_LARGEST = 1 << 40
# A pointer bitmap is a 64th of its value: of one of a gibibyte still less than this.
_LONGEST_MASK = 1 << 26


class Mask(NamedTuple):
    """A type's size, and the offsets of its pointers."""

    size_bytes: int
    offsets: Int64s


class _Head(NamedTuple):
    size_bytes: int
    pointer_bytes: int
    flags: int
    kind: int
    mask_at: int


class PointerMasks:
    """Gives the masks of types; remembers them."""

    def __init__(self, memory: CoreMemory) -> None:
        self._memory = memory
        self._known: dict[int, Mask | None] = {}

    def of(self, address: int) -> Mask | None:
        """Return the mask of the type whose descriptor is at `address`, None where none is."""
        if address not in self._known:
            try:
                self._known[address] = self._read(address)
            except NotHeldError:
                self._known[address] = None
        return self._known[address]

    def _read(self, address: int) -> Mask | None:
        head = self._head(address)
        if head is None:
            return None
        at = head.mask_at
        if head.pointer_bytes and head.flags & _MASK_ON_DEMAND:
            at = self._made_mask(at)
            if not at:
                return Mask(head.size_bytes, self._derived(address, 0))
        return Mask(head.size_bytes, self.bits(at, head.pointer_bytes // _WORD) * _WORD)

    def bits(self, address: int, count: int) -> Int64s:
        """Return which of the `count` bits at `address` are set."""
        if not count:
            return np.zeros(0, np.int64)
        if count > 8 * _LONGEST_MASK:
            raise NotHeldError(f"a mask of {count} bits")
        data = np.frombuffer(self._memory.read(address, (count + 7) // 8), np.uint8)
        return np.flatnonzero(np.unpackbits(data, count=count, bitorder="little"))

    def _head(self, address: int) -> _Head | None:
        if address % _WORD:
            return None
        size, pointers, _, flags, align, _, kind, _, mask_at = _TYPE.unpack(
            self._memory.read(address, _TYPE.size)
        )
        if not 0 < size < _LARGEST or pointers > size or pointers % _WORD or not align:
            return None
        return _Head(size, pointers, flags, kind & _KIND_MASK, mask_at)

    def _made_mask(self, slot: int) -> int:
        """Return the address of the mask that the collector made, 0 where it made none."""
        made = self._memory.word(slot)
        try:
            self._memory.read(made, _WORD)
        except NotHeldError:
            return 0
        # While a mask is being made the slot refers to a byte of the program itself.
        is_heap = int(self._memory.places(np.array([made], np.int64), _WORD)[0]) >= 0
        return made if is_heap and not self._memory.is_linked(made) else 0

    def _derived(self, address: int, depth: int) -> Int64s:
        """Return the offsets of the pointers of a type by those of its parts."""
        head = self._head(address)
        if head is None or depth > _DEEPEST:
            raise NotHeldError(f"a type at {address:#x}")
        if not head.pointer_bytes:
            return np.zeros(0, np.int64)
        if not head.flags & _MASK_ON_DEMAND:
            return self.bits(head.mask_at, head.pointer_bytes // _WORD) * _WORD
        if head.kind == _ARRAY:
            element = self._memory.word(address + _HEAD_BYTES)
            length = self._memory.word(address + _HEAD_BYTES + 2 * _WORD)
            inner = self._derived(element, depth + 1)
            size = head.size_bytes // max(length, 1)
            if length * max(len(inner), 1) > 8 * _LONGEST_MASK:
                raise NotHeldError(f"an array of {length} elements")
            return (np.arange(length)[:, None] * size + inner).reshape(-1)
        if head.kind == _STRUCT:
            return self._of_struct(address, depth)
        raise NotHeldError(f"a mask of kind {head.kind}")

    def _of_struct(self, address: int, depth: int) -> Int64s:
        fields = self._memory.word(address + _HEAD_BYTES + _WORD)
        count = self._memory.word(address + _HEAD_BYTES + 2 * _WORD)
        if count > _MOST_FIELDS:
            raise NotHeldError(f"a struct of {count} fields")
        rows = struct.iter_unpack("<QQQ", self._memory.read(fields, _FIELD_BYTES * count))
        parts = [self._derived(kind, depth + 1) + offset for _, kind, offset in rows]
        return np.concatenate([np.zeros(0, np.int64), *parts])
