"""Objects whose type is not named by whoever refers to them: which one can it be?

Every type of the program is looked through for one that is of the object's size class, has its
pointers where the object has them and, where pointers lead to a field, has such a field there.
Where just one is found, it is that.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.tables import TypeTable
from stackward.binary.types import Kind
from stackward.heap import typing_codes as k
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.masks import mask_keys
from stackward.heap.pages import Calls
from stackward.heap.size_classes import LARGEST_WITHOUT_HEADER_BYTES
from stackward.heap.type_layout import TypeLayout, slots_for

_MOST_GROUPS = 4000
_DEEPEST = 64


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Enclosed:
    """Objects, with the type that each must be of, how many of it, and a standing."""

    object: Int64s
    type: Int32s
    count: Int64s
    standing: Int32s


class Enclosing:
    """Finds the types that an object can be of."""

    def __init__(self, dump: HeapDump, types: TypeTable, layout: TypeLayout, calls: Calls) -> None:
        self._objects, self._types, self._layout = dump.objects, types, layout
        self._calls = calls
        # What is allocated by itself has a descriptor; the runtime's own types are behind them.
        own = np.arange(layout.own_first, len(layout))
        described = np.flatnonzero((types.kind != Kind.ARRAY) & (types.address > 0))
        rows = np.concatenate([described, own[layout.columns[own, k.TYPE_MASK] > 0]])
        self._rows = rows[layout.columns[rows, k.TYPE_SIZE] > 0]
        columns = layout.columns[self._rows]
        self._sizes = columns[:, k.TYPE_SIZE]
        self._pointers = columns[:, k.TYPE_MASK]

    def by_part(self, objects: Int64s, hints: Int32s) -> Enclosed:
        """Return the types of `objects`; `hints` has a part's type and place for each."""
        small = self._objects.size_bytes[objects] <= LARGEST_WITHOUT_HEADER_BYTES
        objects, hints = objects[small], hints[small]
        has_pointers = np.diff(self._objects.pointer_start)[objects] > 0
        standing = np.where(has_pointers, k.STANDING_PROPAGATED, k.STANDING_INFERRED)
        return self._by_group(objects, hints, standing.astype(np.int32))

    def by_shape(self, objects: Int64s) -> Enclosed:
        """Return the types of those `objects` that only one type has the pointers of."""
        small = self._objects.size_bytes[objects] <= LARGEST_WITHOUT_HEADER_BYTES
        objects = objects[small & (np.diff(self._objects.pointer_start)[objects] > 0)]
        hints = np.full((len(objects), 2), -1, np.int32)
        standing = np.full(len(objects), k.STANDING_INFERRED, np.int32)
        return self._by_group(objects, hints, standing)

    def _by_group(self, objects: Int64s, hints: Int32s, standing: Int32s) -> Enclosed:
        masks = mask_keys(self._objects, objects, self._calls)
        keys = np.stack([hints[:, 0], hints[:, 1], masks], axis=1)
        _, first, group = np.unique(keys, axis=0, return_index=True, return_inverse=True)
        group = group.reshape(-1)
        weight = np.bincount(group, weights=self._objects.size_bytes[objects])
        found = np.full(len(first), -1, np.int64)
        number = np.ones(len(first), np.int64)
        for at in np.argsort(-weight, kind="stable")[:_MOST_GROUPS].tolist():
            row = int(first[at])
            found[at], number[at] = self._only(int(objects[row]), *hints[row].tolist())
        known = np.flatnonzero(found[group] >= 0)
        group = group[known]
        return Enclosed(
            object=objects[known],
            type=found[group].astype(np.int32),
            count=number[group],
            standing=standing[known],
        )

    def _only(self, row: int, part: int, offset: int) -> tuple[int, int]:
        """Return the one type that object `row` can be of, and how often; -1 for several."""
        first, last = self._objects.pointer_start[row : row + 2].tolist()
        offsets = self._objects.pointer_offsets[first:last]
        slot = int(self._objects.size_bytes[row])
        if len(offsets):
            per = self._pointers
            times = np.where(per > 0, len(offsets) // np.maximum(per, 1), 0)
            fits = (per > 0) & (times * per == len(offsets)) & (times * self._sizes <= slot)
        else:
            fits = self._pointers == 0
            times = np.ones(len(self._rows), np.int64)
        at = np.flatnonzero(fits)
        at = at[slots_for(self._sizes[at] * times[at], self._pointers[at]) == slot]
        good = [
            (int(self._rows[one]), int(times[one]))
            for one in at.tolist()
            if self._repeats(int(self._rows[one]), offsets)
            and (part < 0 or self._holds(int(self._rows[one]), part, offset))
        ]
        own = [one for one in good if one[0] == part]
        if own:
            # A row of such parts, pointed into.
            return own[0]
        return good[0] if len(good) == 1 else (-1, 1)

    def _repeats(self, kind: int, offsets: Int32s) -> bool:
        columns = self._layout.columns[kind]
        at, per = int(columns[k.TYPE_MASK_AT]), int(columns[k.TYPE_MASK])
        if not per:
            return not len(offsets)
        times = len(offsets) // per
        mask = self._layout.masks[at : at + per]
        expected = np.arange(times)[:, None] * int(columns[k.TYPE_UNIT]) + mask[None, :]
        return np.array_equal(expected.reshape(-1), offsets)

    def _holds(self, kind: int, part: int, offset: int) -> bool:
        """Return whether a `kind`, or a row of them, has a `part` at `offset`."""
        types = self._types
        if kind >= len(types):
            return False
        offset %= int(types.size_bytes[kind])
        if kind == part and offset == 0:
            return True
        for _ in range(_DEEPEST):
            inner = -1
            if types.kind[kind] == Kind.ARRAY and types.element[kind] >= 0:
                inner = int(types.element[kind])
                size = int(types.size_bytes[inner])
                offset = offset % size if size else 0
            elif types.kind[kind] == Kind.STRUCT:
                first, last = types.field_first[kind : kind + 2].tolist()
                for field in range(first, last):
                    start = int(types.field_offset_bytes[field])
                    size = int(types.size_bytes[types.field_type[field]])
                    if start <= offset < start + size:
                        inner, offset = int(types.field_type[field]), offset - start
                        break
            if inner < 0:
                return False
            kind = inner
            if kind == part and offset == 0:
                return True
        return False
