"""A site's mechanism, reason path and advice, in words."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace

from stackward.core import Frame, Position
from stackward.diagnose.attribute import SiteTotals
from stackward.diagnose.compiler import source_of
from stackward.diagnose.result import ExplanationLine, SiteAdvice
from stackward.escape import Diagnostic
from stackward.escape.advice import Situation, advise, around, situation_of
from stackward.escape.words import explain

_LINE = re.compile(r"(\(|\bat |: )line (\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteWords:
    """What there is to say about a site."""

    mechanism: str
    verdict: str
    expression: str
    column: int | None
    explanation: tuple[ExplanationLine, ...]
    advice: SiteAdvice
    candidates: tuple[str, ...]


def describe(totals: SiteTotals) -> SiteWords:
    """Return the words for one site."""
    place = totals.key.place
    found = totals.match.diagnostics if totals.match else ()
    first = found[0] if found else None
    here = _seen_from(first, place) if first else None
    mechanism = totals.key.mechanism or (totals.leaf.mechanism if totals.leaf else "")
    candidates = tuple(dict.fromkeys(one.expression for one in found))
    lines: tuple[ExplanationLine, ...] = ()
    if here is not None:
        summary, steps = diagnostic_lines(here)
        lines = (ExplanationLine(text=summary), *steps)
    elif said := silent_summary(totals.key.cause, totals.key.callee, _detail(totals)):
        lines = (ExplanationLine(text=said),)
    advice = advise(_situation(totals, first, mechanism))
    return SiteWords(
        mechanism=mechanism,
        verdict=first.verdict if first else "",
        expression=first.expression if first and len(candidates) == 1 else "",
        column=_column(here, place) if here and len(found) == 1 else None,
        explanation=lines,
        advice=SiteAdvice(summary=advice.summary, docs_slug=advice.docs_slug),
        candidates=candidates if len(candidates) > 1 else (),
    )


class Describer:
    """Describes sites; one that many benchmarks share is put into words once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], SiteWords] = {}

    def __call__(self, totals: SiteTotals) -> SiteWords:
        """Return the words for one site."""
        found = totals.match.diagnostics if totals.match else ()
        mechanism = totals.leaf.mechanism if totals.leaf else ""
        # The index keeps the diagnostics alive, so that an identity stays theirs.
        key = (totals.key, tuple(map(id, found)), mechanism, _detail(totals))
        words = self._known.get(key)
        if words is None:
            words = self._known[key] = describe(totals)
        return words


def _detail(totals: SiteTotals) -> str:
    return totals.leaf.detail if totals.leaf else ""


def _seen_from(diagnostic: Diagnostic, place: Frame) -> Diagnostic:
    """Return `diagnostic` with the position that it has on the line of `place`, if it has one.

    The compiler reports inlined code at the outermost call; the site is where the code stands.
    """
    for one in diagnostic.inline_chain:
        if (one.file, one.line) == (place.file, place.line):
            return replace(diagnostic, position=one)
    return diagnostic


def _column(here: Diagnostic, place: Frame) -> int | None:
    at = here.position
    return at.column or None if (at.file, at.line) == (place.file, place.line) else None


def lines_with_file(edit: str, file: str, reader_file: str) -> str:
    """Return `edit` with `file` beside its line numbers where the reader looks at another file."""
    if file == reader_file:
        return edit
    return _LINE.sub(lambda found: f"{found[1]}{posixpath.basename(file)}:{found[2]}", edit)


def diagnostic_lines(diagnostic: Diagnostic) -> tuple[str, tuple[ExplanationLine, ...]]:
    """Return the summary of `diagnostic` and its path, a sentence per step."""
    words = explain(diagnostic)
    return words.summary, tuple(
        ExplanationLine(
            text=sentence.text, file=sentence.file, line=sentence.line, column=sentence.column
        )
        for sentence in words.sentences
    )


def _situation(totals: SiteTotals, first: Diagnostic | None, mechanism: str) -> Situation:
    place: Frame = totals.key.place
    if first is not None:
        at = Position(place.file, place.line) if place.line else None
        situation = situation_of(first, mechanism=mechanism, place=at, source_of=source_of)
        # What is inlined from another package of the user's own is theirs to edit.
        return replace(situation, library=totals.key.callee)
    line = around(source_of(place.file) if place.line else None, place.line)
    return Situation(
        cause=totals.key.cause,
        function=place.function,
        file=place.file,
        line=place.line,
        mechanism=mechanism,
        detail=_detail(totals),
        library=totals.key.callee,
        statement=line.statement,
        loop_line=line.loop_line,
        target=line.target,
    )


# What the compiler says nothing about: the runtime function that the emitted code calls tells it.
_SILENT = {
    "append-growth": "append needs more room than the slice has, so the runtime copies it to a "
    "larger array",
    "dynamic-size": "the size is known at run time only, so no stack frame can hold it",
    "map-growth": "the first key makes the map's first group of 8 slots, later ones make it larger "
    "where there is no room",
    "map-create": "the map is made at run time",
    "channel-create": "a channel is always made on the heap",
    "string-concat": "the strings are copied into a new one, too long for the stack's small buffer",
    "string-conversion": "the conversion copies the bytes, because strings may not change",
    "interface-conversion": "the value is copied so that the interface can point to it",
    "goroutine": "the go statement's function and arguments are kept until the goroutine runs",
    "defer-in-loop": "each deferred call in a loop gets a record of its own",
    "reflection": "package reflect makes the object",
    "cgo": "the conversion from C copies into Go memory",
    "runtime-internal": "the runtime or the benchmark framework itself",
}


_MAP_DETAILS = {
    "first-group": "the first key makes the map's first group of 8 slots: a map has none yet when "
    "it is made empty or for at most 8 entries",
    "growth": "the map has no room for a new key, so the runtime makes it larger",
    "large-entry": "a key or value above 128 bytes gets memory of its own, to which the map points",
}


def silent_summary(cause: str, callee: str = "", detail: str = "") -> str:
    """Return why there is an allocation that no diagnostic mentions; "" where nothing is known."""
    if cause == "library":
        return f"allocated inside {callee}, called here" if callee else "allocated by a library"
    return _MAP_DETAILS.get(detail) or _SILENT.get(cause, "")
