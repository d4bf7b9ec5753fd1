"""Calls through interface method tables in one object: those that were not devirtualized.

The object marks indirect calls (R_CALLIND) and, per function but not per call, which interface
methods the function uses (R_USEIFACEMETHOD).  The instructions tell which method number a call
loads: a method table holds code pointers from byte 24 on (internal/abi/iface.go ITab), while a
closure's code pointer lies at 0.  Source: cmd/compile/internal/reflectdata/reflect.go
MarkUsedIfaceMethod, Go 1.24 to 1.27.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

import numpy as np

from stackward.core import Frame
from stackward.emitted.arguments import TYPE_PREFIX
from stackward.emitted.callsites import ObjectCode, sites
from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import GoObject
from stackward.emitted.inlining import Inlining
from stackward.emitted.operands import loaded_from
from stackward.emitted.records import InterfaceCall

_USE_INTERFACE_METHOD = 24
_FIRST_METHOD_AT = 24
_POINTER = 8
# abi.Type (48), package path (8), method slice (24); named types have 16 bytes more.
_UNNAMED_METHODS_AT = 80
_NAMED_METHODS_AT = 96
_METHOD_RECORD = 8
_MOST_METHODS = 1 << 12
_NAME_PREFIX = "type:.namedata."


_Candidate = tuple[str, str | None]


class _Use(NamedTuple):
    """One interface method that a function uses; `place` is its offset in the descriptor."""

    pkg: int
    sym: int
    place: int


def read_interface_calls(
    code: ObjectCode, package: str, goroot: str, foreign: ForeignNames
) -> tuple[InterfaceCall, ...]:
    """Return the interface calls in `code`, by function, then by code offset.

    Only amd64 and arm64 instructions are understood: elsewhere the result is empty.  A call whose
    method pointer was spilled before the call is not recognised.
    """
    made = code.made
    numbers = np.array([_method_number(code, *at) for at in code.indirect.places()], np.int64)
    found = code.indirect[numbers >= 0]
    inlining = Inlining(made, np.unique(found.symbols), code.header, goroot, foreign)
    chains = inlining.chains(found.symbols, found.offsets)
    methods = _Methods(made, foreign)

    def call(place: tuple[int, int, int], number: int, chain: tuple[Frame, ...]) -> InterfaceCall:
        _, symbol, offset = place
        candidates = methods.candidates(symbol, number)
        type_name, method = candidates[0] if len(candidates) == 1 else (None, None)
        return InterfaceCall(
            package=package,
            function=inlining.name(symbol),
            chain=chain,
            interface_type=type_name,
            method=method,
            method_index=number,
            candidates=tuple(f"{t}.{m or number}" for t, m in candidates),
            pc=offset,
        )

    return tuple(map(call, found.places(), numbers[numbers >= 0].tolist(), chains))


def _method_number(code: ObjectCode, row: int, symbol: int, offset: int) -> int:
    """Return the number of the method that an indirect call loads, -1 if it loads none."""
    window, _ = code.before(row, symbol, offset)
    at = loaded_from(window, code.instruction(symbol, offset))
    number, rest = divmod(at - _FIRST_METHOD_AT, _POINTER)
    return number if rest == 0 and 0 <= number < _MOST_METHODS else -1


def _uses(made: GoObject) -> dict[int, list[_Use]]:
    """Return the interface methods that each function uses, by symbol index."""
    found = sites(made, np.flatnonzero(made.relocs["kind"] == _USE_INTERFACE_METHOD))
    uses: dict[int, list[_Use]] = defaultdict(list)
    rows = made.relocs[found.rows]
    for symbol, row in zip(found.symbols.tolist(), rows.tolist(), strict=True):
        _, _, _, place, pkg, sym = row
        uses[symbol].append(_Use(pkg, sym, place))
    return uses


class _Methods:
    """Names of interface methods, from the type descriptors that define them."""

    def __init__(self, made: GoObject, foreign: ForeignNames) -> None:
        self._made = made
        self._foreign = foreign
        self._uses = _uses(made)
        self._known: dict[_Use, tuple[str, int, str | None] | None] = {}
        self._by_number: dict[int, dict[int, list[_Candidate]]] = {}

    def candidates(self, symbol: int, number: int) -> list[_Candidate]:
        """Return the interface methods that a function uses and that method `number` may be."""
        if symbol not in self._by_number:
            self._by_number[symbol] = self._sorted(symbol)
        return self._by_number[symbol].get(number, [])

    def _sorted(self, symbol: int) -> dict[int, list[_Candidate]]:
        found: dict[int, dict[_Candidate, None]] = defaultdict(dict)
        for use in dict.fromkeys(self._uses.get(symbol, ())):
            if use not in self._known:
                self._known[use] = self._describe(use)
            known = self._known[use]
            if known is not None:
                found[known[1]][known[0], known[2]] = None
        return {number: list(candidates) for number, candidates in found.items()}

    def _describe(self, use: _Use) -> tuple[str, int, str | None] | None:
        symbol_name = self._made.reference_name(use.pkg, use.sym)
        if not symbol_name.startswith(TYPE_PREFIX):
            return None
        name = symbol_name[len(TYPE_PREFIX) :]
        unnamed = name.startswith("interface {")
        first = _UNNAMED_METHODS_AT if unnamed else _NAMED_METHODS_AT
        number = (use.place - first) // _METHOD_RECORD
        method = "Error" if name == "error" else self._method(use, symbol_name)
        return name, number, method

    def _method(self, use: _Use, symbol_name: str) -> str | None:
        symbol = self._made.index(use.pkg, use.sym)
        if 0 <= symbol < self._made.defined:
            return name_at(self._made, symbol, use.place)
        package = symbol_name[len(TYPE_PREFIX) :].partition("[")[0].rpartition(".")[0]
        other = self._foreign.object_of(package)
        if other is None:
            return None
        symbol = other.find(symbol_name)
        return name_at(other, symbol, use.place) if 0 <= symbol < other.defined else None


def name_at(made: GoObject, symbol: int, place: int) -> str | None:
    """Return the name that a type descriptor refers to at offset `place`, if it does."""
    first, last = int(made.reloc_first[symbol]), int(made.reloc_first[symbol + 1])
    for _, _, _, _, pkg, sym in made.relocs[first:last][made.relocs["off"][first:last] == place]:
        name = made.reference_name(int(pkg), int(sym))
        if name.startswith(_NAME_PREFIX):
            return _plain_name(name[len(_NAME_PREFIX) :])
    return None


def _plain_name(name: str) -> str | None:
    """Return the identifier in a name symbol: `Write.` if exported, `write-` if not."""
    bare = name.rstrip(".-")
    return bare if bare.isidentifier() else None
