"""Decodes what the sampler writes: runtime/metrics as text, one `at` line per sample.

    stackward-metrics 1 go1.27.3
    names /memory/classes/heap/objects:bytes /gc/heap/goal:bytes ...
    bounds /sched/latencies:seconds -Inf 0 6.4e-08 ... +Inf
    at 1000000 123 456 ...
    hist 0 12:3 13:1

`at` is ns since the program began; a value is `-` where the release does not have the metric.
`hist K` gives the counts so far of those buckets of the K-th `bounds` that changed; it belongs to
the `at` line before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.samples import METRICS, Histogram, Samples

_HEADER = b"stackward-metrics 1 "
_COLUMN_OF = {metric: column for column, metric in METRICS.items()}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MetricsText:
    """The samples, the release that the program was built with, and what was left out."""

    samples: Samples
    go_version: str
    caveats: tuple[Caveat, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Row:
    """An `at` line with the `hist` lines that follow it."""

    values: tuple[int, ...]
    changes: list[tuple[int, tuple[tuple[int, int], ...]]]


def read_metrics(data: bytes, *, source: str) -> MetricsText:
    """Return the samples in `data`; a last line that is cut is dropped.

    Lines that are damaged are left out and counted in a caveat.  Raises `StackwardError`
    (`metrics-unreadable`) where the beginning is not a sampler's.
    """
    lines = data.split(b"\n")[:-1]  # what follows the last line end is not whole
    if not data.startswith(_HEADER) or len(lines) < 2 or not lines[1].startswith(b"names "):
        raise StackwardError(
            "metrics-unreadable",
            f"{source} does not begin as a sampler's output does",
            "Record the program again.",
        )
    names = lines[1].decode("utf-8", "replace").split()[1:]
    bounds = [_bounds(line) for line in lines[2:] if line.startswith(b"bounds ")]
    histograms = [one for one in bounds if one is not None]
    rows, damaged = _rows(lines[2:], len(names), [len(b) - 1 for _, b in histograms])
    caveats = _caveats(damaged + len(bounds) - len(histograms), source)
    return MetricsText(
        samples=_samples(rows, names, histograms),
        go_version=lines[0][len(_HEADER) :].decode("utf-8", "replace").strip(),
        caveats=caveats,
    )


def _bounds(line: bytes) -> tuple[str, np.ndarray[tuple[int], np.dtype[np.float64]]] | None:
    words = line.decode("utf-8", "replace").split()
    try:
        bounds = np.array([float(word) for word in words[2:]], dtype=np.float64)
    except ValueError:
        return None
    ascending = len(bounds) > 1 and not np.isnan(bounds).any() and bool((np.diff(bounds) > 0).all())
    return (words[1], bounds) if ascending else None


def _rows(
    lines: Iterable[bytes], width: int, buckets: list[int]
) -> tuple[list[tuple[int, _Row]], int]:
    """Return the samples by time, and how many lines were left out."""
    rows: list[tuple[int, _Row]] = []
    damaged, last, open_row = 0, -1, False
    for line in lines:
        if line.startswith(b"at "):
            values = _values(line)
            open_row = values is not None and len(values) == width + 1 and values[0] >= last
            if open_row and values is not None:
                last = values[0]
                rows.append((last, _Row(values=tuple(values[1:]), changes=[])))
            damaged += not open_row
        elif line.startswith(b"hist "):
            changes = _changes(line, buckets)
            # The counts of a sample that is left out come again only where they change again.
            if changes is None or not rows:
                damaged += 1
            else:
                rows[-1][1].changes.append(changes)
        elif not line.startswith(b"bounds "):
            damaged += 1
    return rows, damaged


def _values(line: bytes) -> list[int] | None:
    try:
        return [ABSENT if word == b"-" else _integer(word) for word in line.split()[1:]]
    except ValueError:
        return None


def _integer(word: bytes) -> int:
    """Return a number that the runtime prints; what is above int64 (no limit) is its largest."""
    if not word.isdigit() or len(word) > 20:
        raise ValueError(word)
    return min(int(word), np.iinfo(np.int64).max)


def _changes(line: bytes, buckets: list[int]) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    words = line.split()[1:]
    try:
        which = int(words[0])
        pairs = tuple(
            (int(bucket), _integer(count))
            for bucket, _, count in (word.partition(b":") for word in words[1:])
        )
    except (ValueError, IndexError):
        return None
    known = 0 <= which < len(buckets) and all(0 <= bucket < buckets[which] for bucket, _ in pairs)
    return (which, pairs) if known else None


def _samples(
    rows: list[tuple[int, _Row]],
    names: list[str],
    histograms: list[tuple[str, np.ndarray[tuple[int], np.dtype[np.float64]]]],
) -> Samples:
    values = np.array([row.values for _, row in rows], dtype=np.int64)
    values = values.reshape(len(rows), len(names))  # of which there may be none
    columns = {_COLUMN_OF[name]: values[:, i] for i, name in enumerate(names) if name in _COLUMN_OF}
    return Samples(
        time_ns=np.array([at for at, _ in rows], dtype=np.int64),
        columns=columns,
        resident_bytes=np.full(len(rows), ABSENT, dtype=np.int64),
        histograms={
            name: Histogram(bounds=bounds, counts=_counts(rows, which, len(bounds) - 1))
            for which, (name, bounds) in enumerate(histograms)
        },
    )


def _counts(
    rows: list[tuple[int, _Row]], which: int, width: int
) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    counts = np.zeros((len(rows), width), dtype=np.int64)
    for number, changes in enumerate(_changes_of(rows, which)):
        if number:
            counts[number] = counts[number - 1]
        for bucket, count in changes:
            counts[number, bucket] = count
    return counts


def _changes_of(rows: list[tuple[int, _Row]], which: int) -> Iterator[list[tuple[int, int]]]:
    for _, row in rows:
        yield [pair for number, pairs in row.changes if number == which for pair in pairs]


def _caveats(damaged: int, source: str) -> tuple[Caveat, ...]:
    if not damaged:
        return ()
    text = f"{source}: {damaged} damaged lines are left out"
    return (Caveat(slug="samples-damaged", text=text),)


def with_resident(samples: Samples, time_ns: Int64s, resident_bytes: Int64s) -> Samples:
    """Return `samples` with what the system said nearest to each; ABSENT beyond half a second."""
    if not len(time_ns) or not len(samples):
        return samples
    after = np.clip(np.searchsorted(time_ns, samples.time_ns), 0, len(time_ns) - 1)
    before = np.maximum(after - 1, 0)
    nearer_before = np.abs(time_ns[before] - samples.time_ns) <= np.abs(
        time_ns[after] - samples.time_ns
    )
    nearest = np.where(nearer_before, before, after)
    close = np.abs(time_ns[nearest] - samples.time_ns) <= 500_000_000
    found = np.where(close, resident_bytes[nearest], np.int64(ABSENT))
    return Samples(
        time_ns=samples.time_ns,
        columns=samples.columns,
        resident_bytes=found,
        histograms=samples.histograms,
    )
