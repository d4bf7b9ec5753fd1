"""Decoder of the text that `go build -gcflags=-m=2` prints on standard error (levels 1 to 3).

The text is a stream of blocks, one package each, headed `# package` or `# package [variant]`.  The
compiler prints the explanations of a batch of functions first and their verdicts after; this module
joins the two, so that one verdict is one record.  It runs over millions of lines: the loop looks at
bytes only, and turns into text what the caller wants.

Source: Go 1.24 to 1.27, cmd/compile/internal/escape (escape.go, solve.go, graph.go), base/print.go,
cmd/go/internal/work/shell.go (package headers, shortened paths).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from stackward.core import Position
from stackward.escape.facts import KnownPackages
from stackward.escape.flow import parse_place
from stackward.escape.forms import FORMS, Place, is_compiler_error
from stackward.escape.model import (
    Devirtualization,
    EscapeDiagnostic,
    InlineDecision,
    OtherLine,
    Remark,
    TextRecord,
    UnclassifiedLine,
)
from stackward.escape.verdicts import Verdicts


class Wanted(enum.Flag):
    """Which records the caller asks for; the others are recognised, counted and dropped."""

    HEAP = enum.auto()
    PARAMETERS = enum.auto()
    STACK = enum.auto()
    INLINING = enum.auto()
    DEVIRTUALIZATION = enum.auto()
    REMARKS = enum.auto()
    PRODUCT = HEAP | DEVIRTUALIZATION
    ALL = HEAP | PARAMETERS | STACK | INLINING | DEVIRTUALIZATION | REMARKS


@dataclass(slots=True)
class DecodeCounts:
    """What a decoding saw; filled while its records are taken.

    `truncated` is set when the last line has no newline: the text was cut.
    """

    lines_count: int = 0
    bytes_count: int = 0
    packages: set[tuple[str, str]] = field(default_factory=set)
    other_count: int = 0
    unclassified_count: int = 0
    truncated: bool = False


# Messages that are dropped without a closer look when nobody asked for their kind.
_INLINE_WORDS = (b"can inline ", b"cannot inline ", b"inlining call to ", b"function ")
_PLACE_ENDS = frozenset(b"0123456789>]")
_NOWHERE = b"<unknown line number>"
# Levels 3 and 4: labels and statements print `POS:` with no blank after, trees print indented.
_DUMP = re.compile(
    rb"^(?:\.   |[^ ]*:\d+:(?:\[\d+\] .* stmt: |\S+ non-looping label$|call to func ))"
)
_HEADER = re.compile(r"^# ([^\s\[][^\[]*?)(?: \[(.+)\])?$")


def decode_text(
    source: bytes | Iterable[bytes],
    *,
    directory: str | None = None,
    wanted: Wanted = Wanted.ALL,
    keep_file: Callable[[str], bool] | None = None,
    counts: DecodeCounts | None = None,
) -> Iterator[TextRecord]:
    """Yield the records of `source`, package by package, verdicts at the end of their package.

    `source` is the whole text or its chunks, cut anywhere.  File names relative to `directory`
    (where go ran) become absolute; without it they stay as printed.  `keep_file` drops what stands
    in other files.  `counts`, when given, is filled along the way.  No input raises: a foreign line
    is an `OtherLine`, a positioned message of no known form an `UnclassifiedLine`.
    """
    decoder = _Decoder(directory, wanted, keep_file, counts or DecodeCounts())
    for lines in _line_groups((source,) if isinstance(source, bytes) else source, decoder.counts):
        yield from decoder.scan(lines)
    yield from decoder.end_package()


def _line_groups(chunks: Iterable[bytes], counts: DecodeCounts) -> Iterator[list[bytes]]:
    """Yield lists of whole lines; a chunk larger than 1 MiB is cut to keep the lists short."""
    rest = b""
    for chunk in chunks:
        counts.bytes_count += len(chunk)
        for start in range(0, len(chunk), 1 << 20):
            lines = (rest + chunk[start : start + (1 << 20)]).split(b"\n")
            rest = lines.pop()
            if lines:
                yield lines
    if rest:
        counts.truncated = True
        yield [rest]


class _Decoder:
    """The state of one decoding: the current package, its verdicts, the open explanation."""

    def __init__(
        self,
        directory: str | None,
        wanted: Wanted,
        keep_file: Callable[[str], bool] | None,
        counts: DecodeCounts,
    ) -> None:
        self.directory = directory
        self.wanted = wanted
        self.counts = counts
        self.package = ""
        self.variant = ""
        self.any_diagnostic = False
        self._known = KnownPackages()
        self.verdicts = Verdicts(directory, self._known)
        self._keep_file = keep_file
        self._kept: dict[bytes, bool] = {}
        self._prefix = b"\0"
        self._block: list[bytes] | None = None
        self._heap = Wanted.HEAP in wanted
        self._parameters = Wanted.PARAMETERS in wanted
        self._inlining = Wanted.INLINING in wanted

    def scan(self, lines: list[bytes]) -> Iterator[TextRecord]:
        """Yield the records of whole `lines`, verdicts of finished packages among them."""
        number = self.counts.lines_count
        self.counts.lines_count += len(lines)
        prefix, block = self._prefix, self._block
        for line in lines:
            number += 1
            if line.startswith(prefix):
                if block is not None:
                    block.append(line[len(prefix) :])
                continue
            self._prefix, self._block = b"\0", None
            record = self._line(number, line)
            prefix, block = self._prefix, self._block
            if record is not None:
                yield from record
        self._prefix, self._block = prefix, block

    def _line(self, number: int, line: bytes) -> Iterable[TextRecord] | None:
        """Decode one line that does not continue an explanation."""
        colon = line.find(b": ")
        # Variables that the compiler made up have no position: the message stands alone.
        placed = colon > 0 and line[colon - 1] in _PLACE_ENDS
        place, start = (line[:colon], colon + 2) if placed else (_NOWHERE, 0)
        if self._escape_message(line, place, start):
            return None
        if line.startswith(_INLINE_WORDS, start):
            self.verdicts.declarations.append(line)
            self.any_diagnostic = True
            if not self._inlining:
                return None
        return self._message(number, line, place, start)

    def _escape_message(self, line: bytes, place: bytes, start: int) -> bool:
        """Take a verdict or the header of an explanation; return whether `line` is one."""
        if line.endswith(b" escapes to heap"):
            self._verdict(Wanted.HEAP, place, line[start:-16], b"escapes to heap")
        elif line.endswith(b" does not escape"):
            self._verdict(Wanted.STACK, place, line[start:-16], b"does not escape")
        elif line.endswith(b":"):
            return self._explanation_header(line, place, start)
        elif line.startswith(b"moved to heap: ", start):
            self._verdict(Wanted.HEAP, place, line[start + 15 :], b"moved to heap")
        elif line.startswith(b"leaking param", start):
            head, _, tail = line[start:].partition(b": ")
            name, to_result, _ = tail.partition(b" to result ")
            verdict = line[start:] if to_result else head
            self._verdict(Wanted.PARAMETERS, place, name, verdict)
        else:
            return False
        return True

    def _verdict(self, kind: Wanted, place: bytes, expression: bytes, verdict: bytes) -> None:
        self.any_diagnostic = True
        if kind in self.wanted and self._keeps(place):
            self.verdicts.add(place, expression, verdict)

    def _explanation_header(self, line: bytes, place: bytes, start: int) -> bool:
        """Open the explanation that `line` heads; return whether it heads one."""
        if b" escapes to heap" in line:
            head, phrase, function = line[start:-1].rpartition(b" escapes to heap in ")
            if not phrase:
                head, phrase, function = line[start:-1].rpartition(b" escapes to heap")
                if function:
                    return False
            wanted, leaks = self._heap, False
        elif line.startswith(b"parameter ", start) and b" with derefs=" in line:
            head, function, wanted, leaks = line[start + 10 : -1], b"", self._parameters, True
        else:
            return False
        self.any_diagnostic = True
        # The lines of the explanation repeat the position and are indented.
        self._prefix = line[:start] + b"  "
        if wanted and self._keeps(place):
            self._block = self.verdicts.open(place, head, function, leaks=leaks)
        return True

    def _message(
        self, number: int, line: bytes, place: bytes, start: int
    ) -> Iterable[TextRecord] | None:
        """Decode the rarer messages; records that nobody asked for are dropped."""
        known = Place(
            package=self.package,
            variant=self.variant,
            position=parse_place(_text(place), self.directory),
        )
        message = _text(line[start:])
        for form in FORMS:
            record = form(message, known)
            if record is not None:
                self.any_diagnostic = True
                return (record,) if self._wants(record) and self._keeps(place) else None
        if not known.position.line:
            return self._unpositioned(number, line)
        return (self._unknown(number, line, message, known.position),)

    def _unknown(
        self, number: int, line: bytes, message: str, position: Position
    ) -> OtherLine | UnclassifiedLine:
        """Front-end errors come before any diagnostic of their package, back-end ones are known."""
        if not self.any_diagnostic or is_compiler_error(message):
            self.counts.other_count += 1
            return OtherLine(line_number=number, package=self.package, text=_text(line))
        self.counts.unclassified_count += 1
        return UnclassifiedLine(
            line_number=number, package=self.package, position=position, text=message
        )

    def _wants(self, record: InlineDecision | Devirtualization | Remark) -> bool:
        if isinstance(record, InlineDecision):
            return self._inlining
        if isinstance(record, Devirtualization):
            return Wanted.DEVIRTUALIZATION in self.wanted
        return Wanted.REMARKS in self.wanted

    def _unpositioned(self, number: int, line: bytes) -> Iterable[TextRecord] | None:
        """Decode a package header or level 3's dumps; anything else is a foreign line."""
        if not line:
            return None
        if line.startswith(b"# "):
            header = _HEADER.match(_text(line))
            if header is not None:
                ended = list(self.end_package())
                self.package, self.variant = header[1], header[2] or ""
                self.counts.packages.add((self.package, self.variant))
                return ended
            if line.startswith(b"# ["):
                return None
        if _DUMP.match(line):
            return None
        self.counts.other_count += 1
        return (OtherLine(line_number=number, package=self.package, text=_text(line)),)

    def end_package(self) -> Iterator[EscapeDiagnostic]:
        """Yield the verdicts of the current package and forget it."""
        yield from self.verdicts.finish(self.package, self.variant)
        self.verdicts = Verdicts(self.directory, self._known)
        self.any_diagnostic = False

    def _keeps(self, place: bytes) -> bool:
        if self._keep_file is None:
            return True
        file = place.rpartition(b":")[0].rpartition(b":")[0] or place
        kept = self._kept.get(file)
        if kept is None:
            position = parse_place(_text(place), self.directory)
            kept = self._keep_file(position.file)
            self._kept[file] = kept
        return kept


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
