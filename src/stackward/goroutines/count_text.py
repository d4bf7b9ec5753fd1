r"""Reads a goroutine or goroutineleak profile as text (debug=1): stacks with their counts.

    goroutine profile: total 8
    3 @ 0x43e52e 0x40a5b5 0x6811cc
    # labels: {"handler":"/cart"}
    #	0x6811cb	main.price.func1+0x2b	/src/shop/main.go:24

Format: printCountProfile and printStackRecord of runtime/pprof, Go 1.18 to 1.27.
"""

from __future__ import annotations

import re

from stackward.core import Frame, StackwardError
from stackward.goroutines.header_line import unquoted
from stackward.goroutines.records import CountedStack, CountText, Labels, Trouble

_TITLE = re.compile(r"(?P<kind>goroutine(?:leak)?) profile: total (?P<total>\d{1,12})")
_COUNT = re.compile(r"(?P<count>\d{1,12}) @(?: 0x[0-9a-f]+)*")
_FRAME = re.compile(
    r"#\t0x[0-9a-f]+(?:\t(?P<function>.+?)\+0x[0-9a-f]+\t+(?P<file>.*):(?P<line>\d{1,9}))?\s*"
)
_QUOTED = r'("(?:[^"\\]|\\.)*")'
_LABEL = re.compile(rf"{_QUOTED}:\s*{_QUOTED}")


def is_count_text(data: bytes) -> bool:
    """Return whether `data` begins as such a profile does."""
    return re.match(rb"goroutine(leak)? profile: total ", data) is not None


def read_count_text(data: bytes, *, source: str) -> CountText:
    """Return the stacks in `data`, in the order in which they stand there.

    Lines that cannot be read are diagnostics with their numbers.  Raises `StackwardError`
    (`goroutine-text-empty`) where the text is no such profile.
    """
    lines = data.decode("utf-8", "backslashreplace").splitlines()
    title = _TITLE.fullmatch(lines[0]) if lines else None
    if title is None:
        raise StackwardError(
            "goroutine-text-empty",
            f"{source} does not begin with `goroutine profile: total`",
            "Give what /debug/pprof/goroutine?debug=1 sends.",
        )
    reader = _Reader()
    for number, line in enumerate(lines[1:], 2):
        reader.take(number, line)
    reader.close()
    return CountText(
        kind=title["kind"],
        total=int(title["total"]),
        stacks=tuple(reader.found),
        diagnostics=tuple(reader.trouble.kept),
        diagnostics_count=reader.trouble.count,
    )


class _Reader:
    def __init__(self) -> None:
        self.found: list[CountedStack] = []
        self.trouble = Trouble()
        self._count = 0
        self._frames: list[Frame] = []
        self._labels: Labels = ()

    def take(self, number: int, line: str) -> None:
        if not line.strip():
            self.close()
        elif count := _COUNT.fullmatch(line):
            self.close()
            self._count = int(count["count"])
        elif line.startswith("# labels: ") and self._count:
            pairs = _LABEL.findall(line)
            self._labels = tuple((unquoted(key), unquoted(value)) for key, value in pairs)
        elif (frame := _FRAME.fullmatch(line)) and self._count:
            self._frames.append(
                Frame(frame["function"] or "", frame["file"] or "", int(frame["line"] or 0))
            )
        else:
            self.trouble.add(number, f"a line of no stack: {line[:80]}")

    def close(self) -> None:
        if self._count:
            self.found.append(
                CountedStack(count=self._count, stack=tuple(self._frames), labels=self._labels)
            )
        self._count, self._frames, self._labels = 0, [], ()
