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
from stackward.emitted.callsites import ObjectCode, sites
from stackward.emitted.descriptors import Descriptors
from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import GoObject
from stackward.emitted.inlining import Inlining
from stackward.emitted.operands import loaded_from
from stackward.emitted.records import InterfaceCall

_USE_INTERFACE_METHOD = 24
_FIRST_METHOD_AT = 24
_POINTER = 8
_MOST_METHODS = 1 << 12


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
    methods = _Methods(made, Descriptors(made, foreign, code.goarch))

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

    def __init__(self, made: GoObject, descriptors: Descriptors) -> None:
        self._descriptors = descriptors
        self._uses = _uses(made)
        self._known: dict[_Use, tuple[int, _Candidate]] = {}
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
                types = self._descriptors
                candidate = (types.name(use.pkg, use.sym), types.method_name(*use))
                self._known[use] = (types.method_number(*use), candidate)
            number, candidate = self._known[use]
            found[number][candidate] = None
        return {number: list(candidates) for number, candidates in found.items()}
