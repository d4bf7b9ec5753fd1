"""One line of advice per allocation: the concrete edit, made of the facts at hand.

The facts come from the diagnostic (object, path, cause), from the runtime's entry point and, when
the source is at hand, from three places in it: the line, the signature of its function, the loop
around it.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass

from stackward.core import Position
from stackward.escape import causes
from stackward.escape.edits import edit_for
from stackward.escape.literals import SourceOf
from stackward.escape.model import Diagnostic
from stackward.escape.scopes import Declaration, target_at
from stackward.escape.situation import Situation
from stackward.escape.source import enclosing_loop, line_text, signature_around, signature_at
from stackward.escape.words import called, place_of

__all__ = ["Advice", "Situation", "advise", "situation_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do, in one line, and the page under docs/causes that says more."""

    summary: str
    docs_slug: str


def advise(situation: Situation) -> Advice:
    """Return the edit that takes this allocation away, or what to look at where none is known."""
    slug = situation.cause if situation.cause in causes.PAGES else causes.UNCLASSIFIED
    return Advice(summary=edit_for(situation), docs_slug=slug)


def situation_of(
    diagnostic: Diagnostic,
    *,
    mechanism: str = "",
    place: Position | None = None,
    declared: Position | None = None,
    source_of: SourceOf | None = None,
    is_own: Callable[[str], bool] | None = None,
) -> Situation:
    """Return the situation of `diagnostic`.

    `place` is where the reader finds the expression; without it that is the innermost place of the
    inline chain which is the reader's own, because the loop around an inlined call is not the loop
    around the expression.
    `declared` is where the function's name stands (`PackageFacts.declaration_of`); with it and
    `source_of` the signature and the loop are read.  `is_own` tells the files that the reader can
    edit; without it those are the files in the same folder.
    """
    steps = [step for step in diagnostic.steps if step.kind == "from"]
    last = steps[-1] if steps else None
    is_call = last is not None and last.reason == "call parameter"
    stores = last is not None and last.reason.startswith("assign")
    place = place or _own_place(diagnostic, is_own)
    source = source_of(place.file) if source_of and place.line else None
    name = declared or diagnostic.declared
    signature = signature_at(source, name) if source and name else ""
    if source and (place.file, place.line) != (diagnostic.position.file, diagnostic.position.line):
        signature = signature_around(source, place.line)
    line = around(source, place.line)
    return Situation(
        cause=diagnostic.cause,
        expression=diagnostic.expression,
        verdict=diagnostic.verdict,
        function=diagnostic.function,
        file=place.file,
        line=place.line,
        mechanism=mechanism,
        callee=called(last.source) if last and is_call else "",
        assignment=last.source if last and stores else "",
        decided_at=place_of(place, last) if last else "",
        statement=line.statement,
        signature=signature,
        loop_line=line.loop_line,
        target=line.target,
        library=_inlined_from(diagnostic, is_own),
        reasons=diagnostic.reasons,
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the source tells of one line: the line itself, the loop around it, what it works on."""

    statement: str = ""
    loop_line: int = 0
    target: Declaration | None = None


def around(source: bytes | None, line: int) -> Surroundings:
    """Return what `source`, if it is at hand, tells of `line`."""
    if not source or not line:
        return Surroundings()
    return Surroundings(
        line_text(source, line), enclosing_loop(source, line), target_at(source, line)
    )


def _own_place(diagnostic: Diagnostic, is_own: Callable[[str], bool] | None) -> Position:
    """Return the innermost place of the inline chain that is the reader's own."""
    own = is_own or _beside(diagnostic)
    chain = diagnostic.inline_chain
    return next((one for one in chain if one.line and own(one.file)), diagnostic.position)


def _beside(diagnostic: Diagnostic) -> Callable[[str], bool]:
    folder = posixpath.dirname(diagnostic.position.file)
    return lambda file: posixpath.dirname(file) == folder


def _inlined_from(diagnostic: Diagnostic, is_own: Callable[[str], bool] | None) -> str:
    """Return the place in others' code that was inlined here and allocates, if one was.

    Of several nested ones it is the one that the reader's line calls.
    """
    own = is_own or _beside(diagnostic)

    def is_others(place: Position) -> bool:
        return bool(place.line) and not own(place.file)

    chain = diagnostic.inline_chain
    if not is_others(chain[0]):
        return ""
    if "errorString{" in diagnostic.expression and len(chain) == 2:
        # errors.New written here: the reader's own line, although its body was inlined.
        return ""
    nearest = next(place for place in reversed(chain) if is_others(place))
    return "/".join(nearest.file.split("/")[-2:]) + f":{nearest.line}"
