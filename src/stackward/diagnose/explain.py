"""Everything known about one line of source: the result of `stackward explain`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.capture import (
    BuildOptions,
    Event,
    Progress,
    Targets,
    compiler_text,
    find_targets,
)
from stackward.capture.escape_build import escape_build, package_of_file
from stackward.capture.test_binaries import arguments_of
from stackward.core import Caveat, StackwardError
from stackward.diagnose.asked_place import AskedPlace, LocatedPlace
from stackward.diagnose.compiler import CompilerEvidence, compiler_evidence, source_of
from stackward.diagnose.describe import diagnostic_lines, lines_with_file
from stackward.diagnose.emitted_evidence import EmittedEvidence, emitted_evidence
from stackward.diagnose.escapes import EscapeRow, escape_rows
from stackward.diagnose.indirect import indirect_calls, lost_calls
from stackward.diagnose.local_names import LocalNames
from stackward.diagnose.result import IndirectCall, SiteAdvice
from stackward.diagnose.settle import settled
from stackward.escape import Diagnostic
from stackward.escape.advice import Situation, advise, around, situation_of
from stackward.toolchain import Package, Toolchain


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedRow:
    """One decision or allocating call at the place, with the advice for it."""

    row: EscapeRow
    advice: SiteAdvice
    copies: int = 1  # of the same expression, inlined into different callers


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is known of the place: its source, the decisions that touch it, its indirect calls."""

    place: AskedPlace
    package: str
    source: tuple[str, ...]  # the lines of the file
    rows: tuple[ExplainedRow, ...]
    indirect_calls: tuple[IndirectCall, ...]
    stack_decisions: tuple[EscapeRow, ...]  # what the compiler keeps on the stack there
    caveats: tuple[Caveat, ...]


def explain_place(
    toolchain: Toolchain,
    place: LocatedPlace,
    *,
    cwd: Path,
    build: BuildOptions,
    environ: Mapping[str, str],
    progress: Progress,
) -> Explanation:
    """Return what the compiler decided at `place`, under whichever of its names it says so."""
    shown = place.named if _has_line(place.named) else place.physical
    source = _lines(shown)
    if not _has_line(shown):
        raise StackwardError(
            "no-such-line",
            f"{shown.file} has {len(source)} lines, there is no line {shown.line}",
            "Give a line of the file.",
        )
    package = package_of_file(toolchain, place.physical.file, cwd=cwd, build=build)
    progress(Event(stage="build", text=f"asking the compiler about {package.path}"))
    evidence, emitted = _evidence(toolchain, package, place.physical, cwd, build, environ)
    rows = [
        row
        for row in escape_rows(evidence, emitted)
        if any(_touches(row, one) for one in place.all)
    ]
    places = {(str(one.file), one.line) for one in place.all}
    calls = (*indirect_calls(evidence), *lost_calls(emitted.interface_calls))
    heap = [one for one in settled(evidence.diagnostics, emitted.calls) if one.escapes]
    return Explanation(
        place=shown,
        package=package.path,
        source=source,
        rows=tuple(
            _merged(
                ExplainedRow(row=row, advice=_advice(row, heap, str(shown.file)))
                for row in _nearest([row for row in rows if _on_heap(row)], place.named)
            )
        ),
        indirect_calls=tuple(one for one in calls if (one.file, one.line) in places),
        stack_decisions=tuple(row for row in rows if not _on_heap(row)),
        caveats=(*emitted.caveats, *_told_apart(place)),
    )


def _has_line(place: AskedPlace) -> bool:
    return 1 <= place.line <= len(_lines(place))


def _lines(place: AskedPlace) -> tuple[str, ...]:
    return tuple((source_of(str(place.file)) or b"").decode("utf-8", "replace").splitlines())


def _told_apart(place: LocatedPlace) -> tuple[Caveat, ...]:
    here, there = place.physical, place.named
    if here == there:
        return ()
    text = (
        f"a //line directive calls line {here.line} of {here.file.name} "
        f"{there.file.name}:{there.line}: what is known of either is here"
    )
    return (Caveat(slug="line-directive", text=text),)


def _evidence(
    toolchain: Toolchain,
    package: Package,
    place: AskedPlace,
    cwd: Path,
    build: BuildOptions,
    environ: Mapping[str, str],
) -> tuple[CompilerEvidence, EmittedEvidence]:
    """Return the evidence on `package`: in full where it is local, else the compiler's text."""
    names = LocalNames(toolchain, (package,), cwd=cwd, build=build)
    if package.is_local or package.standard:
        tests = place.file.name.endswith("_test.go")
        targets = Targets(named=(package,), local=(package,))
        if package.is_local:  # its diagnostics depend on what is inlined into it, too
            targets = find_targets(
                toolchain, arguments_of(package), cwd=cwd, build=build, tests=tests
            )
        built = escape_build(toolchain, targets, cwd=cwd, build=build, tests=tests, environ=environ)
        return (
            compiler_evidence(built.output, names, heap_only=False),
            emitted_evidence(toolchain, built.archives, names),
        )
    output = compiler_text(toolchain, package.path, cwd=cwd, build=build)
    return compiler_evidence(output, names, heap_only=False), EmittedEvidence(calls=None)


def _on_heap(row: EscapeRow) -> bool:
    return not row.verdict or row.verdict in {"escapes to heap", "moved to heap"}


def _touches(row: EscapeRow, place: AskedPlace) -> bool:
    """Return whether the row's object, or the call that it was inlined through, is on the line."""
    file = str(place.file)
    return (row.file == file and row.line == place.line) or any(
        one.file == file and one.line == place.line for one in row.inline_chain
    )


def _nearest(rows: Sequence[EscapeRow], place: AskedPlace) -> list[EscapeRow]:
    """Return the rows at the column asked for, those nearest to it where none is there."""
    if not place.column or not rows:
        return list(rows)
    distance = min(abs(row.column - place.column) for row in rows)
    return [row for row in rows if abs(row.column - place.column) == distance]


def _advice(row: EscapeRow, diagnostics: Sequence[Diagnostic], reader_file: str) -> SiteAdvice:
    situation = next(
        (situation_of(one, source_of=source_of) for one in diagnostics if _same(row, one)), None
    )
    if situation is None:
        line = around(source_of(row.file), row.line)
        situation = Situation(
            cause=row.cause,
            function=row.function,
            file=row.file,
            line=row.line,
            mechanism=row.mechanism,
            statement=line.statement,
            loop_line=line.loop_line,
            target=line.target,
        )
    advice = advise(situation)
    return SiteAdvice(
        summary=lines_with_file(advice.summary, situation.file, reader_file),
        docs_slug=advice.docs_slug,
    )


def _merged(rows: Iterable[ExplainedRow]) -> list[ExplainedRow]:
    """Return `rows` with the copies of one expression that differ in nothing but their callers.

    The least inlined one stays, and says how many there are.
    """
    alike: dict[tuple[object, ...], list[ExplainedRow]] = defaultdict(list)
    for one in rows:
        row = one.row
        key = (
            row.inline_chain[0],
            *(row.expression, row.verdict, row.cause, row.mechanism, row.allocates, row.summary),
            tuple(line.text for line in row.explanation),
            one.advice,
        )
        alike[key].append(one)
    return [_counted(copies) for copies in alike.values()]


def _counted(copies: Sequence[ExplainedRow]) -> ExplainedRow:
    first = min(copies, key=lambda one: len(one.row.inline_chain))
    if len(copies) == 1:
        return first
    summary = f"{first.row.summary} ({len(copies)} copies of it, by inlining)"
    return replace(first, row=replace(first.row, summary=summary), copies=len(copies))


def _same(row: EscapeRow, diagnostic: Diagnostic) -> bool:
    return (
        row.verdict == diagnostic.verdict
        and row.expression == diagnostic.expression
        and row.inline_chain == diagnostic.inline_chain
        and row.summary == diagnostic_lines(diagnostic)[0]
    )
