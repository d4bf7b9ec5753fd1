"""Message forms of `-m` text that decide no heap allocation: inlining, devirtualization, remarks.

Each function takes the message without its position and returns a record, or None when the message
has another form.  Source: Go 1.24 to 1.27, cmd/compile/internal (inline, devirtualize, escape,
bloop, walk, ssagen, loopvar, noder).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from stackward.core import Position
from stackward.escape.model import (
    Devirtualization,
    DevirtualizationKind,
    InlineDecision,
    InlineKind,
    Remark,
    RemarkKind,
)

_CAN_INLINE = re.compile(r"^can inline (.+?)(?: with cost (-?\d+) as: .*)?$", re.S)
_CANNOT_INLINE = re.compile(r"^cannot inline (.+?): (.*)$", re.S)
_INLINING = re.compile(r"^inlining call to (.+?)(?: with score (-?\d+))?$")
_RECURSIVE = re.compile(r"^cannot inline (.+) into (.+): repeated recursive cycle$")
_BIG = re.compile(r"^function (.+) considered 'big'; reducing max cost of inlinees$")
_DEVIRTUALIZING = re.compile(r"^(partially )?devirtualizing (.+) to (.+)$")
_REFUSED = re.compile(r"^cannot devirtualize (.+): (shaped (?:receiver|interface) .+)$")
_PGO = re.compile(r"^PGO devirtualizing (?:interface|function) call (.+) to (.+)$")
_PGO_REFUSED = re.compile(r"^should not PGO devirtualize (.+?): (.+)$")

_REMARKS: Final[tuple[tuple[RemarkKind, re.Pattern[str]], ...]] = (
    ("capture", re.compile(r" capturing by (?:ref|value): .+ \(addr=.+ assign=.+ width=\d+\)$")),
    ("self-assignment", re.compile(r" ignoring self-assignment in ", re.S)),
    ("bounds-check-elided", re.compile(r"^index bounds check elided$")),
    ("zero-copy-conversion", re.compile(r"^zero-copy string->\[\]byte conversion$")),
    ("kept-alive", re.compile(r" will be kept alive$|^expr is unknown to bloop pass$")),
    ("kept-alive", re.compile(r"^skip inlining within testing\.B\.loop for ")),
    ("kept-alive", re.compile(r"^unrecognized shape for assign list stmt for blank assignment$")),
    ("uintptr-parameter", re.compile(r"^assuming .+ is unsafe uintptr$")),
    ("uintptr-parameter", re.compile(r"^marking .+ as escaping (?:\.\.\.)?uintptr$")),
    ("loop-depth", re.compile(r"^\[\d+\] .* stmt: |(?:non-)?looping label$", re.S)),
    ("debug", re.compile(r"^(?:Before inlining:|After inlining) ", re.S)),
    (
        "debug",
        re.compile(r"^(?:heap|stack) closure, captured vars = |^closure converted to global$"),
    ),
    ("debug", re.compile(r"^(?:heap-allocated|stack-allocated|open-coded) defer$")),
    ("debug", re.compile(r"^append: len-only update(?: \(in local slice\))?$")),
    ("debug", re.compile(r"^(?:mutates|calls) param: | does not escape, mutate, or call$")),
    ("debug", re.compile(r"^loop variable .+ now per-iteration, (?:heap|stack)-allocated")),
    ("debug", re.compile(r"^(?:for|range) loop ending at \d+:\d+ was modified")),
    ("debug", re.compile(r"^rewriting O\w+ value from |^convert: |^alias analysis: ")),
    ("debug", re.compile(r"^skipping static copy of |^tail call emitted for the method ")),
    ("debug", re.compile(r"^(?:generated|removed) nil check$|^write barrier$|^stack object ")),
    ("debug", re.compile(r"^live at |^intrinsic substitution for |^slice: omit slice operation$")),
    ("debug", re.compile(r"^type assertion (?:not )?inlined$|^cheap call is also intrinsic, ")),
    ("debug", re.compile(r"^call to func |^intrinsic call, |^costly OCALL|^doNode O")),
)

# A backend error comes after diagnostics; front-end errors come instead of any.
_ERRORS = re.compile(
    r"^(?:internal compiler error: |too many errors$|stack frame too large \(|syntax error: "
    r"|undefined: |declared and not used: |cannot use |missing return$|relocation target )"
    r"|\" imported and not used|redeclared in this block$|: undefined \(| is not used$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a message stands: its package, build variant and position."""

    package: str
    variant: str
    position: Position


def inline_decision(message: str, place: Place) -> InlineDecision | None:
    """Return what the inliner said in `message`."""

    def made(
        kind: InlineKind,
        function: str,
        *,
        reason: str = "",
        cost: str | None = None,
        caller: str = "",
    ) -> InlineDecision:
        return InlineDecision(
            kind=kind,
            package=place.package,
            variant=place.variant,
            position=place.position,
            function=function,
            reason=reason,
            cost=None if cost is None else int(cost),
            caller=caller,
        )

    if match := _RECURSIVE.match(message):
        return made("recursive-cycle", match[1], caller=match[2])
    if match := _INLINING.match(message):
        return made("inlining-call", match[1])
    if match := _CANNOT_INLINE.match(message):
        return made("cannot-inline", match[1], reason=match[2])
    if match := _CAN_INLINE.match(message):
        return made("can-inline", match[1], cost=match[2])
    if match := _BIG.match(message):
        return made("big-function", match[1], reason="big")
    return None


def devirtualization(message: str, place: Place) -> Devirtualization | None:
    """Return what the devirtualizer said in `message`."""

    def made(
        kind: DevirtualizationKind, call: str, *, target: str = "", reason: str = ""
    ) -> Devirtualization:
        return Devirtualization(
            kind=kind,
            package=place.package,
            variant=place.variant,
            position=place.position,
            call=call,
            target=target,
            reason=reason,
        )

    if match := _DEVIRTUALIZING.match(message):
        return made("partial" if match[1] else "full", match[2], target=match[3])
    if match := _REFUSED.match(message):
        return made("refused", match[1], reason=match[2])
    if match := _PGO.match(message):
        return made("pgo", match[1], target=match[2])
    if match := _PGO_REFUSED.match(message):
        return made("pgo-refused", match[1], reason=match[2])
    if message == "imprecise interface call":
        return made("imprecise", "")
    return None


def remark(message: str, place: Place) -> Remark | None:
    """Return `message` as a remark when it has one of their forms."""
    for kind, pattern in _REMARKS:
        if pattern.search(message):
            return Remark(
                kind=kind,
                package=place.package,
                variant=place.variant,
                position=place.position,
                text=message,
            )
    return None


def is_compiler_error(message: str) -> bool:
    """Return whether `message` reads like a compiler error, not a diagnostic."""
    return _ERRORS.search(message) is not None


FORMS: Final[
    tuple[Callable[[str, Place], InlineDecision | Devirtualization | Remark | None], ...]
] = (inline_decision, devirtualization, remark)
