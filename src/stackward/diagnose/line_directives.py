"""Places that `//line` names: which line of which Go file stands for `parser.y:102`.

The compiler, the profiles and so every row go by the names that the directives give; what the user
has open is often the Go file itself.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from stackward.core import Position
from stackward.diagnose.compiler import source_of

_DIRECTIVE = re.compile(rb"^//line (?P<line>.+)$|/\*line (?P<block>.+?)\*/", re.MULTILINE)
_PLACE = re.compile(r"(?P<file>.*?):(?P<line>[0-9]+)(?::(?P<column>[0-9]+))?\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """From line `first` of the Go file on, lines are those of `file` from `line` on."""

    first: int
    file: str
    line: int


def named_place(file: str, line: int) -> Position:
    """Return what the compiler calls `line` of the Go file `file`: itself without a directive."""
    for one in reversed(_stretches(file)):
        if one.first <= line:
            return Position(one.file, one.line + line - one.first)
    return Position(file, line)


def lines_named(file: str, place: Position) -> Iterator[int]:
    """Yield the lines of the Go file `file` that directives call `place`."""
    stretches = _stretches(file)
    ends = [one.first for one in stretches[1:]]
    if stretches:
        ends.append(len((source_of(file) or b"").splitlines()) + 1)
    for one, end in zip(stretches, ends, strict=True):
        line = one.first + place.line - one.line
        if one.file == place.file and one.first <= line < end:
            yield line


def source_of_name(files: Iterable[str], place: Position) -> Position | None:
    """Return the first line in `files` that a directive calls `place`, None where there is none."""
    found = (Position(file, line) for file in files for line in lines_named(file, place))
    return next(found, None)


def names_lines_of(files: Iterable[str], name: str) -> bool:
    """Return whether a directive in `files` names the file `name`."""
    return any(one.file == name for file in files for one in _stretches(file))


@lru_cache(maxsize=1024)
def _stretches(file: str) -> tuple[_Stretch, ...]:
    text = source_of(file) or b""
    if b"line " not in text:
        return ()
    found: list[_Stretch] = []
    name = file
    for directive in _DIRECTIVE.finditer(text):
        words = (directive["line"] or directive["block"]).decode("utf-8", "surrogateescape")
        place = _PLACE.fullmatch(words)
        if place is None or not int(place["line"]):
            continue
        if place["file"]:
            name = posixpath.normpath(posixpath.join(os.path.dirname(file), place["file"]))
        # Only with a column does a place without a name keep the last one.
        at = text.count(b"\n", 0, directive.start()) + 1
        found.append(
            _Stretch(
                first=at + 1 if directive["line"] else at,
                file=name if place["file"] or place["column"] else "",
                line=int(place["line"]),
            )
        )
    return tuple(found)
