"""Calls of allocating functions in one object: the relocations that name them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError, canonical_function
from stackward.emitted.allocators import is_allocator
from stackward.emitted.archive import ObjectHeader
from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import TEXT_KINDS, GoObject, PackageIndex
from stackward.emitted.inlining import Inlining
from stackward.emitted.operands import (
    Window,
    constant_size,
    is_type_sized,
    loads_argument,
    type_argument,
)
from stackward.emitted.records import EmittedCall

Ints = npt.NDArray[np.int64]

# cmd/internal/objabi/reloctype.go; these numbers are the same in Go 1.20 to 1.27.
_DIRECT_CALLS = {"386": 7, "amd64": 7, "arm": 8, "arm64": 9, "ppc64": 11, "ppc64le": 11}
INDIRECT_CALL = 10
_TYPE_PREFIX = "type:"
_NO_ALGORITHMS = "noalg."
_LONGEST_WINDOW = 256


@dataclass(frozen=True, slots=True)
class CallSites:
    """Call relocations of text symbols, in file order: row in `relocs`, symbol, code offset."""

    rows: Ints
    symbols: Ints
    offsets: Ints


def direct_call_kind(goarch: str) -> int:
    """Return the relocation kind of a direct call; raises for a processor that is not known."""
    if goarch not in _DIRECT_CALLS:
        raise StackwardError(
            "unsupported-architecture",
            f"calls in {goarch} objects cannot be read",
            f"Supported: {', '.join(sorted(_DIRECT_CALLS))}.  Analyse with GOARCH=amd64 or arm64.",
        )
    return _DIRECT_CALLS[goarch]


def sites(made: GoObject, rows: Ints) -> CallSites:
    """Return where the relocations `rows` are, without those outside functions."""
    symbols = np.searchsorted(made.reloc_first, rows, side="right") - 1
    text = np.isin(made.symbols["kind"][symbols], TEXT_KINDS)
    rows, symbols = rows[text], symbols[text]
    return CallSites(rows, symbols, made.relocs["off"][rows].astype(np.int64))


def read_calls(
    made: GoObject, header: ObjectHeader, package: str, goroot: str, foreign: ForeignNames
) -> tuple[EmittedCall, ...]:
    """Return the calls of allocating functions in `made`, by function, then by code offset.

    Raises `builtin-mismatch` when a call refers to a runtime symbol beyond the list given.
    """
    kinds = made.relocs["kind"]
    direct = np.flatnonzero(kinds == direct_call_kind(header.goarch))
    direct = direct[(direct >= made.reloc_first[0]) & (direct < made.reloc_first[-1])]
    callees = _allocating_targets(made, direct)
    keys = _keys(made, direct)
    found = sites(made, direct[np.isin(keys, np.fromiter(callees, np.uint64, len(callees)))])
    inlining = Inlining(made, np.unique(found.symbols), header.goarch, goroot, foreign)
    chains = inlining.chains(found.symbols, found.offsets)
    operands = _Operands(made, header.goarch, np.flatnonzero(_is_call(kinds, header.goarch)))
    calls = []
    targets = [callees[key] for key in _keys(made, found.rows).tolist()]
    places = zip(found.rows.tolist(), found.symbols.tolist(), found.offsets.tolist(), strict=True)
    for (row, symbol, offset), callee, chain in zip(places, targets, chains, strict=True):
        type_name, size = operands.read(row, symbol, offset, callee)
        calls.append(
            EmittedCall(
                package=package,
                function=inlining.name(symbol),
                callee=callee,
                chain=chain,
                type_name=type_name,
                size_bytes=size,
                pc=offset - (1 if header.goarch in ("amd64", "386") else 0),
            )
        )
    return tuple(calls)


def _is_call(kinds: npt.NDArray[np.uint16], goarch: str) -> npt.NDArray[np.bool_]:
    mask: npt.NDArray[np.bool_] = (kinds == direct_call_kind(goarch)) | (kinds == INDIRECT_CALL)
    return mask


def _keys(made: GoObject, rows: Ints) -> npt.NDArray[np.uint64]:
    pkg = made.relocs["pkg"][rows].astype(np.uint64)
    return pkg << np.uint64(32) | made.relocs["sym"][rows].astype(np.uint64)


def _allocating_targets(made: GoObject, rows: Ints) -> dict[int, str]:
    """Return the allocating functions among the targets of `rows`, by reference key."""
    found = {}
    for key in np.unique(_keys(made, rows)).tolist():
        pkg, sym = key >> 32, key & 0xFFFFFFFF
        if pkg == PackageIndex.BUILTIN and sym >= len(made.builtins):
            raise StackwardError(
                "builtin-mismatch",
                f"the object refers to runtime symbol {sym}, the list given has "
                f"{len(made.builtins)}",
                "Read builtinlist.go from the GOROOT of the release that built the package.",
            )
        name = made.reference_name(pkg, sym)
        if is_allocator(name):
            found[key] = canonical_function(name)
    return found


class _Operands:
    """Types and sizes handed to calls; remembers what each type symbol says."""

    def __init__(self, made: GoObject, goarch: str, calls: Ints) -> None:
        self._made = made
        self._goarch = goarch
        self._calls = calls
        self._types: dict[tuple[int, int], tuple[str, int | None] | None] = {}

    def read(
        self, row: int, symbol: int, offset: int, callee: str
    ) -> tuple[str | None, int | None]:
        """Return the type name and the size in bytes of the call that relocation `row` is."""
        window, first = self._window(row, symbol, offset)
        size = constant_size(callee, window)
        position = type_argument(callee)
        described = None if position is None else self._described(first, row, window, position)
        if described is None:
            return None, size
        name, type_size = described
        return name, (type_size if is_type_sized(callee) and type_size is not None else size)

    def _window(self, row: int, symbol: int, offset: int) -> tuple[Window, int]:
        """Return the code since the previous call, and its first relocation row."""
        made = self._made
        begin, end = made.data_bounds(symbol)
        first, start = int(made.reloc_first[symbol]), 0
        before = int(np.searchsorted(self._calls, row)) - 1
        if before >= 0 and self._calls[before] >= first:
            first = int(self._calls[before]) + 1
            start = max(int(made.relocs["off"][first - 1]), 0)
        start = min(max(start, offset - _LONGEST_WINDOW), offset)
        code = made.content[begin + start : min(begin + offset, end)]
        return Window(self._goarch, code, start), first

    def _described(
        self, first: int, row: int, window: Window, position: int
    ) -> tuple[str, int | None] | None:
        records = self._made.relocs
        for before in range(row - 1, first - 1, -1):
            if loads_argument(window, int(records["off"][before]), position):
                return self._type(int(records["pkg"][before]), int(records["sym"][before]))
        return None

    def _type(self, pkg: int, sym: int) -> tuple[str, int | None] | None:
        key = (pkg, sym)
        if key not in self._types:
            self._types[key] = self._read_type(pkg, sym)
        return self._types[key]

    def _read_type(self, pkg: int, sym: int) -> tuple[str, int | None] | None:
        name = self._made.reference_name(pkg, sym)
        if not name.startswith(_TYPE_PREFIX):
            return None
        name = name[len(_TYPE_PREFIX) :].removeprefix(_NO_ALGORITHMS)
        symbol = self._made.index(pkg, sym)
        return name, self._type_size(symbol) if 0 <= symbol < self._made.defined else None

    def _type_size(self, symbol: int) -> int | None:
        begin, end = self._made.data_bounds(symbol)
        pointer = 4 if self._goarch in ("386", "arm") else 8
        if end - begin < pointer:
            return None
        return int.from_bytes(self._made.content[begin : begin + pointer], "little")
