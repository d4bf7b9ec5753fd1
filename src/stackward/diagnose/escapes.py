"""What the compiler puts on the heap and why, with no run: the result of `stackward escapes`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture import (
    BuildOptions,
    Event,
    Progress,
    find_targets,
)
from stackward.capture.escape_build import escape_build
from stackward.capture.targets import left_out_caveats
from stackward.core import Caveat, Frame, Position, StackwardError
from stackward.diagnose.allocates import Allocates, judge
from stackward.diagnose.compiler import CompilerEvidence, compiler_evidence
from stackward.diagnose.describe import diagnostic_lines, silent_summary
from stackward.diagnose.emitted_evidence import EmittedEvidence, emitted_evidence
from stackward.diagnose.indirect import indirect_calls, lost_calls
from stackward.diagnose.local_names import LocalNames
from stackward.diagnose.result import Build, ExplanationLine, IndirectCall
from stackward.diagnose.run import build_of, evidence_caveats, unclassified_count
from stackward.diagnose.scope import Scope, is_cgo_glue, scope_of
from stackward.diagnose.settle import settled
from stackward.emitted import EmittedCall
from stackward.escape import Diagnostic
from stackward.escape.causes import UNCLASSIFIED, cause_of_mechanism
from stackward.toolchain import Toolchain


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapeRow:
    """One object that the compiler decided on, or one allocating call that it was silent about.

    `verdict` is empty for a silent one; `mechanism` names the emitted call then.
    """

    package: str
    function: str
    file: str
    line: int
    column: int
    expression: str
    verdict: str
    cause: str
    allocates: Allocates
    mechanism: str
    inline_chain: tuple[Position, ...]
    explanation: tuple[ExplanationLine, ...]
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapesResult:
    """Everything `stackward escapes` reports."""

    build: Build
    packages: tuple[str, ...]
    rows: tuple[EscapeRow, ...]
    indirect_calls: tuple[IndirectCall, ...]
    unclassified_count: int
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapeFilter:
    """Which rows are wanted; empty fields let everything through."""

    cause: str = ""
    function: str = ""  # regular expression, searched in the function's name
    path: str = ""  # part of the file's path
    all_verdicts: bool = False  # what stays on the stack, and parameters, too

    def wants(self, row: EscapeRow) -> bool:
        """Return whether `row` passes."""
        return (
            (not self.cause or row.cause == self.cause)
            and (not self.function or re.search(self.function, row.function) is not None)
            and (not self.path or self.path in row.file)
        )


def find_escapes(
    toolchain: Toolchain,
    patterns: Sequence[str],
    wanted: EscapeFilter,
    *,
    cwd: Path,
    build: BuildOptions,
    tests: bool,
    environ: Mapping[str, str],
    progress: Progress,
) -> EscapesResult:
    """Return what the compiler puts on the heap in `patterns`; raises `StackwardError`."""
    _check_pattern(wanted.function)
    progress(Event(stage="list", text="listing packages"))
    targets = find_targets(toolchain, patterns, cwd=cwd, build=build, tests=tests)
    progress(Event(stage="build", text=f"compiling {len(targets.named)} packages"))
    built = escape_build(toolchain, targets, cwd=cwd, build=build, tests=tests, environ=environ)
    progress(Event(stage="explain", text="reading what the compiler said"))
    names = LocalNames(toolchain, targets.all, cwd=cwd, build=build)
    evidence = compiler_evidence(built.output, names, heap_only=not wanted.all_verdicts)
    emitted = emitted_evidence(toolchain, built.archives, names)
    scope = scope_of(package.path for package in targets.named)
    rows = [row for row in escape_rows(evidence, emitted, scope) if wanted.wants(row)]
    compiled = [package for package in targets.named if package.path not in built.left_out]
    return EscapesResult(
        build=build_of(toolchain, build, compiled),
        packages=tuple(package.path for package in compiled),
        rows=tuple(rows),
        indirect_calls=(*indirect_calls(evidence), *lost_calls(emitted.interface_calls)),
        unclassified_count=unclassified_count(evidence),
        caveats=(
            *targets.caveats,
            *left_out_caveats(built.left_out.values()),
            *emitted.caveats,
            *evidence_caveats(evidence),
        ),
    )


def _check_pattern(pattern: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise StackwardError(
            "bad-pattern", f"--function {pattern}: {error}", "Give a regular expression."
        ) from error


def escape_rows(
    evidence: CompilerEvidence, emitted: EmittedEvidence, scope: Scope | None = None
) -> list[EscapeRow]:
    """Return the rows in source order; silent calls only where `scope` owns them, if given."""
    diagnostics = settled(evidence.diagnostics, emitted.calls)
    judged = judge(diagnostics, emitted.calls)
    rows = [
        _diagnosed(diagnostic, allocates)
        for diagnostic, allocates in zip(diagnostics, judged.allocates, strict=True)
    ]
    silent = [call for call in judged.silent if scope is None or scope.owns(_silent_chain(call)[0])]
    rows += [_silent(call) for call in silent]
    rows.sort(key=lambda row: (row.file, row.line, row.column, row.verdict, row.expression))
    return list(dict.fromkeys(rows))


def _diagnosed(diagnostic: Diagnostic, allocates: Allocates) -> EscapeRow:
    summary, lines = diagnostic_lines(diagnostic)
    place = diagnostic.position
    return EscapeRow(
        package=diagnostic.package,
        function=diagnostic.function,
        file=place.file,
        line=place.line,
        column=place.column,
        expression=diagnostic.expression,
        verdict=diagnostic.verdict,
        cause=diagnostic.cause,
        allocates=allocates if diagnostic.escapes else "no",
        mechanism="",
        inline_chain=diagnostic.inline_chain,
        explanation=lines,
        summary=summary,
    )


def _silent(call: EmittedCall) -> EscapeRow:
    chain = _silent_chain(call)
    inner: Frame = chain[0]
    mechanism = call.mechanism
    cause = cause_of_mechanism(mechanism) or UNCLASSIFIED
    return EscapeRow(
        package=call.package,
        function=inner.function,
        file=inner.file,
        line=inner.line,
        column=0,
        expression="",
        verdict="",
        cause=cause,
        allocates="yes",
        mechanism=mechanism,
        inline_chain=tuple(Position(frame.file, frame.line) for frame in chain),
        explanation=(),
        summary=_silent_words(call, cause),
    )


def _silent_chain(call: EmittedCall) -> tuple[Frame, ...]:
    """Return the call's chain from the first frame that somebody wrote."""
    at = next((i for i, frame in enumerate(call.chain) if not is_cgo_glue(frame)), 0)
    return call.chain[at:]


def _silent_words(call: EmittedCall, cause: str) -> str:
    what = f" ({call.type_name})" if call.type_name else ""
    why = silent_summary(cause) or "the compiler says nothing about it"
    return f"calls {call.mechanism}{what}: {why}"
