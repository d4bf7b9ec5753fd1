"""What the emitted code adds to a diagnostic: which of its possible causes is the true one.

The compiler spells `pkg.Type{...}` alike for a struct that is copied into an interface, a slice and
a map.  Where the type's declaration is not at hand, the runtime function that is called tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from stackward.core import Position
from stackward.emitted import EmittedCall, allocator
from stackward.escape import Diagnostic
from stackward.escape.causes import INTERFACE_CONVERSION, MAP_CREATE
from stackward.escape.literals import type_name

_OPEN_KINDS = frozenset({"literal", "make-named"})


def named_kind(diagnostic: Diagnostic) -> str:
    """Return what a literal or make of a named type is: its cause knows more than its text."""
    if diagnostic.cause == MAP_CREATE:
        return "make-map"
    if diagnostic.expression.startswith("make("):
        return "make-named"
    if diagnostic.cause != INTERFACE_CONVERSION:
        return "literal"
    # A slice's array and its header in the interface are two objects with one text.
    array = f"flow: {{storage for {diagnostic.expression}}} ".encode("utf-8", "surrogateescape")
    if any(one.raw.lstrip(b" ").startswith(array) for one in diagnostic.explanations):
        return "boxed-literal"
    return "boxed-value"


def is_open(diagnostic: Diagnostic) -> bool:
    """Return whether the text leaves open what kind of object `diagnostic` is about."""
    return bool(type_name(diagnostic.expression)) and named_kind(diagnostic) in _OPEN_KINDS


def settled_by(diagnostic: Diagnostic, family: str) -> Diagnostic:
    """Return an open `diagnostic` with the cause that the call of an allocator `family` tells."""
    if family == "make-map":
        return replace(diagnostic, cause=MAP_CREATE)
    if family == "box" and not diagnostic.expression.startswith("make("):
        return replace(diagnostic, cause=INTERFACE_CONVERSION)
    return diagnostic


def settled(
    diagnostics: Sequence[Diagnostic], calls: Sequence[EmittedCall] | None
) -> tuple[Diagnostic, ...]:
    """Return `diagnostics`, each open one with the cause that the calls at its place tell.

    Of several on one line, only a call that names the type tells.
    """
    places: dict[tuple[tuple[str, int], ...], list[EmittedCall]] = defaultdict(list)
    for call in calls or ():
        places[tuple((frame.file, frame.line) for frame in call.chain)].append(call)
    open_at: dict[tuple[Position, ...], int] = defaultdict(int)
    for one in diagnostics:
        open_at[_lines(one)] += is_open(one)
    return tuple(
        _settled(one, places, alone=open_at[_lines(one)] == 1) if is_open(one) else one
        for one in diagnostics
    )


def _settled(
    one: Diagnostic,
    places: dict[tuple[tuple[str, int], ...], list[EmittedCall]],
    *,
    alone: bool,
) -> Diagnostic:
    here = places.get(tuple((place.file, place.line) for place in one.inline_chain), [])
    families = {_family(call): call for call in here}
    name = type_name(one.expression).rpartition(".")[2]
    for call in here:
        if (call.type_name or "").partition("[")[0].rpartition(".")[2] == name:
            return settled_by(one, _family(call))
    if not alone or "new" in families or len(families.keys() & {"make-map", "box"}) != 1:
        return one
    return settled_by(one, "make-map" if "make-map" in families else "box")


def _lines(one: Diagnostic) -> tuple[Position, ...]:
    return tuple(Position(place.file, place.line) for place in one.inline_chain)


def _family(call: EmittedCall) -> str:
    found = allocator(call.callee)
    return found.family if found else ""
