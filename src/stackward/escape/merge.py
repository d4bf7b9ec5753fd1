"""Merges `-m` text with the JSON logs into the diagnostics that the product uses.

Text gives verdicts, functions and the positions that pprof will show; JSON gives the inline chain
and physical positions.  Both come from the same compiler run, in the same order within a position,
and describe each flow with the same words: an explanation and its JSON record are paired by
expression and flow, then by place, then by order.
"""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from stackward.core import Position
from stackward.escape.classify import Classifier
from stackward.escape.flow import UNKNOWN_POSITION
from stackward.escape.json_log import HEAP_CODES, JsonDiagnostic, JsonLog
from stackward.escape.literals import SourceOf
from stackward.escape.model import Diagnostic, EscapeDiagnostic, Explanation, Standing, TextRecord

_PLACE = re.compile(r"\) at \S[^\n]*$", re.M)
_SURROGATES = re.compile("[\udc80-\udcff]")
_WARNING: Final = "warning: "

_COMMAND: Final = "main"  # the package path of every command in its log

Signature = tuple[str, tuple[str, ...]]
Key = tuple[str, Signature]  # the package's path first
Chain = tuple[Position, ...]


def merge(
    records: Iterable[TextRecord],
    logs: Sequence[JsonLog] = (),
    *,
    heap_only: bool = True,
    source_of: SourceOf | None = None,
) -> list[Diagnostic]:
    """Return one `Diagnostic` per verdict and inline chain, in the order of `records`.

    Records that are no verdicts are left out, and with `heap_only` those of the stack and of
    parameters too.  Without `logs` (dependencies, builds replayed from the cache) every chain has
    length 1 and `chain_known` is false.  Text of several variants of one package may be given
    together: each is paired with the same logs.  `source_of` returns the bytes of a source file
    (None when not at hand); it settles a few causes that the text leaves open.
    """
    verdicts = [record for record in records if isinstance(record, EscapeDiagnostic)]
    if heap_only:
        verdicts = [record for record in verdicts if record.escapes]
    variants: dict[str, list[EscapeDiagnostic]] = {}
    for verdict in verdicts:
        variants.setdefault(verdict.variant, []).append(verdict)
    pairs: dict[int, JsonDiagnostic] = {}
    lines = _LineMap()
    for group in variants.values() if logs else ():
        pairs.update(_pair(group, logs))
    for verdict in verdicts if pairs else ():
        for explanation in verdict.explanations:
            record = pairs.get(id(explanation))
            if record is not None:
                lines.learn(verdict, explanation, record)
    packages: dict[tuple[str, str], list[EscapeDiagnostic]] = {}
    for verdict in verdicts:
        packages.setdefault((verdict.package, verdict.variant), []).append(verdict)
    classifiers = {key: Classifier(group, source_of) for key, group in packages.items()}
    return [
        result
        for verdict in verdicts
        for result in _diagnostics(
            verdict, pairs, lines, classifiers[verdict.package, verdict.variant]
        )
    ]


def _pair(group: list[EscapeDiagnostic], logs: Sequence[JsonLog]) -> dict[int, JsonDiagnostic]:
    """Return the JSON record of each explanation, by the explanation's identity.

    Within the package: others may have a file of the same name with the same words in it.
    """
    waiting: dict[Key, list[JsonDiagnostic]] = {}
    for log in logs:
        package = log.header.package if log.header else _COMMAND
        for record in log.diagnostics:
            if record.code in HEAP_CODES and record.message:
                waiting.setdefault((package, _json_signature(record)), []).append(record)
    pairs: dict[int, JsonDiagnostic] = {}
    left: dict[Key, list[tuple[Position, Explanation]]] = {}
    for verdict in group:
        for explanation in verdict.explanations:
            signature = _text_signature(explanation)
            key = verdict.package, signature
            if not waiting.get(key):
                key = _COMMAND, signature
            candidates = waiting.get(key)
            if not candidates:
                continue
            found = _same_place(verdict.position, candidates)
            if found is None:
                left.setdefault(key, []).append((verdict.position, explanation))
            else:
                pairs[id(explanation)] = candidates.pop(found)
    pairs.update(_pair_in_order(left, waiting))
    return pairs


def _pair_in_order(
    left: dict[Key, list[tuple[Position, Explanation]]],
    waiting: dict[Key, list[JsonDiagnostic]],
) -> Iterator[tuple[int, JsonDiagnostic]]:
    """Pair what `//line` or cgo moved: equal words, equally many, in the order of position."""
    for key, explanations in left.items():
        candidates = waiting[key]
        if len(candidates) == len(explanations):
            candidates.sort(key=lambda record: record.chain[-1])
            explanations.sort(key=lambda item: item[0])
            for (_, explanation), record in zip(explanations, candidates, strict=True):
                yield id(explanation), record


def _same_place(position: Position, candidates: list[JsonDiagnostic]) -> int | None:
    name = posixpath.basename(position.file)
    fitting = None
    for index, record in enumerate(candidates):
        place = record.chain[-1]
        if place == position:
            return index
        if (
            fitting is None
            and place.line == position.line
            and place.column == position.column
            and posixpath.basename(place.file) == name
        ):
            fitting = index
    return fitting


def _json_signature(record: JsonDiagnostic) -> Signature:
    return record.expression, tuple(step.text for step in record.steps)


def _text_signature(explanation: Explanation) -> Signature:
    text = explanation.raw.decode("utf-8", "surrogateescape")
    lines = _PLACE.sub(")", _json_text(text)).split("\n")
    steps = (line.strip(" ") for line in lines)
    kept = tuple(step for step in steps if step and not step.startswith(_WARNING))
    return _json_text(explanation.expression), kept


def _json_text(text: str) -> str:
    """Return `text` as JSON can hold it: Go writes U+FFFD for each byte that is no UTF-8."""
    return _SURROGATES.sub("\ufffd", text)


class _LineMap:
    """Where the compiler's physical lines are in the text's (and pprof's) view.

    Learned from the paired records: each holds the same places twice.  An inner place of a chain
    that was seen nowhere else is moved like the nearest known line before it.
    """

    def __init__(self) -> None:
        self._known: dict[str, dict[int, Position]] = {}
        self._lines: dict[str, list[int]] = {}
        self._moved_files: set[str] = set()

    def learn(
        self, verdict: EscapeDiagnostic, explanation: Explanation, record: JsonDiagnostic
    ) -> None:
        """Take the places of one paired explanation."""
        self._add(record.chain[-1], verdict.position)
        if _moved(record.chain[-1], verdict.position):
            steps = [step for step in explanation.steps if step.kind != "warning"]
            for step, logged in zip(steps, record.steps, strict=False):
                if step.kind == "from":
                    self._add(logged.chain[-1], step.position)

    def _add(self, physical: Position, shown: Position) -> None:
        if physical.line and shown.line:
            self._known.setdefault(physical.file, {}).setdefault(physical.line, shown)
            if _moved(physical, shown):
                self._moved_files.add(physical.file)

    def shown(self, place: Position) -> tuple[Position, Standing]:
        """Return where text and pprof show `place`."""
        if place.file not in self._moved_files:
            return place, "exact"
        known = self._known[place.file]
        exact = known.get(place.line)
        if exact is not None:
            return (
                (Position(exact.file, exact.line), "exact")
                if _moved(place, exact)
                else (
                    place,
                    "exact",
                )
            )
        if place.file not in self._lines:
            self._lines[place.file] = sorted(known)
        lines = self._lines[place.file]
        index = bisect_right(lines, place.line)
        if index == 0:
            return place, "inferred"
        before = known[lines[index - 1]]
        delta = place.line - lines[index - 1]
        return Position(before.file, before.line + delta), "inferred"


def _moved(physical: Position, shown: Position) -> bool:
    return physical.line != shown.line or posixpath.basename(physical.file) != posixpath.basename(
        shown.file
    )


def _diagnostics(
    verdict: EscapeDiagnostic,
    pairs: dict[int, JsonDiagnostic],
    lines: _LineMap,
    classifier: Classifier,
) -> Iterator[Diagnostic]:
    """Yield one diagnostic per inline chain of `verdict`."""
    chains: dict[Chain, list[Explanation]] = {}
    standings: dict[Chain, Standing] = {}
    unknown: list[Explanation] = []
    for explanation in verdict.explanations:
        record = pairs.get(id(explanation))
        if record is None:
            unknown.append(explanation)
            continue
        chain, standing = _shown_chain(record.chain, verdict.position, lines)
        standings[chain] = standing
        chains.setdefault(chain, []).append(_with_chains(explanation, record, lines))
    if unknown or not chains:
        own: Chain = (_own_place(verdict),)
        first = next(iter(chains), own)
        chains.setdefault(first, []).extend(unknown)
    facts = verdict.facts
    declared = facts.declaration_of(verdict.position, verdict.function) if facts else None
    objects = max(verdict.objects_count - len(chains) + 1, 1)
    for chain, explanations in chains.items():
        yield Diagnostic(
            package=verdict.package,
            variant=verdict.variant,
            function=verdict.function,
            position=chain[-1],
            expression=verdict.expression,
            verdict=verdict.verdict,
            cause=classifier.cause_of(verdict, explanations) if verdict.escapes else "",
            inline_chain=chain,
            explanations=tuple(explanations),
            chain_known=chain in standings,
            standing=standings.get(chain, "exact"),
            objects_count=objects,
            declared=declared,
        )
        objects = 1


def _own_place(verdict: EscapeDiagnostic) -> Position:
    """Return the verdict's place; a variable that the compiler made up takes its first use's."""
    if verdict.position != UNKNOWN_POSITION or not verdict.explanations:
        return verdict.position
    steps = verdict.explanations[0].steps
    return next((step.position for step in steps if step.position.line), UNKNOWN_POSITION)


def _shown_chain(chain: Chain, outermost: Position, lines: _LineMap) -> tuple[Chain, Standing]:
    inner = [lines.shown(place) for place in chain[:-1]]
    standing: Standing = "exact" if all(how == "exact" for _, how in inner) else "inferred"
    last = outermost if outermost.line else lines.shown(chain[-1])[0]
    return (*(place for place, _ in inner), last), standing


def _with_chains(explanation: Explanation, record: JsonDiagnostic, lines: _LineMap) -> Explanation:
    chains = tuple(
        tuple(lines.shown(place)[0] for place in step.chain) if len(step.chain) > 1 else ()
        for step in record.steps
    )
    return replace(explanation, chains=chains) if any(chains) else explanation
