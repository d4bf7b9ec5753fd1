"""Call relocations of one object: where they are, and the code just before them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.emitted.archive import ObjectHeader
from stackward.emitted.goobj import TEXT_KINDS, GoObject
from stackward.emitted.operands import Window

Ints = npt.NDArray[np.int64]

# cmd/internal/objabi/reloctype.go; these numbers are the same in Go 1.20 to 1.27.
_DIRECT_CALLS = {"386": 7, "amd64": 7, "arm": 8, "arm64": 9, "ppc64": 11, "ppc64le": 11}
_INDIRECT_CALL = 10
_LONGEST_WINDOW = 256
_INSTRUCTION_SIZE = 4


@dataclass(frozen=True, slots=True)
class CallSites:
    """Relocations within functions, in file order: row in `relocs`, symbol, code offset."""

    rows: Ints
    symbols: Ints
    offsets: Ints

    def __getitem__(self, chosen: npt.NDArray[np.bool_]) -> CallSites:
        return CallSites(self.rows[chosen], self.symbols[chosen], self.offsets[chosen])

    def places(self) -> list[tuple[int, int, int]]:
        """Return (row, symbol, offset) of each."""
        columns = (self.rows.tolist(), self.symbols.tolist(), self.offsets.tolist())
        return list(zip(*columns, strict=True))


@dataclass(frozen=True, slots=True)
class ObjectCode:
    """The functions of one object, as its relocations cut them into stretches between calls."""

    made: GoObject
    header: ObjectHeader
    direct: CallSites
    indirect: CallSites
    _calls: Ints

    @property
    def goarch(self) -> str:
        """Return the processor the object is for."""
        return self.header.goarch

    def before(self, row: int, symbol: int, offset: int) -> tuple[Window, int]:
        """Return the code between the previous call and this one, and its first relocation row."""
        begin, end = self.made.data_bounds(symbol)
        first, start = int(self.made.reloc_first[symbol]), 0
        previous = int(np.searchsorted(self._calls, row)) - 1
        if previous >= 0 and self._calls[previous] >= first:
            first = int(self._calls[previous]) + 1
            start = max(int(self.made.relocs["off"][first - 1]), 0)
        start = min(max(start, offset - _LONGEST_WINDOW), offset)
        code = self.made.content[begin + start : min(begin + offset, end)]
        return Window(self.goarch, code, start), first

    def instruction(self, symbol: int, offset: int) -> bytes:
        """Return the first bytes of the instruction at code offset `offset`, at most 4."""
        begin, end = self.made.data_bounds(symbol)
        return self.made.content[begin + offset : min(begin + offset + _INSTRUCTION_SIZE, end)]


def read_code(made: GoObject, header: ObjectHeader) -> ObjectCode:
    """Return the call sites of `made`; raises for a processor that is not known."""
    goarch = header.goarch
    if goarch not in _DIRECT_CALLS:
        raise StackwardError(
            "unsupported-architecture",
            f"calls in {goarch} objects cannot be read",
            f"Supported: {', '.join(sorted(_DIRECT_CALLS))}.  Analyse with GOARCH=amd64 or arm64.",
        )
    kinds = made.relocs["kind"]
    direct, indirect = kinds == _DIRECT_CALLS[goarch], kinds == _INDIRECT_CALL
    return ObjectCode(
        made,
        header,
        sites(made, np.flatnonzero(direct)),
        sites(made, np.flatnonzero(indirect)),
        np.flatnonzero(direct | indirect),
    )


def sites(made: GoObject, rows: Ints) -> CallSites:
    """Return where the relocations `rows` are, without those outside functions."""
    rows = rows[(rows >= made.reloc_first[0]) & (rows < made.reloc_first[-1])]
    symbols = np.searchsorted(made.reloc_first, rows, side="right") - 1
    found = CallSites(rows, symbols, made.relocs["off"][rows].astype(np.int64))
    return found[np.isin(made.symbols["kind"][symbols], TEXT_KINDS) & (found.offsets >= 0)]
