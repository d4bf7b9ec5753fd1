"""The samples of a profile, in plain Python: stacks, values and labels.

Equal stacks are decoded once: Go writes a sample per call stack and object size, so the packed
bytes of a stack repeat, and comparing bytes is far cheaper than decoding them again.
"""

from __future__ import annotations

from stackward.profile import wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.records import Label

_SCHEMA = {1: wire.AS_PACKED, 2: wire.AS_PACKED, 3: wire.AS_BYTES}
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
        self._stack_ids: list[list[int]] = []
        self._stack_at: list[int] = []
        self._label_sets: dict[tuple[Label, ...], int] = {(): 0}
        self._label_set_of: dict[bytes, int] = {}
        self._label_at: list[int] = [0]

    def read(self, start: int, end: int) -> None:
        """Read the sample in raw[start:end], fast when it is as Go writes it: all packed."""
        raw, pos = self._raw, start
        stack = b""
        values: list[int] = []
        labels = seen = 0
        while pos < end:
            key = raw[pos]
            if seen >> key & 1 or pos + 1 >= end or raw[pos + 1] >= 0x80:
                return self._read_any(start, end)
            first = pos + 2
            pos = first + raw[pos + 1]
            if pos > end:
                return self._read_any(start, end)
            seen |= 1 << key
            if key == _LOCATIONS:
                stack = raw[first:pos]
            elif key == _VALUES:
                values = wire.varints(raw[first:pos], first)
            elif key == _LABEL:
                labels = self._one_label(first, pos)
            else:
                return self._read_any(start, end)
        return self._add(start, stack, values, labels)

    def _read_any(self, start: int, end: int) -> None:
        """Read a sample in any encoding."""
        ids: list[int] = []
        values: list[int] = []
        labels: list[Label] = []
        for number, kind, a, b in wire.fields(self._raw, start, end, _SCHEMA):
            if number == 3:
                labels.append(self._label(a, b))
            else:
                found = wire.varints(self._raw[a:b], a) if kind else [a]
                (ids if number == 1 else values).extend(found)
        self._add(start, tuple(ids), values, self._label_set(tuple(labels), start))

    def _add(
        self, start: int, stack: bytes | tuple[int, ...], values: list[int], labels: int
    ) -> None:
        index = self._stack_of.get(stack)
        if index is None:
            ids = wire.varints(stack, start) if isinstance(stack, bytes) else list(stack)
            index = self._stack_of[stack] = len(self._stack_ids)
            self._stack_ids.append(ids)
            self._stack_at.append(start)
        if len(values) != self.width:
            self._check_width(start, values)
        if values and max(values) >= wire.INT64_LIMIT:
            values = [wire.signed(value) for value in values]
        self.sample_stack.append(index)
        self.values += values
        self.sample_labels.append(labels)

    def _check_width(self, start: int, values: list[int]) -> None:
        if self.width >= 0:
            what = f"a sample with {len(values)} values after one with {self.width}"
            raise wire.BrokenError(start, what)
        self.width = len(values)
        self.first_at = start

    def _one_label(self, a: int, b: int) -> int:
        chunk = self._raw[a:b]
        known = self._label_set_of.get(chunk)
        if known is None:
            known = self._label_set_of[chunk] = self._label_set((self._label(a, b),), a)
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
