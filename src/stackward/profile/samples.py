"""The samples of a profile, in plain Python: stacks, values and labels.

Equal stacks are decoded once: Go writes a sample per call stack and object size, so the packed
bytes of a stack repeat, and comparing bytes is far cheaper than decoding them again.
"""

from __future__ import annotations

import contextlib

from stackward.profile import wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.records import Label

_SCHEMA = {1: wire.AS_PACKED, 2: wire.AS_PACKED, 3: wire.AS_BYTES}
_SAMPLE = 0x12
_LOCATIONS, _VALUES, _LABEL = 0x0A, 0x12, 0x1A


class Samples:
    """Collects samples; location ids and string indices are checked when all is read."""

    def __init__(self, raw: bytes) -> None:
        self.values: list[int] = []
        self.sample_stack: list[int] = []
        self.sample_labels: list[int] = []
        self.width = -1
        self.first_at = 0
        self._raw = raw
        self._stack_of: dict[bytes | tuple[int, ...], int] = {}
        self._values_of: dict[bytes, list[int]] = {}
        self._stack_ids: list[list[int]] = []
        self._stack_at: list[int] = []
        self._label_sets: dict[tuple[Label, ...], int] = {(): 0}
        self._label_set_of: dict[bytes, int] = {b"": 0}
        self._label_at: list[int] = [0]

    def read_run(self, pos: int, end: int) -> int:
        """Read samples one after the other from `pos` on; return the offset behind the last.

        Only samples as Go writes them are read: stack, values and perhaps one label, packed, the
        stack and the whole of at most two bytes of size, the others of one.  Most of a profile
        passes through here, which is why it is one loop.
        """
        raw, stack_of, values_of = self._raw, self._stack_of, self._values_of
        label_set_of, values = self._label_set_of, self.values
        add_stack, add_labels = self.sample_stack.append, self.sample_labels.append
        # Where a comparison fails near the end of `raw`, an index may be past it.
        with contextlib.suppress(IndexError):
            while pos < end and raw[pos] == _SAMPLE:
                size, start = raw[pos + 1], pos + 2
                if size >= 0x80:
                    size, start = _two_bytes(size, raw[start]), start + 1
                stop = start + size
                length, first = raw[start + 1], start + 2
                if length >= 0x80:
                    length, first = _two_bytes(length, raw[first]), first + 1
                behind = first + length
                last = behind + 2 + raw[behind + 1]
                if raw[start] != _LOCATIONS or raw[behind] != _VALUES or raw[behind + 1] >= 0x80:
                    break
                label = raw[last + 2 : stop]
                if last != stop and (
                    raw[last] != _LABEL or raw[last + 1] != len(label) or not 0 < len(label) < 0x80
                ):
                    break
                if stop > end or last > stop:
                    break
                stack, numbers = raw[first:behind], raw[behind + 2 : last]
                index, label_set = stack_of.get(stack), label_set_of.get(label)
                add_stack(self._new_stack(stack, start) if index is None else index)
                add_labels(self._one_label(label, last + 2) if label_set is None else label_set)
                values += values_of.get(numbers) or self._new_values(numbers, start)
                pos = stop
        return pos

    def read(self, start: int, end: int) -> None:
        """Read the sample in raw[start:end], in any encoding."""
        ids: list[int] = []
        values: list[int] = []
        labels: list[Label] = []
        for number, kind, a, b in wire.fields(self._raw, start, end, _SCHEMA):
            if number == 3:
                labels.append(self._label(a, b))
            else:
                found = wire.varints(self._raw[a:b], a) if kind else [a]
                (ids if number == 1 else values).extend(found)
        self.values += self._checked(values, start)
        stack = tuple(ids)
        index = self._stack_of.get(stack)
        self.sample_stack.append(self._new_stack(stack, start) if index is None else index)
        self.sample_labels.append(self._label_set(tuple(labels), start))

    def _new_stack(self, stack: bytes | tuple[int, ...], at: int) -> int:
        ids = wire.varints(stack, at) if isinstance(stack, bytes) else list(stack)
        index = self._stack_of[stack] = len(self._stack_ids)
        self._stack_ids.append(ids)
        self._stack_at.append(at)
        return index

    def _new_values(self, chunk: bytes, at: int) -> list[int]:
        values = self._checked(wire.varints(chunk, at), at)
        self._values_of[chunk] = values
        return values

    def _checked(self, values: list[int], at: int) -> list[int]:
        """Return `values` as signed numbers; there must be as many as in other samples."""
        if len(values) != self.width:
            self._check_width(at, values)
        if max(values, default=0) >= wire.INT64_LIMIT:
            return [wire.signed(value) for value in values]
        return values

    def _check_width(self, start: int, values: list[int]) -> None:
        if self.width >= 0:
            what = f"a sample with {len(values)} values after one with {self.width}"
            raise wire.BrokenError(start, what)
        self.width = len(values)
        self.first_at = start

    def _one_label(self, chunk: bytes, at: int) -> int:
        """Return the set of the one label in `chunk`."""
        known = self._label_set((self._label(at, at + len(chunk)),), at)
        self._label_set_of[chunk] = known
        return known

    def _label(self, a: int, b: int) -> Label:
        get = wire.numbers(self._raw, a, b, 4).get
        signed = wire.signed
        return signed(get(1, 0)), signed(get(2, 0)), signed(get(3, 0)), signed(get(4, 0))

    def _label_set(self, labels: tuple[Label, ...], at: int) -> int:
        index = self._label_sets.setdefault(labels, len(self._label_sets))
        if index == len(self._label_at):
            self._label_at.append(at)
        return index

    def stacks(self, location_index: dict[int, int]) -> list[list[int]]:
        """Return the distinct stacks as location indices, leaf first."""
        stacks: list[list[int]] = []
        try:
            for ids in self._stack_ids:
                stacks.append([location_index[ident] for ident in ids])
        except KeyError as err:
            at = self._stack_at[len(stacks)]
            raise wire.BrokenError(at, f"a sample at the unknown location {err}") from None
        return stacks

    def label_sets(self, strings_count: int) -> list[tuple[Label, ...]]:
        """Return the distinct label sets, checked for their string indices; set 0 is empty."""
        for labels, at in zip(self._label_sets, self._label_at, strict=True):
            for key, text, _, unit in labels:
                indices = sorted((key, text, unit))
                if indices[0] < 0 or indices[-1] >= strings_count:
                    raise wire.BrokenError(
                        at, f"a label with a string that is not one of {strings_count}"
                    )
        return list(self._label_sets)


def _two_bytes(low: int, high: int) -> int:
    """Return the number that two bytes make, or one that fits nowhere if they make none."""
    return low & 0x7F | high << 7 if high < 0x80 else 1 << 62
