"""What really allocates: the compiler's verdicts laid beside the calls that it emitted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stackward.diagnose.join import COMPATIBLE, POSSIBLE, expression_kind
from stackward.emitted import EmittedCall, allocator
from stackward.escape import Diagnostic

Allocates = Literal["yes", "no", "unknown"]
Chain = tuple[tuple[str, int], ...]

# A literal by itself: `"a" + b` begins with one and allocates.
_CONSTANT = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)+'|-?\d[\w.]*(?:[eEpP][+-]\d+)?|true|false|nil)$"""
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The diagnostics with what they allocate, and the calls that no diagnostic mentions."""

    allocates: tuple[Allocates, ...]
    silent: tuple[EmittedCall, ...]


def judge(diagnostics: Sequence[Diagnostic], calls: Sequence[EmittedCall] | None) -> Judged:
    """Return, for each of `diagnostics`, whether the emitted code allocates for it.

    `yes`: an emitted call at its place can only be its own, or there are as many calls as
    diagnostics that may allocate.  `no`: no such call was emitted.  `unknown`: fewer calls than
    diagnostics on the line, which the code's line table cannot tell apart; or no object was read.
    """
    if calls is None:
        unknown: list[Allocates] = ["unknown"] * len(diagnostics)
        return Judged(tuple(unknown), ())
    places = _by_chain(calls)
    groups: dict[Chain, list[int]] = defaultdict(list)
    for index, diagnostic in enumerate(diagnostics):
        groups[_chain(diagnostic)].append(index)
    answers: list[Allocates] = ["no"] * len(diagnostics)
    explained: set[int] = set()
    for chain, indices in groups.items():
        here = places.get(chain) or places.get(chain[1:]) or []
        used = _judge_line(diagnostics, indices, [call for _, call in here], answers)
        explained.update(number for position, (number, _) in enumerate(here) if position in used)
    silent = tuple(call for number, call in enumerate(calls) if number not in explained)
    return Judged(tuple(answers), _distinct(silent))


def _by_chain(calls: Sequence[EmittedCall]) -> dict[Chain, list[tuple[int, EmittedCall]]]:
    places: dict[Chain, list[tuple[int, EmittedCall]]] = defaultdict(list)
    for number, call in enumerate(calls):
        places[tuple((frame.file, frame.line) for frame in call.chain)].append((number, call))
    return places


def _chain(diagnostic: Diagnostic) -> Chain:
    return tuple((place.file, place.line) for place in diagnostic.inline_chain)


def _judge_line(
    diagnostics: Sequence[Diagnostic],
    indices: Sequence[int],
    calls: Sequence[EmittedCall],
    answers: list[Allocates],
) -> set[int]:
    """Fill in the answers for one place; return which of its calls a diagnostic explains."""
    families = [_family(call) for call in calls]
    used: set[int] = set()
    wanted: dict[int, list[int]] = {}
    for index in indices:
        kind = expression_kind(diagnostics[index])
        fitting = [at for at, family in enumerate(families) if kind in COMPATIBLE.get(family, ())]
        if not fitting:
            fitting = [at for at, family in enumerate(families) if kind in POSSIBLE.get(family, ())]
        if fitting and not _is_constant(diagnostics[index]):
            wanted[index] = fitting
            used.update(fitting)
    kinds = Counter(tuple(fitting) for fitting in wanted.values())
    for index, fitting in wanted.items():
        # Moved variables of one block may share one object: any call is theirs.
        moved = diagnostics[index].verdict == "moved to heap"
        enough = moved or _most_calls(fitting, calls) >= kinds[tuple(fitting)]
        answers[index] = "yes" if enough else "unknown"
    return used


def _most_calls(fitting: Sequence[int], calls: Sequence[EmittedCall]) -> int:
    """Return how many of the `fitting` calls one function has.

    A wrapper or another instantiation repeats the line with calls of its own.
    """
    places: dict[str, set[int]] = defaultdict(set)
    for at in fitting:
        places[calls[at].function].add(calls[at].pc)
    return max(map(len, places.values()), default=0)


def _family(call: EmittedCall) -> str:
    if call.callee == "runtime.mallocgc":  # make followed by copy
        return "make-slice"
    found = allocator(call.callee)
    return found.family if found else ""


def _is_constant(diagnostic: Diagnostic) -> bool:
    """Return whether the expression is a literal, which the compiler keeps in read-only data."""
    return diagnostic.verdict == "escapes to heap" and bool(_CONSTANT.match(diagnostic.expression))


def _distinct(calls: Sequence[EmittedCall]) -> tuple[EmittedCall, ...]:
    """Return one call for each function, place and callee."""
    found: dict[tuple[object, ...], EmittedCall] = {}
    for call in calls:
        found.setdefault((call.function, call.chain, call.callee), call)
    return tuple(found.values())
