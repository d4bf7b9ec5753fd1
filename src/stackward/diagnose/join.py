"""Joins an allocation in the user's code to the compiler's diagnostic of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stackward.core import Frame, Position
from stackward.diagnose.settle import is_open, named_kind, settled_by
from stackward.emitted import allocator
from stackward.escape import Diagnostic
from stackward.escape.literals import type_name

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("make-map", re.compile(r"make\(map\[|map\[[^\]]*\][^{]*\{")),
    ("make-channel", re.compile(r"make\((?:<-)?chan\b")),
    ("make-slice", re.compile(r"make\(")),
    ("append", re.compile(r"append(?:\(|$)")),
    ("string-conversion", re.compile(r"(?:string|\(?\[\](?:byte|rune|uint8|int32)\)?)\(")),
    ("new", re.compile(r"&|new\(|func literal|\.\.\. argument|\[[^\]]*\][\w.*\[\]{}() ]+\{")),
)
_CONCATENATION = re.compile(r".+ \+ .+")
# What a runtime mechanism is the compiled form of, and what it may be besides: an expression whose
# kind its text does not show (a hidden variable, a method value) counts as a boxed value.
COMPATIBLE = {
    "new": frozenset({"new", "moved", "literal", "boxed-literal"}),
    "make-slice": frozenset({"make-slice", "make-named"}),
    "append": frozenset({"append"}),
    "move-slice": frozenset({"append"}),
    "concat": frozenset({"concat"}),
    "string-conversion": frozenset({"string-conversion"}),
    # A literal is boxed by these calls or, without size or constant, by none.
    "box": frozenset({"box", "boxed-literal", "boxed-value"}),
    "make-map": frozenset({"make-map"}),
    "map-assign": frozenset({"make-map"}),
    "make-channel": frozenset({"make-channel"}),
    "go": frozenset({"new"}),
    "defer": frozenset({"new"}),
}
POSSIBLE = {
    # A constant string's conversion is an array of its size, and a copy.
    "new": frozenset({"box", "make-map", "make-slice", "make-named", "string-conversion"}),
    "box": frozenset({"new", "string-conversion", "literal"}),
    "make-map": frozenset({"literal", "make-named"}),
}


def expression_kind(diagnostic: Diagnostic) -> str:
    """Return what the diagnosed expression is, in the words of `emitted.Allocator.family`."""
    if diagnostic.verdict == "moved to heap":
        return "moved"
    text = diagnostic.expression
    if type_name(text):
        return named_kind(diagnostic)
    for kind, pattern in _KINDS:
        if pattern.match(text):
            return kind
    if _CONCATENATION.match(text):
        return "concat"
    return "box"


@dataclass(frozen=True, slots=True)
class Match:
    """The diagnostics that explain one allocating call; more than one where columns would tell."""

    diagnostics: tuple[Diagnostic, ...]
    exact: bool


class DiagnosticIndex:
    """The diagnostics that put something on the heap, found by the lines of an inline chain."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._by_chain: dict[tuple[tuple[str, int], ...], list[Diagnostic]] = defaultdict(list)
        self._by_place: dict[tuple[str, int], list[Diagnostic]] = defaultdict(list)
        self._settled: dict[tuple[int, str], Diagnostic] = {}
        for diagnostic in diagnostics:
            if not diagnostic.escapes:
                continue
            chain = tuple(_key(place) for place in diagnostic.inline_chain)
            self._by_chain[chain].append(diagnostic)
            self._by_place[_key(diagnostic.position)].append(diagnostic)
            if len(chain) > 1:
                self._by_place[chain[0]].append(diagnostic)

    def match(self, chain: Sequence[Frame], mechanism: str) -> Match | None:
        """Return what explains an allocation by `mechanism` at `chain` (innermost frame first)."""
        found = self._match(chain, mechanism)
        family = allocator(f"runtime.{mechanism}") if found and mechanism else None
        if found is None or family is None or not any(map(is_open, found.diagnostics)):
            return found
        return Match(
            tuple(self._told(one, family.family) for one in found.diagnostics), found.exact
        )

    def _told(self, one: Diagnostic, family: str) -> Diagnostic:
        """Return `one` with what the mechanism tells of it: one object for each, however often."""
        if not is_open(one):
            return one
        return self._settled.setdefault((id(one), family), settled_by(one, family))

    def _match(self, chain: Sequence[Frame], mechanism: str) -> Match | None:
        lines = tuple((frame.file, frame.line) for frame in chain)
        exact = self._by_chain.get(lines, [])
        found = _compatible(exact, mechanism)
        if found:
            return Match(found, exact=True)
        for place, candidates in self._looser(lines):
            found = _compatible(candidates, mechanism)
            if found:
                return Match(_same_function(found, chain, place), exact=place == 0)
        return None

    def _looser(
        self, lines: tuple[tuple[str, int], ...]
    ) -> Iterable[tuple[int, Sequence[Diagnostic]]]:
        # A moved parameter of an inlined callee is charged to the call's line, without the callee.
        moved = [
            one
            for one in self._by_place.get(lines[0], ())
            if len(one.inline_chain) > 1
            and tuple(_key(place) for place in one.inline_chain[1:]) == lines
        ]
        yield 0, moved
        # The function's own diagnostic, where the copy inlined here has none of its own.
        yield 1, self._by_chain.get(lines[:1], ())
        # Text without JSON knows the outermost call only.
        yield 1, [one for one in self._by_place.get(lines[-1], ()) if not one.chain_known]
        yield 1, self._by_place.get(lines[0], ())


def _key(place: Position) -> tuple[str, int]:
    return (place.file, place.line)


def _compatible(candidates: Sequence[Diagnostic], mechanism: str) -> tuple[Diagnostic, ...]:
    """Return the candidates that compile to `mechanism`, else those that may; "" is open."""
    if not mechanism:
        return _distinct(candidates)
    family = allocator(f"runtime.{mechanism}")
    name = family.family if family else ""
    if mechanism == "mallocgc":  # make followed by copy
        name = "make-slice"
    for wanted in (COMPATIBLE.get(name), POSSIBLE.get(name)):
        if wanted and (fitting := [one for one in candidates if expression_kind(one) in wanted]):
            return _distinct(fitting)
    return ()


def _distinct(candidates: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the candidates with each expression once.

    One expression is spelled `&Buffer{...}` in its own package and `&buffer.Buffer{...}` in the
    copy of another: where the column is known, the place alone tells expressions apart.
    """
    found: dict[tuple[Position, str], Diagnostic] = {}
    for one in candidates:
        place = one.inline_chain[0]
        found.setdefault((place, "" if place.column else one.expression), one)
    return tuple(found.values())


def _same_function(
    found: tuple[Diagnostic, ...], chain: Sequence[Frame], place: int
) -> tuple[Diagnostic, ...]:
    """Return those of the physical function alone, where there are any."""
    physical = chain[-1].function.rpartition("/")[2].partition(".")[2]
    same = tuple(one for one in found if one.function and one.function == physical)
    return same or found
