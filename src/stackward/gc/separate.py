"""Cuts the runtime's trace lines out of a program's standard error, as it comes.

The runtime writes each piece of a line (`gc `, `12`, ` @`, ...) by itself, so that what the program
writes meanwhile may stand between any two of them.  Where every write arrives as a chunk of its own
(a pipe in packet mode), the two are told apart exactly: a chunk that does not go on with the
grammar is the program's.  Where writes arrive together, whole lines are found wherever they stand.

A program may write such lines itself, of another program's log.  It writes each at once: where the
runtime's come in pieces, what comes whole is the program's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_N, _D = rb"\d{1,20}", rb"\d[\d.]{0,30}(?:e[-+]?\d{1,5})?"
_SIGN = rb"[-+]?"  # which may be written by itself
# Pieces as mgc.go, mgcpacer.go, mgcsweep.go and mgcscavenge.go of Go 1.18 to 1.27 print them.
_CYCLE: tuple[bytes, ...] = (
    b"gc ", _N, b" @", _D, b"s ", _N, b"%", rb"(?: \(checking for goroutine leaks\))?", b": ",
    _D, rb"\+", _D, rb"\+", _D, b" ms clock, ",
    _D, rb"\+", _D, b"/", _D, b"/", _D, rb"\+", _D, b" ms cpu, ",
    _N, b"->", _N, b"->", _N, b" MB, ", _N, b" MB goal, ",
    rb"(?:\d+(?: MB stacks, )?)?", rb"(?:\d+(?: MB globals, )?)?", rb"\d*", b" P",
    rb"(?: \(forced\))?", b"\n",
)  # fmt: skip
_CYCLE_BEGINS: tuple[bytes, ...] = (
    b"pacer: assist ratio=", _SIGN, _D, rb" \(scan ", _N, b" MB in ", _N, b"->", _N, rb" MB\)",
    b" workers=", _SIGN, _N, rb"\+", _SIGN, _D, b"\n",
)  # fmt: skip
_MARK_ENDS: tuple[bytes, ...] = (
    b"pacer: ", _SIGN, _N, rb"% CPU \(", _N, rb" exp\.\) for ", _N, rb"\+", _N, rb"\+", _N,
    rb" B work \(", _N, rb" B exp\.\) ", b"in ", _N, b" B -> ", _N, " B \\(∆goal ".encode(),
    _SIGN, _N, b", cons/mark ", _SIGN, _D, rb"\)", b"\n",
)  # fmt: skip
_SWEPT: tuple[bytes, ...] = (
    b"pacer: sweep done at heap size ", _N, b"MB; allocated ", _N, b"MB during sweep; swept ", _N,
    b" pages at ", _SIGN, _D, b" pages/byte\n",
)  # fmt: skip
_SCAVENGED: tuple[bytes, ...] = (
    b"scav ", _N, rb" KiB work", rb"(?: \(bg\))?", b", ", _N, rb"(?: KiB work \(eager\), )?",
    rb"\d*", rb" KiB (?:now|total), ", _N, b"% util", rb"(?: \(forced\)| \[controller reset\])?",
    b"\n",
)  # fmt: skip
_SCANNED: tuple[bytes, ...] = (
    b"scan: (?:total|class) ", rb"(?:L |\d+(?:B )?)?", rb"\d*", rb"\+?", rb"\d*", rb"\+?", rb"\d*",
    b"=?", rb"\d*", rb" objs", rb"(?:, )?", rb"\d*", rb"\+?", rb"\d*", b"=?", rb"\d*",
    rb"(?: spans)?", b"\n",
)  # fmt: skip
_WHOLE = b"GC forced\n"  # which the runtime, too, writes at once
_FORCED = (_WHOLE,)


def _as_far_as_it_goes(pieces: Sequence[bytes]) -> re.Pattern[bytes]:
    """Return the expression that matches the longest beginning of such a line."""
    pattern = b""
    for piece in reversed(pieces):
        pattern = b"(?:" + piece + pattern + b")?"
    return re.compile(pattern)


# What a line begins with, as far as tells it from the program's own words.
_KINDS: tuple[tuple[bytes, Sequence[bytes]], ...] = (
    (rb"gc (?=\d|\Z)", _CYCLE),
    (rb"pacer: (?=a)", _CYCLE_BEGINS),
    (rb"pacer: (?=s)", _SWEPT),
    (rb"pacer: (?=[-\d]|\Z)", _MARK_ENDS),
    (rb"scav (?=\d|\Z)", _SCAVENGED),
    (rb"scan: (?=t|c)", _SCANNED),
    (rb"GC forced\n", _FORCED),
)
_START = re.compile(b"|".join(b"(" + begins + b")" for begins, _ in _KINDS))
_BEGUN = re.compile(rb"gc \d|pacer: [-\da-z]|scav \d|scan: [a-z]")
_PIECES = 8  # chunks of one line, each of which has more: a writer that cuts its lines makes two
_GRAMMARS = tuple(_as_far_as_it_goes(pieces) for _, pieces in _KINDS)


def _may_have_one(chunk: bytes) -> bool:
    """Return whether a line may begin in `chunk`; most of what programs write has none.

    Five searches for words take a tenth of the time that the expression takes.
    """
    return (
        b"gc " in chunk
        or b"pacer: " in chunk
        or b"scav " in chunk
        or b"scan: " in chunk
        or b"GC forced\n" in chunk
    )


class Separator:
    """Takes standard error chunk by chunk; gives back the program's own bytes and the runtime's.

    No byte is lost, and each of the two keeps its order, but for this: what may be the beginning of
    a line of the runtime's is held until it is sure; `flush` gives it up as the program's own.

    `writes_apart` is whether every chunk is one write.  `in_pieces` tells then that the runtime's
    lines were seen to come in pieces: whole ones are the program's own from there, and were before.
    """

    def __init__(self, *, writes_apart: bool = False) -> None:
        self._writes_apart = writes_apart
        self.in_pieces = False
        self._held = b""
        self._chunks_count = 0  # that the held line came in
        self._grammar = _GRAMMARS[0]
        self._alone = False  # the held line began a chunk, so it is hardly the program's

    @property
    def holds(self) -> bool:
        """Return whether something is held."""
        return bool(self._held)

    def feed(self, chunk: bytes) -> tuple[bytes, bytes]:
        """Return what is the program's own, and the runtime's whole lines."""
        if not self._held and not _may_have_one(chunk):
            return chunk, b""
        own, lines = bytearray(), bytearray()
        rest = self._continued(chunk, own, lines) if self._held else chunk
        first = rest is chunk
        while rest:
            found = _START.search(rest)
            if found is None:
                own += rest
                break
            own += rest[: found.start()]
            first = first and not found.start()
            rest = self._opened(rest[found.start() :], found, first, own, lines)
            first = False
        return bytes(own), bytes(lines)

    def flush(self) -> bytes:
        """Return what is held: it is the program's own after all, or a line that never ended."""
        held, self._held = self._held, b""
        return held

    def end(self) -> tuple[bytes, bytes]:
        """Return what is held as standard error ends: the program's own, and the runtime's.

        A program often ends while the runtime writes a line; one that began a chunk and got as far
        as its first figure is taken for that.
        """
        begun = self._alone and _BEGUN.match(self._held) is not None
        held = self.flush()
        return (b"", held) if begun else (held, b"")

    def _continued(self, chunk: bytes, own: bytearray, lines: bytearray) -> bytes:
        """Go on with the held line; return what of `chunk` is still to be looked at."""
        grown = self._held + chunk
        end = self._end(grown)
        self._chunks_count += 1
        if end > len(self._held) and grown[end - 1 : end] == b"\n":
            lines += grown[:end]
            self._held = b""
            self.in_pieces |= self._writes_apart and self._chunks_count >= _PIECES
            return grown[end:]
        if end == len(grown):
            self._held = grown
            return b""
        self._chunks_count -= 1
        if not self._alone:
            own += self.flush()
        return chunk

    def _opened(
        self, rest: bytes, found: re.Match[bytes], alone: bool, own: bytearray, lines: bytearray
    ) -> bytes:
        """Take the line that `rest` begins with; return what follows it."""
        grammar = _GRAMMARS[(found.lastindex or 1) - 1]
        matched = grammar.match(rest)
        end = matched.end() if matched else 0
        if end and rest[end - 1 : end] == b"\n":
            is_own = self.in_pieces and rest[:end] != _WHOLE
            (own if is_own else lines).extend(rest[:end])
            return rest[end:]
        if end == len(rest):
            own += self.flush()  # a line that another process has cut short
            self._held, self._grammar, self._alone = rest, grammar, alone
            self._chunks_count = 1
            return b""
        length = max(1, found.end() - found.start())
        own += rest[:length]
        return rest[length:]

    def _end(self, text: bytes) -> int:
        matched = self._grammar.match(text)
        return matched.end() if matched else 0
