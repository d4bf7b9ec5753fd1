"""Finds functions in Go source by name, and where each ends; top-level declarations only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stackward.diagnose.compiler import source_of
from stackward.toolchain import Package

# gofmt puts a top-level declaration's func and its closing brace in the first column.
_DECLARATION = re.compile(
    r"^(?:/\*line [^*]+\*/\s*)?"
    r"func(?:\s*\(\s*(?:\w+\s+)?(?P<receiver>\*?\s*\w+)(?:\[[^\]]*\])?\s*\))?\s*(?P<name>\w+)",
    re.MULTILINE,
)

_OPEN = re.compile(r"[{(\[,]\s*(?://.*)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFunction:
    """A function's symbol name as pprof prints it, its file, and its first and last line."""

    function: str
    file: str
    first: int
    last: int


def find_functions(packages: Iterable[Package], pattern: re.Pattern[str]) -> list[FoundFunction]:
    """Return the functions of `packages` whose symbol name `pattern` is found in."""
    found = []
    for package in packages:
        own = "main" if package.name == "main" else package.path
        for name in (*package.go_files, *package.all_test_files):
            file = str(package.folder / name)
            text = (source_of(file) or b"").decode("utf-8", "replace")
            external = name in package.external_test_files
            for function, line in _declarations(text, f"{own}_test" if external else own):
                if pattern.search(function):
                    last = end_of_function(text.splitlines(), line)
                    found.append(FoundFunction(function=function, file=file, first=line, last=last))
    return found


def _declarations(text: str, prefix: str) -> Iterator[tuple[str, int]]:
    for match in _DECLARATION.finditer(text):
        receiver = (match["receiver"] or "").replace(" ", "")
        middle = f".({receiver})" if receiver.startswith("*") else f".{receiver}" * bool(receiver)
        yield f"{prefix}{middle}.{match['name']}", text.count("\n", 0, match.start()) + 1


def end_of_function(lines: list[str], first: int) -> int:
    """Return the last line of the declaration that begins at line `first`, both from 1."""
    # Anything but an open bracket ends it there: a body on the same line, or none (assembly).
    if first <= len(lines) and not _OPEN.search(lines[first - 1]):
        return first
    for number in range(first + 1, len(lines) + 1):
        if lines[number - 1].startswith("}"):
            return number
    return len(lines)
