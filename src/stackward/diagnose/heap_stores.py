"""Where the program stores into what holds the memory: read from its machine code.

A reference to the variable, or to the descriptor of the map's or the slice's type, on a line that
writes there or calls mapassign, growslice or chansend.  Nothing is guessed from names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stackward.diagnose.heap_result import SourcePlace
from stackward.emitted import GoBinary
from stackward.emitted.references import Reference, references

_WORDS = {
    "mapassign": "puts into the map",
    "growslice": "appends",
    "chansend1": "sends",
}
_FIRST_VALUE = "first value"
_BY_TYPE = "(some value of this type)"
_INITIAL = (".init", ".init.0", ".init.1")
_MOST = 8


def stores_into(
    binary: GoBinary, *, variables: Sequence[tuple[int, int]], types: Sequence[tuple[int, int]]
) -> tuple[SourcePlace, ...]:
    """Return the lines that store into `variables` (first address, end) or values of `types`.

    A line that names the variable comes before one that only puts into some value of that type.
    """
    if not variables and not types:
        return ()
    spans = sorted({*variables, *types})
    found = references(binary, spans)
    of_variables = [one for one in found if _inside(one.address, variables) and _puts(one)]
    of_types = [one for one in found if _inside(one.address, types) and _grows(one)]
    # What surely grows the variable makes guesses by type needless.
    if any(map(_grows, of_variables)):
        of_types = []
    return tuple(_places(of_variables, of_types))[:_MOST]


def _inside(address: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= address < end for first, end in spans)


def _puts(one: Reference) -> bool:
    return one.stores or _grows(one)


def _grows(one: Reference) -> bool:
    return any(call.startswith(tuple(_WORDS)) for call in one.calls)


def _places(of_variables: list[Reference], of_types: list[Reference]) -> Iterable[SourcePlace]:
    """Yield each line once: what grows the variable, then its type, then plain assignments."""
    growing = [one for one in of_variables if _grows(one)]
    assigned = [one for one in of_variables if not _grows(one)]
    first_set = [one for one in assigned if one.chain[-1].function.endswith(_INITIAL)]
    later_set = [one for one in assigned if one not in first_set]
    seen = set()
    for group, what in (
        (growing, ""),
        (later_set, "assigns"),
        (of_types, ""),
        (first_set, _FIRST_VALUE),
    ):
        for one in group:
            place = one.chain[0]
            if (place.file, place.line) not in seen:
                seen.add((place.file, place.line))
                yield SourcePlace(
                    file=place.file,
                    line=place.line,
                    text=what or _words(one, by_type=group is of_types),
                    function=place.function,
                    standing="exact",
                )


def _words(one: Reference, *, by_type: bool) -> str:
    called = next(
        word for name, word in _WORDS.items() if any(c.startswith(name) for c in one.calls)
    )
    return f"{called} {_BY_TYPE}" if by_type else called


def is_into_variable(place: SourcePlace) -> bool:
    """Return whether the line stores into the variable itself, after its first value."""
    return place.text != _FIRST_VALUE and not place.text.endswith(_BY_TYPE)
