"""Finds the place that the user asked about, by the file's own name or by that of `//line`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.capture import BuildOptions
from stackward.core import Position, StackwardError
from stackward.diagnose.compiler import source_of
from stackward.diagnose.line_directives import named_place, names_lines_of, source_of_name
from stackward.toolchain import Toolchain, list_packages

_PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?::(?P<column>\d+))?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPlace:
    """The place that the user asked about; column 0: the whole line."""

    file: Path
    line: int
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedPlace:
    """A line of a Go file, and what the compiler calls it: the same without a directive."""

    physical: AskedPlace
    named: AskedPlace

    @property
    def all(self) -> tuple[AskedPlace, ...]:
        """Return the place under each of its names."""
        return tuple(dict.fromkeys((self.physical, self.named)))


def parse_place(text: str, *, cwd: Path) -> AskedPlace:
    """Return the place in `text`, FILE:LINE or FILE:LINE:COL; raises `StackwardError`."""
    found = _PLACE.match(text)
    if found is None:
        raise StackwardError(
            "bad-place", f"{text} is not FILE:LINE or FILE:LINE:COL", "For instance: codec.go:42"
        )
    path = (cwd / found["file"]).resolve()
    if not path.is_file():
        raise StackwardError(
            "no-such-file", f"there is no file {found['file']}", f"Looked for {path}."
        )
    return AskedPlace(file=path, line=int(found["line"]), column=int(found["column"] or 0))


def locate(toolchain: Toolchain, text: str, *, cwd: Path, build: BuildOptions) -> LocatedPlace:
    """Return the place in `text`; raises `StackwardError` where there is no such place."""
    try:
        asked = parse_place(text, cwd=cwd)
    except StackwardError as error:
        found = _PLACE.match(text)
        if error.slug != "no-such-file" or found is None:
            raise
        named = AskedPlace(
            file=cwd / found["file"], line=int(found["line"]), column=int(found["column"] or 0)
        )
        located = _by_its_name(toolchain, named, cwd, build)
        if located is None:
            raise
        return located
    _check_column(asked)
    if asked.file.suffix != ".go":
        return _by_its_name(toolchain, asked, cwd, build) or LocatedPlace(
            physical=asked, named=asked
        )
    place = named_place(str(asked.file), asked.line)
    return LocatedPlace(
        physical=asked,
        named=asked if place.file in {"", str(asked.file)} and place.line == asked.line
        else replace(asked, file=Path(place.file), line=place.line),
    )  # fmt: skip


def _check_column(place: AskedPlace) -> None:
    lines = (source_of(str(place.file)) or b"").splitlines()
    if not place.column or not 1 <= place.line <= len(lines):
        return
    columns = len(lines[place.line - 1])
    if place.column > columns + 1:  # editors count the end of the line, too
        raise StackwardError(
            "no-such-column",
            f"line {place.line} of {place.file} has {columns} columns, there is no column "
            f"{place.column}",
            "Leave the column out to ask about the whole line.",
        )


def _by_its_name(
    toolchain: Toolchain, named: AskedPlace, cwd: Path, build: BuildOptions
) -> LocatedPlace | None:
    """Return the place that a directive calls `named`; None where no directive has that file."""
    # A path relative to the user's folder may lead through `..`.
    place = Position(str(named.file.resolve()), named.line)
    named = replace(named, file=Path(place.file))
    files = _go_files(toolchain, named.file, cwd, build)
    physical = source_of_name(files, place)
    if physical is not None:
        there = AskedPlace(file=Path(physical.file), line=physical.line)
        return LocatedPlace(physical=there, named=named)
    if names_lines_of(files, place.file):
        raise StackwardError(
            "no-such-line",
            f"no //line directive names line {place.line} of {place.file}",
            "Give a line that `stackward run` or `stackward escapes` prints.",
        )
    return None


def _go_files(toolchain: Toolchain, near: Path, cwd: Path, build: BuildOptions) -> list[str]:
    """Return the Go files of the module of `cwd` and of the folder that `near` is in."""
    patterns = ["./..."]
    if near.parent.is_dir():
        patterns.append(str(near.parent))
    try:
        found = list_packages(toolchain, patterns, cwd=cwd, flags=build.flags())
    except StackwardError:
        return []
    return [
        str(package.folder / name)
        for package in found
        if package.is_local
        for name in (*package.go_files, *package.all_test_files)
    ]
