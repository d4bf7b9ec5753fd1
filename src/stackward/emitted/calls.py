"""Calls of allocating functions in one object: the relocations that name them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.core import Frame, StackwardError, canonical_function
from stackward.emitted.allocators import is_allocator
from stackward.emitted.arguments import Arguments
from stackward.emitted.callsites import CallSites, ObjectCode
from stackward.emitted.descriptors import Descriptors
from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import GoObject, PackageIndex
from stackward.emitted.inlining import Inlining
from stackward.emitted.records import EmittedCall


def read_calls(
    code: ObjectCode, package: str, goroot: str, foreign: ForeignNames
) -> tuple[EmittedCall, ...]:
    """Return the calls of allocating functions in `code`, by function, then by code offset.

    Raises `builtin-mismatch` when a call refers to a runtime symbol beyond the list given.
    """
    made = code.made
    keys = _keys(made, code.direct)
    callees = _allocating_targets(made, keys)
    allocating = np.isin(keys, np.fromiter(callees, np.uint64, len(callees)))
    found = code.direct[allocating]
    inlining = Inlining(made, np.unique(found.symbols), code.header, goroot, foreign)
    chains = inlining.chains(found.symbols, found.offsets)
    arguments = Arguments(code, Descriptors(made, foreign, code.goarch))
    opcode_size = 1 if code.goarch in ("amd64", "386") else 0

    def call(place: tuple[int, int, int], callee: str, chain: tuple[Frame, ...]) -> EmittedCall:
        row, symbol, offset = place
        type_name, size = arguments.read(row, symbol, offset, callee)
        return EmittedCall(
            package=package,
            function=inlining.name(symbol),
            callee=callee,
            chain=chain,
            type_name=type_name,
            size_bytes=size,
            pc=offset - opcode_size,
        )

    named = [callees[key] for key in keys[allocating].tolist()]
    return tuple(map(call, found.places(), named, chains))


def _keys(made: GoObject, found: CallSites) -> npt.NDArray[np.uint64]:
    """Return one number per call that stands for its target."""
    pkg = made.relocs["pkg"][found.rows].astype(np.uint64)
    return pkg << np.uint64(32) | made.relocs["sym"][found.rows].astype(np.uint64)


def _allocating_targets(made: GoObject, keys: npt.NDArray[np.uint64]) -> dict[int, str]:
    """Return the names of the allocating functions among the targets `keys`."""
    found = {}
    for key in np.unique(keys).tolist():
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
