"""The little that is read from Go source: named results, go or defer, a signature, a loop around.

All of it looks at a few characters around a place that the compiler gave; nothing is parsed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import Literal

from stackward.core import Position

_STATEMENT = re.compile(rb"\b(go|defer)\s+(?:\(\s*)?$")
_FOR = re.compile(rb"[ \t]*(?:\w+:[ \t]*)?for\b")
_BENCHMARK_VARIABLE = re.compile(rb"\b(\w+) \*testing\.P?B\b")
_NAME = re.compile(rb"[^\W\d]\w*")


def statement_before(source: bytes, position: Position) -> Literal["go", "defer", ""]:
    """Return the keyword of the go or defer statement whose closure starts at `position`."""
    line = _line(source, position.line)
    if not position.column:
        keywords = {match[0] for match in re.finditer(rb"\b(?:go|defer)\b", line)}
        found = keywords.pop() if len(keywords) == 1 else b""
    else:
        match = _STATEMENT.search(line[: position.column - 1])
        found = match[1] if match else b""
    return "go" if found == b"go" else "defer" if found == b"defer" else ""


def named_results(source: bytes, name: Position) -> frozenset[str]:
    """Return the names of the results of the function whose name stands at `name`."""
    start = _offset(source, name)
    parameters = source.find(b"(", start)
    if start < 0 or parameters < 0:
        return frozenset()
    if source[start:parameters].find(b"[") >= 0:
        # Type parameters may hold brackets of their own: skip to the one that closes them.
        parameters = source.find(b"(", _closing(source, source.find(b"[", start)))
    after = _closing(source, parameters)
    results = re.compile(rb"\s*\(").match(source, after)
    if results is None:
        return frozenset()
    inside = source[results.end() : _closing(source, results.end() - 1) - 1]
    return frozenset(
        match[0].decode("utf-8", "replace")
        for part in _split_top_level(inside)
        if (match := _NAME.match(part.strip()))
    )


def signature_around(source: bytes, line: int) -> str:
    """Return the declaration of the function that `line` is in, "" outside of functions."""
    lines = source_lines(source)
    for number in range(min(line, len(lines)), 0, -1):
        text = lines[number - 1]
        if not text.strip() or text[:1] in b"\t )}" or text.rstrip().endswith(b":"):
            continue
        found = re.match(rb"func (?:\([^()]*\) )?(?=\w)", text)
        return signature_at(source, Position("", number, found.end() + 1)) if found else ""
    return ""


def result_types(source: bytes, name: Position) -> list[str]:
    """Return the types of the results of the function whose name stands at `name`.

    None where they are not simple words.
    """
    found = re.search(r"\) (?:\(([^()]*)\)|([^()]+))$", signature_at(source, name))
    parts = (found[1] or found[2]).split(",") if found else []
    types = [part.strip().rpartition(" ")[2] for part in parts]
    return types if all(types) else []


def signature_at(source: bytes, name: Position) -> str:
    """Return the declaration of the function whose name stands at `name`, on one line, no body."""
    offset = _offset(source, name)
    start = source.rfind(b"\n", 0, max(offset, 0)) + 1
    if offset < 0 or not source.startswith(b"func", start):
        return ""
    end = _closing(source, source.find(b"(", offset))
    results = re.compile(rb"[ \t]*\(").match(source, end)
    end = _closing(source, results.end() - 1) if results else source.find(b"{", end)
    text = source[start : end if end > 0 else start].decode("utf-8", "replace")
    return re.sub(r"\s+", " ", text).replace("( ", "(").replace(", )", ")").strip()


def enclosing_loop(source: bytes, line: int) -> int:
    """Return the line of the innermost `for` around `line`, 0 when there is none.

    Go source is formatted by gofmt, so indentation tells: the nearest line above that is indented
    less and starts with `for`; a function literal in between ends the search.  The loop of a
    benchmark (`b.N`, `b.Loop()`, `pb.Next()`) is none: it repeats what is measured.
    """
    lines = source_lines(source)
    if not 0 < line <= len(lines):
        return 0
    if _FOR.match(lines[line - 1]):
        return 0 if _is_benchmark_loop(source, lines[line - 1]) else line
    indent = _indent(lines[line - 1])
    for number in range(line - 1, 0, -1):
        text = lines[number - 1]
        if not text.strip() or _indent(text) >= indent:
            continue
        indent = _indent(text)
        if _FOR.match(text):
            return 0 if _is_benchmark_loop(source, text) else number
        if b"func" in text or indent == 0:
            return 0
    return 0


def _is_benchmark_loop(source: bytes, header: bytes) -> bool:
    names = {match[1] for match in _BENCHMARK_VARIABLE.finditer(source)}
    used = re.findall(rb"\b(\w+)\.(?:N\b|Loop\(\)|Next\(\))", header)
    return not names.isdisjoint(used)


def line_text(source: bytes, number: int) -> str:
    """Return line `number` without its indentation."""
    return _line(source, number).decode("utf-8", "replace").strip()


def _indent(text: bytes) -> int:
    return len(text) - len(text.lstrip(b"\t "))


@lru_cache(maxsize=64)
def source_lines(source: bytes) -> list[bytes]:
    """Return the lines of `source`."""
    return source.split(b"\n")


@lru_cache(maxsize=64)
def _line_starts(source: bytes) -> list[int]:
    return list(accumulate((len(line) + 1 for line in source_lines(source)), initial=0))


def _line(source: bytes, number: int) -> bytes:
    lines = source_lines(source)
    return lines[number - 1] if 0 < number <= len(lines) else b""


def _offset(source: bytes, place: Position) -> int:
    if not 0 < place.line <= len(source_lines(source)):
        return -1
    return _line_starts(source)[place.line - 1] + max(place.column - 1, 0)


def _closing(source: bytes, opening: int) -> int:
    """Return the offset after the bracket that closes the one at `opening`."""
    depth = 0
    for offset in range(opening, len(source)):
        if source[offset] in b"([{":
            depth += 1
        elif source[offset] in b")]}":
            depth -= 1
            if depth == 0:
                return offset + 1
    return len(source)


def _split_top_level(text: bytes) -> list[bytes]:
    parts, depth, start = [], 0, 0
    for offset, byte in enumerate(text):
        depth += (byte in b"([{") - (byte in b")]}")
        if byte == 0x2C and depth == 0:
            parts.append(text[start:offset])
            start = offset + 1
    return [*parts, text[start:]]
