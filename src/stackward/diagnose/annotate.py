"""Source annotated line by line with cost, cause and verdict: the result of `stackward list`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture import (
    BuildOptions,
    Targets,
    find_targets,
)
from stackward.capture.escape_build import escape_build
from stackward.core import Caveat, Frame, StackwardError
from stackward.diagnose.compiler import compiler_evidence, source_of
from stackward.diagnose.emitted_evidence import emitted_evidence
from stackward.diagnose.escapes import EscapeRow, escape_rows
from stackward.diagnose.functions import FoundFunction, end_of_function, find_functions
from stackward.diagnose.line_directives import named_place
from stackward.diagnose.local_names import LocalNames
from stackward.diagnose.relocate import Relocator
from stackward.profile import FunctionLines
from stackward.toolchain import Package, Toolchain

Costs = Mapping[int, tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedLine:
    """One source line: its cost (flat and cum), and what the compiler decided about it."""

    number: int
    text: str
    flat: float
    cum: float
    rows: tuple[EscapeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedFunction:
    """One function with its lines; `flat` and `cum` are its sums."""

    function: str
    file: str
    flat: float
    cum: float
    lines: tuple[AnnotatedLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Everything `stackward list` reports; `unit` says what the costs are."""

    unit: str  # bytes, objects, B/op or the profile's own
    total: float
    source: str
    functions: tuple[AnnotatedFunction, ...]
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CostTable:
    """Costs by file and line, as a saved run or a profile gives them."""

    unit: str
    total: float
    source: str
    costs: Mapping[tuple[str, int], tuple[float, float]]


def local_packages(
    toolchain: Toolchain, *, cwd: Path, build: BuildOptions
) -> tuple[tuple[Package, ...], tuple[Caveat, ...]]:
    """Return the packages of the module of `cwd`; none, and why, where there is no module."""
    try:
        targets = find_targets(toolchain, ("./...",), cwd=cwd, build=build, tests=False)
    except StackwardError as error:
        return (), (Caveat(slug="no-source", text=error.message),)
    return targets.local or targets.named, ()


def annotate_profile(
    functions: Sequence[FunctionLines], packages: Sequence[Package]
) -> list[tuple[FoundFunction, Costs]]:
    """Return the functions of a profile with their local source and costs by line."""
    relocator = Relocator(packages)
    found: list[tuple[FoundFunction, Costs]] = []
    for one in functions:
        file = relocator.frame(Frame(one.function, one.file, one.start_line)).file
        lines = (source_of(file) or b"").decode("utf-8", "replace").splitlines()
        first = one.start_line or min(one.costs, default=1)
        last = max(end_of_function(lines, first), max(one.costs, default=1))
        where = FoundFunction(function=one.function, file=file, first=first, last=last)
        found.append((where, {line: (float(f), float(c)) for line, (f, c) in one.costs.items()}))
    return found


def annotate_table(
    pattern: str, packages: Sequence[Package], table: CostTable
) -> list[tuple[FoundFunction, Costs]]:
    """Return the functions that `pattern` finds in the source, with the costs of a saved run."""
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise StackwardError(
            "bad-pattern", f"{pattern}: {error}", "Give a regular expression, as pprof -list takes."
        ) from error
    return [(one, dict(_costs_of(one, table))) for one in find_functions(packages, compiled)]


def _costs_of(one: FoundFunction, table: CostTable) -> Iterator[tuple[int, tuple[float, float]]]:
    """Yield the function's lines that cost something, each place that `//line` names once."""
    seen: set[tuple[str, int]] = set()
    for line in range(one.first, one.last + 1):
        named = named_place(one.file, line)
        for place in dict.fromkeys(((one.file, line), (named.file, named.line))):
            if place in table.costs and place not in seen:
                seen.add(place)
                yield line, table.costs[place]


def listing(
    toolchain: Toolchain,
    found: Sequence[tuple[FoundFunction, Costs]],
    packages: Sequence[Package],
    table: CostTable,
    *,
    cwd: Path,
    build: BuildOptions,
    environ: Mapping[str, str],
    caveats: tuple[Caveat, ...] = (),
) -> Listing:
    """Return the annotated source of `found`, with what the compiler says of their packages."""
    rows, more = _rows_by_line(toolchain, found, packages, cwd, build, environ)
    return Listing(
        unit=table.unit,
        total=table.total,
        source=table.source,
        functions=tuple(_function(one, costs, rows) for one, costs in found),
        caveats=(*caveats, *more),
    )


def _rows_by_line(
    toolchain: Toolchain,
    found: Sequence[tuple[FoundFunction, Costs]],
    packages: Sequence[Package],
    cwd: Path,
    build: BuildOptions,
    environ: Mapping[str, str],
) -> tuple[dict[tuple[str, int], list[EscapeRow]], tuple[Caveat, ...]]:
    files = {one.file for one, _ in found}
    named = tuple(
        package
        for package in packages
        if any(
            str(package.folder / name) in files
            for name in (*package.go_files, *package.all_test_files)
        )
    )
    rows: dict[tuple[str, int], list[EscapeRow]] = defaultdict(list)
    if not named:
        return rows, ()
    tests = any(file.endswith("_test.go") for file in files)
    try:
        built = escape_build(
            toolchain,
            Targets(named=named, local=tuple(packages)),
            cwd=cwd,
            build=build,
            tests=tests,
            environ=environ,
        )
    except StackwardError as error:
        text = f"the compiler's verdicts are missing: {error.message.splitlines()[0]}"
        return rows, (Caveat(slug="no-verdicts", text=text),)
    names = LocalNames(toolchain, named, cwd=cwd, build=build)
    emitted = emitted_evidence(toolchain, built.archives, names)
    for row in escape_rows(compiler_evidence(built.output, names), emitted):
        for place in {(row.file, row.line), *((p.file, p.line) for p in row.inline_chain)}:
            rows[place].append(row)
    return rows, emitted.caveats


def _function(
    one: FoundFunction, costs: Costs, rows: Mapping[tuple[str, int], list[EscapeRow]]
) -> AnnotatedFunction:
    text = (source_of(one.file) or b"").decode("utf-8", "replace").splitlines()
    lines = tuple(
        AnnotatedLine(
            number=number,
            text=text[number - 1] if number <= len(text) else "",
            flat=costs.get(number, (0.0, 0.0))[0],
            cum=costs.get(number, (0.0, 0.0))[1],
            rows=tuple(_rows_at(one.file, number, rows)),
        )
        for number in range(one.first, one.last + 1)
    )
    return AnnotatedFunction(
        function=one.function,
        file=one.file,
        flat=sum(line.flat for line in lines),
        cum=sum(line.cum for line in lines),
        lines=lines,
    )


def _rows_at(
    file: str, line: int, rows: Mapping[tuple[str, int], list[EscapeRow]]
) -> Iterator[EscapeRow]:
    named = named_place(file, line)
    for place in dict.fromkeys(((file, line), (named.file, named.line))):
        yield from rows.get(place, ())
