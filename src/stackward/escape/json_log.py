"""Decoder of the files that `-gcflags=-json=0,DIR` writes: one per source file of a package.

The first line is a header, every other line one diagnostic in the shape of the Language Server
Protocol, but with lines and byte columns that count from 1.  Positions are physical: `//line` is
ignored, and a cgo source appears as its rewritten `NAME.cgo1.go`.  The compiler sorts by outermost
position and keeps the order of printing within one position.

The compiler names a file of the log after the base name of the source, in a folder named after the
package path.  Two sources of one base name (a generic function or a promoted method of another
package brings its own file) overwrite each other's log, and so do all commands of one build, whose
package path is `main`: what is missing in the log is no evidence of anything.

Source: Go 1.24 to 1.27, cmd/compile/internal/logopt/log_opts.go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from stackward.core import Position

HEAP_CODES: Final = frozenset({"escape", "escapes"})
_CODE = re.compile(rb'"code":\s*"([^"]*)"')
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_NO_MESSAGE = b'"message":""'
_CLAMPED_COLUMN = 255
_STEP_PREFIX = "escflow: "
_INLINE = "inlineLoc"


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonHeader:
    """The first line: which compiler wrote the log, for which source file of which package.

    `package` is `main` for every command; `file` is as the compiler was told (-trimpath, cgo).
    """

    version: int
    package: str
    goos: str
    goarch: str
    gc_version: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonStep:
    """One line of an explanation; `chain` leads from the innermost place to the outermost call."""

    text: str
    chain: tuple[Position, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonDiagnostic:
    """One record.  An `escape` with an empty message is the final verdict on an expression.

    `chain` leads from the innermost place to the outermost call, which is where `-m` puts the
    message.  `line_number` counts from 1.
    """

    code: str
    message: str
    chain: tuple[Position, ...]
    steps: tuple[JsonStep, ...]
    line_number: int

    @property
    def expression(self) -> str:
        """What escapes, for a record that explains why."""
        return self.message.removesuffix(" escapes to heap")


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line that could not be decoded; `line_number` counts from 1."""

    line_number: int
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLog:
    """One decoded file.  `header` is None where the first line is no header (or was cut)."""

    name: str
    header: JsonHeader | None
    diagnostics: tuple[JsonDiagnostic, ...]
    bad_lines: tuple[BadLine, ...] = ()
    truncated: bool = False


class _Point(msgspec.Struct):
    line: int = 0
    character: int = 0


class _Range(msgspec.Struct):
    start: _Point


class _Location(msgspec.Struct):
    uri: str
    range: _Range


class _Related(msgspec.Struct):
    location: _Location
    message: str = ""


class _Record(msgspec.Struct):
    range: _Range
    code: str
    message: str = ""
    related: tuple[_Related, ...] = msgspec.field(default=(), name="relatedInformation")


class _Header(msgspec.Struct):
    version: int
    package: str
    goos: str
    goarch: str
    gc_version: str
    file: str


def decode_json(
    data: bytes,
    *,
    name: str = "",
    codes: frozenset[str] | None = HEAP_CODES,
    explained_only: bool = False,
) -> JsonLog:
    """Return the records of one file whose code is in `codes` (None: all of them).

    `explained_only` passes over records without a message: half of them, which only repeat a
    verdict.
    A line that is no record becomes a `BadLine` and reading goes on; a last line without newline
    sets `truncated` (and is a `BadLine` too, unless it happens to be whole).
    """
    lines = data.split(b"\n")
    truncated = bool(lines.pop()) if data else True
    if truncated and data:
        lines.append(data.rpartition(b"\n")[2])
    bad: list[BadLine] = []
    header = _decode_header(lines[0], bad) if lines else None
    file = header.file if header else ""
    records = tuple(_decode_records(lines, file, codes, explained_only, bad))
    return JsonLog(
        name=name, header=header, diagnostics=records, bad_lines=tuple(bad), truncated=truncated
    )


def package_of_folder(folder: str) -> str:
    """Return the package path that the compiler escaped into `folder`'s name."""
    return _unescaped(folder)


def file_of_uri(uri: str) -> str:
    """Return the file name in `uri`; under -trimpath it is a path that starts with the module."""
    return _unescaped(uri.removeprefix("file://"))


def _unescaped(text: str) -> str:
    """Return `text` with each %XX as the byte that it stands for."""
    if "%" not in text:
        return text
    data = _PERCENT.sub(
        lambda match: bytes.fromhex(match[1].decode()), text.encode("utf-8", "surrogateescape")
    )
    return data.decode("utf-8", "surrogateescape")


def _decode_header(line: bytes, bad: list[BadLine]) -> JsonHeader | None:
    try:
        wire = msgspec.json.decode(line, type=_Header)
    except (msgspec.DecodeError, UnicodeError) as error:
        bad.append(BadLine(line_number=1, problem=f"no header: {error}"))
        return None
    return JsonHeader(
        version=wire.version,
        package=wire.package,
        goos=wire.goos,
        goarch=wire.goarch,
        gc_version=wire.gc_version,
        file=wire.file,
    )


def _decode_records(
    lines: list[bytes],
    file: str,
    codes: frozenset[str] | None,
    explained_only: bool,
    bad: list[BadLine],
) -> Iterator[JsonDiagnostic]:
    decoder = msgspec.json.Decoder(_Record)
    wanted = None if codes is None else frozenset(code.encode() for code in codes)
    for number, line in enumerate(lines[1:], 2):
        if not line:
            continue
        # Most records speak of bounds and nil checks: looking at the code is cheaper than decoding.
        code = _CODE.search(line, 0, 400) if wanted is not None else None
        if code is not None and wanted is not None and code[1] not in wanted:
            continue
        if explained_only and line.find(_NO_MESSAGE, 0, 400) >= 0:
            continue
        try:
            yield _diagnostic(decoder.decode(line), file, number)
        except (msgspec.DecodeError, UnicodeError) as error:
            bad.append(BadLine(line_number=number, problem=str(error)))


def _diagnostic(record: _Record, file: str, number: int) -> JsonDiagnostic:
    outermost = _position(file, record.range.start)
    groups: list[tuple[str, list[Position]]] = [("", [outermost])]
    for related in record.related:
        place = _position(file_of_uri(related.location.uri), related.location.range.start)
        if related.message == _INLINE:
            groups[-1][1].append(place)
        else:
            groups.append((related.message.removeprefix(_STEP_PREFIX).strip(" "), [place]))
    # The compiler walks from the outermost call inwards.
    (_, own), *steps = groups
    return JsonDiagnostic(
        code=record.code,
        message=record.message,
        chain=tuple(reversed(own)),
        steps=tuple(JsonStep(text=text, chain=tuple(reversed(chain))) for text, chain in steps),
        line_number=number,
    )


def _position(file: str, point: _Point) -> Position:
    column = 0 if point.character >= _CLAMPED_COLUMN else point.character
    return Position(file, point.line, column)
