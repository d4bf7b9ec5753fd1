"""Types as the heap's kernels need them: word by word, what each pointer points at.

Behind the program's types come those that only the runtime knows, see runtime_rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from stackward.binary.tables import TypeTable
from stackward.binary.types import Kind, ProgramTypes
from stackward.heap import layout_kernels as lay
from stackward.heap import typing_codes as k
from stackward.heap.dump import Int32s, Int64s
from stackward.heap.leaf_codes import leaf_codes
from stackward.heap.pages import Calls
from stackward.heap.runtime_rows import (
    BUFFER_AT,
    DIRECTORY_AT,
    GROUPS_AT,
    TOLD_FIELDS,
    RuntimeRows,
)
from stackward.heap.size_classes import (
    LARGEST_SMALL_BYTES,
    LARGEST_WITH_HEADER_BYTES,
    LARGEST_WITHOUT_HEADER_BYTES,
    PAGE_BYTES,
    WORD_BYTES,
    class_table,
)

_MOST_WORDS = 1 << 16  # of one type; longer ones are arrays within structs
_STACK = 1 << 14
_SHAPE = "go.shape."


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TypeLayout:
    """The columns of typing_kernels for each type: those of the program first, in its order.

    `names` are of the others, which begin at `own_first`; `map_type[j]` and `channel_type[j]` are
    the program's types that they belong to.  `groups` are the rows of maps' groups, with the name
    of their map.
    """

    columns: Int64s  # one row of TYPE_WIDTH for each type
    words: Int32s
    masks: Int32s
    names: tuple[str, ...]
    own_first: int
    func_row: int
    byte_row: int
    groups: dict[int, str]

    def __len__(self) -> int:
        return len(self.columns)


def lay_out(program: ProgramTypes, calls: Calls) -> TypeLayout:
    """Return the layout of all types of `program`."""
    return _Builder(program).layout(calls)


def opaque_layout(sizes: Int64s, are_direct: Iterable[bool]) -> TypeLayout:
    """Return the layout of types of which no more than the size is known."""
    count = len(sizes)
    columns = np.zeros((count + 2, k.TYPE_WIDTH), np.int64)
    columns[:, [k.TYPE_FIRST, k.TYPE_BASE, k.TYPE_CHANNEL]] = -1
    columns[:count, k.TYPE_SIZE] = columns[:count, k.TYPE_UNIT] = sizes
    direct = np.array(list(are_direct), np.int64)
    columns[:count, k.TYPE_FLAGS] = direct * k.FLAG_DIRECT | k.FLAG_OPAQUE
    columns[count] = _func_columns()
    columns[count + 1, [k.TYPE_SIZE, k.TYPE_UNIT]] = 1
    return TypeLayout(
        columns=columns,
        words=np.zeros(1, np.int32),
        masks=np.zeros(1, np.int32),
        names=("func", "uint8"),
        own_first=count,
        func_row=count,
        byte_row=count + 1,
        groups={},
    )


def _func_columns() -> Int64s:
    row = np.zeros(k.TYPE_WIDTH, np.int64)
    row[[k.TYPE_SIZE, k.TYPE_UNIT]] = WORD_BYTES
    row[[k.TYPE_FIRST, k.TYPE_BASE, k.TYPE_CHANNEL]] = -1
    row[k.TYPE_FLAGS] = k.FLAG_FUNC
    return row


class _Builder:
    """Makes the columns: the program's types, then the runtime's own."""

    def __init__(self, program: ProgramTypes) -> None:
        self._rows = RuntimeRows(program)
        self._types: TypeTable = program.types

    def layout(self, calls: Calls) -> TypeLayout:
        """Return the layout; `calls` runs the kernel that lays structs and arrays out."""
        sizes, pointer_bytes = self._rows.sizes()
        leaves, leaves_at = leaf_codes(self._rows)
        first_word, words = self._lay(calls, sizes, pointer_bytes, leaves, leaves_at)
        self._put_runtime_words(words, first_word)
        columns = np.zeros((self._rows.total, k.TYPE_WIDTH), np.int64)
        columns[:, k.TYPE_SIZE] = columns[:, k.TYPE_UNIT] = sizes
        columns[:, k.TYPE_WORDS_AT] = first_word[:-1]
        columns[:, k.TYPE_WORDS] = np.diff(first_word)
        columns[:, k.TYPE_FIRST] = self._first_parts(sizes)
        columns[: self._rows.count, k.TYPE_FLAGS] = self._types.is_direct * k.FLAG_DIRECT
        masks = self._put_masks(columns, words)
        columns[self._rows.func_row] = _func_columns()
        self._put_arrays(columns)
        columns[:, k.TYPE_POINTERS] = columns[:, k.TYPE_MASK] * (
            columns[:, k.TYPE_SIZE] // np.maximum(columns[:, k.TYPE_UNIT], 1)
        )
        self._put_channels(columns)
        self._put_bases(columns)
        _put_hidden(columns)
        own_names = tuple(self._rows.names())
        is_shape = [_SHAPE in name for name in (*self._types.names.all(), *own_names)]
        columns[is_shape, k.TYPE_FLAGS] |= k.FLAG_SHAPE
        return TypeLayout(
            columns=columns,
            words=words,
            masks=masks,
            names=own_names,
            own_first=self._rows.count,
            func_row=self._rows.func_row,
            byte_row=self._rows.byte_row,
            groups=self._rows.group_names(),
        )

    def _lay(
        self,
        calls: Calls,
        sizes: Int64s,
        pointer_bytes: Int64s,
        leaves: Int64s,
        leaves_at: Int64s,
    ) -> tuple[Int64s, Int32s]:
        types = self._types
        columns = np.zeros((self._rows.total, lay.LAY_WIDTH), np.int64)
        columns[:, lay.LAY_CODE], columns[:, lay.LAY_CODE_AT] = leaves, leaves_at
        columns[:, lay.LAY_ELEMENT] = -1
        kinds = types.kind
        is_array, is_struct = kinds == Kind.ARRAY, kinds == Kind.STRUCT
        own = slice(self._rows.count)
        columns[own, lay.LAY_ELEMENT] = np.where(is_array, types.element, -1)
        columns[own, lay.LAY_LENGTH] = np.where(is_array, types.length, 0)
        columns[own, lay.LAY_FIELDS_AT] = types.field_first[:-1]
        columns[own, lay.LAY_FIELDS] = np.where(is_struct, np.diff(types.field_first), 0)
        rooms = (pointer_bytes + WORD_BYTES - 1) // WORD_BYTES
        rooms[own][is_array] = 0  # they repeat their element
        rooms[rooms > _MOST_WORDS] = 0
        first_word = np.zeros(self._rows.total + 1 + 3 * _STACK, np.int64)
        np.cumsum(rooms, out=first_word[1 : self._rows.total + 1])
        words = np.zeros(int(first_word[self._rows.total]) + 1, np.int32)
        calls.call(
            "lay_out_types",
            self._rows.total,
            columns.reshape(-1),
            sizes,
            np.append(types.field_offset_bytes, 0).astype(np.int64),
            self._field_types(),
            (pointer_bytes > 0).astype(np.int32),
            first_word,
            words,
            _STACK,
        )
        return first_word[: self._rows.total + 1].copy(), words

    def _field_types(self) -> Int32s:
        """Return the types of fields, those of `TOLD_FIELDS` replaced."""
        types = self._types
        found = np.append(types.field_type, 0).astype(np.int32)
        for at, (owner, name, _, kind) in enumerate(TOLD_FIELDS):
            row = self._rows.row(owner)
            if row >= 0 and self._rows.row(kind) >= 0:
                first, last = types.field_first[row : row + 2].tolist()
                for field in range(first, last):
                    if types.field_names[field] == name:
                        found[field] = self._rows.field_first + at
        return found

    def _put_runtime_words(self, words: Int32s, first_word: Int64s) -> None:
        """Write the words of maps' parts and of channels."""
        for at, row in enumerate(self._rows.maps.tolist()):
            head = self._rows.map_first + 3 * at
            group = int(self._types.group[row])
            if group >= 0:
                words[first_word[head] + DIRECTORY_AT // 8] = k.CODE_DIRECTORY | (head + 2) << 4
                words[first_word[head + 1] + GROUPS_AT // 8] = k.CODE_GROUPS | group << 4
            words[first_word[head + 2]] = k.CODE_POINTER | (head + 1) << 4
        hchan = self._rows.hchan
        for at, row in enumerate(self._rows.channels.tolist()):
            own = self._rows.channel_first + at
            first, last = first_word[own : own + 2].tolist()
            if hchan >= 0:
                words[first:last] = words[first_word[hchan] : first_word[hchan + 1]]
            element = int(self._types.element[row])
            if element >= 0:
                words[first + BUFFER_AT // 8] = k.CODE_BUFFER | element << 4

    def _first_parts(self, sizes: Int64s) -> Int64s:
        """Return for each type the one that it begins with, -1 where there is none."""
        types = self._types
        parts = np.full(self._rows.total, -1, np.int64)
        kinds = types.kind
        is_array = (kinds == Kind.ARRAY) & (types.length > 0)
        parts[: self._rows.count][is_array] = types.element[is_array]
        first = types.field_first[:-1]
        width = np.diff(types.field_first)
        for k_field in range(min(4, int(width.max(initial=0)))):
            # Fields of no size may come first.
            open_rows = np.flatnonzero((kinds == Kind.STRUCT) & (width > k_field))
            open_rows = open_rows[parts[open_rows] < 0]
            kind = types.field_type[first[open_rows] + k_field]
            good = sizes[kind] > 0
            parts[open_rows[good]] = kind[good]
        return parts

    def _put_masks(self, columns: Int64s, words: Int32s) -> Int32s:
        """Return the places of all pointer words, and note where each type's are."""
        is_pointer = words != 0
        before = np.concatenate([[0], np.cumsum(is_pointer)])
        first = columns[:, k.TYPE_WORDS_AT]
        last = first + columns[:, k.TYPE_WORDS]
        columns[:, k.TYPE_MASK_AT] = before[first]
        columns[:, k.TYPE_MASK] = before[last] - before[first]
        places = np.flatnonzero(is_pointer)
        owner = np.searchsorted(first, places, side="right") - 1
        offsets = (places - first[owner]) * WORD_BYTES
        return np.append(offsets, 0).astype(np.int32)

    def _put_arrays(self, columns: Int64s) -> None:
        """Let arrays repeat their elements' words; arrays of arrays too."""
        types = self._types
        arrays = np.flatnonzero(types.kind == Kind.ARRAY)
        arrays = arrays[types.element[arrays] >= 0]
        element = types.element.astype(np.int64)
        for _ in range(16):
            inner = element[arrays]
            deeper = (types.kind[inner] == Kind.ARRAY) & (types.element[inner] >= 0)
            if not deeper.any():
                break
            element[arrays[deeper]] = element[inner[deeper]]
        shared = [k.TYPE_UNIT, k.TYPE_WORDS_AT, k.TYPE_WORDS, k.TYPE_MASK_AT, k.TYPE_MASK]
        for column in shared:
            columns[arrays, column] = columns[element[arrays], column]
        direct = columns[arrays, k.TYPE_SIZE] == 0
        columns[arrays[direct], k.TYPE_MASK] = 0

    def _put_bases(self, columns: Int64s) -> None:
        """Note what the runtime calls its own types."""
        columns[:, k.TYPE_BASE] = columns[:, k.TYPE_CHANNEL] = -1
        heads = self._rows.heads()
        columns[heads, k.TYPE_BASE] = self._rows.row("internal/runtime/maps.Map")
        columns[heads + 1, k.TYPE_BASE] = self._rows.row("internal/runtime/maps.table")
        columns[heads + 2, k.TYPE_BASE] = self._rows.row("*internal/runtime/maps.table")
        columns[heads + 2, k.TYPE_OTHER] = self._types.group[self._rows.maps]
        hchan = self._rows.hchan
        columns[self._rows.channel_first : self._rows.field_first, k.TYPE_BASE] = hchan
        element = self._types.element[self._rows.channels]
        columns[element[element >= 0], k.TYPE_CHANNEL] = self._rows.channel_rows()[element >= 0]
        if hchan >= 0:
            fields = self._types[hchan].fields
            places = [field.offset_bytes for field in fields if field.name == "elemtype"]
            if places:
                columns[hchan, k.TYPE_FLAGS] |= k.FLAG_HCHAN
                columns[hchan, k.TYPE_OTHER] = places[0]

    def _put_channels(self, columns: Int64s) -> None:
        rows = slice(self._rows.channel_first, self._rows.field_first)
        columns[rows, k.TYPE_FLAGS] |= k.FLAG_CHANNEL
        element = self._types.element[self._rows.channels]
        has_none = (element >= 0) & (self._types.pointer_bytes[element] == 0)
        sizes = np.where(has_none, self._types.size_bytes[element], 0)
        columns[rows, k.TYPE_OTHER] = sizes


def slots_for(sizes: Int64s, has_pointers: Int64s) -> Int64s:
    """Return the slot that the runtime takes for one value of each size."""
    pointers = has_pointers > 0
    with_header = pointers & (sizes > LARGEST_WITHOUT_HEADER_BYTES)
    is_large = pointers & (sizes > LARGEST_WITH_HEADER_BYTES) | (sizes > LARGEST_SMALL_BYTES)
    need = np.where(with_header & ~is_large, sizes + WORD_BYTES, sizes)
    words = np.minimum((need + WORD_BYTES - 1) // WORD_BYTES, LARGEST_SMALL_BYTES // WORD_BYTES)
    small = np.where(~pointers & (sizes < 2 * WORD_BYTES), 2 * WORD_BYTES, class_table()[words])
    large = (sizes + PAGE_BYTES - 1) // PAGE_BYTES * PAGE_BYTES
    found: Int64s = np.where(is_large, large, small)
    return found


def _put_hidden(columns: Int64s) -> None:
    """Flag the types with which a larger one begins that looks the same in memory.

    An interface value that reflection made of a field points into the larger one.
    """
    sizes = columns[:, k.TYPE_SIZE]
    pointers = columns[:, k.TYPE_POINTERS]
    slots = slots_for(sizes, pointers)
    outer = np.arange(len(columns))
    inner = columns[:, k.TYPE_FIRST]
    for _ in range(32):
        kept = inner >= 0
        outer, inner = outer[kept], inner[kept]
        if not len(outer):
            return
        same = (slots[outer] == slots[inner]) & (pointers[outer] == pointers[inner])
        columns[inner[same], k.TYPE_FLAGS] |= k.FLAG_HIDDEN
        inner = columns[inner, k.TYPE_FIRST]
