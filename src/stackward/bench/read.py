"""Decodes the instrumented binary's index, and the text that `go test -bench` prints."""

from __future__ import annotations

import re

import msgspec

from stackward.bench.records import BenchmarkLine, BenchmarkRecord, Totals
from stackward.core import StackwardError


class _Totals(msgspec.Struct, frozen=True):
    iterations: int
    ns: int
    bytes: int
    allocs: int


class _Line(msgspec.Struct, frozen=True):
    name: str
    profile: str
    error: str
    loops: bool
    failed: bool
    procs: int
    resets: int
    rate: int
    rounds: tuple[int, ...]
    timed: _Totals
    sampled: _Totals


def read_index(data: bytes, *, source: str) -> tuple[BenchmarkRecord, ...]:
    """Return the records of an index.jsonl in order; a last line cut short is left out.

    Raises `StackwardError` with the byte offset where a whole line is not a record.
    """
    records = []
    offset = 0
    decoder = msgspec.json.Decoder(_Line)
    for line in data.splitlines(keepends=True):
        if not line.endswith(b"\n"):
            break
        try:
            records.append(_record(decoder.decode(line)))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StackwardError(
                "index-malformed",
                f"{source}: byte {offset}: not a benchmark record: {error}",
                "Run the benchmarks again; if it happens again, report it with this file.",
            ) from error
        offset += len(line)
    return tuple(records)


def _record(line: _Line) -> BenchmarkRecord:
    return BenchmarkRecord(
        name=line.name,
        profile=line.profile,
        error=line.error,
        loops=line.loops,
        failed=line.failed,
        procs=line.procs,
        resets=line.resets,
        rate=line.rate,
        rounds=line.rounds,
        timed=_totals(line.timed),
        sampled=_totals(line.sampled),
    )


def _totals(totals: _Totals) -> Totals:
    return Totals(
        iterations=totals.iterations, ns=totals.ns, bytes=totals.bytes, allocs=totals.allocs
    )


_RESULT = re.compile(r"^(Benchmark\S*)\s+(\d+)\s+(.*)$")
_VALUE = re.compile(r"(\S+)\s+(\S+)")


def read_lines(text: str) -> tuple[BenchmarkLine, ...]:
    """Return the result lines in what a benchmark run printed; other lines are passed over."""
    found = []
    for line in text.splitlines():
        match = _RESULT.match(line)
        if match is None:
            continue
        values = tuple(
            (unit, number)
            for word, unit in _VALUE.findall(match[3])
            if (number := _number(word)) is not None
        )
        if values:
            found.append(BenchmarkLine(name=match[1], iterations=int(match[2]), values=values))
    return tuple(found)


def _number(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None
