"""Where the latency of a tuned program is known from: what was printed, or its runtime."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from stackward.core import StackwardError
from stackward.gc.histograms import LATENCIES, spread_of
from stackward.gc.latency_text import LatencyText, read_by_pattern, read_latencies
from stackward.gc.recording import Recording
from stackward.gc.samples import Histogram, Samples

Latencies = tuple[str, tuple[tuple[str, int], ...]]  # where from, percentiles in ns
SCHEDULER = "runtime's scheduler: how long goroutines wait for a processor"


def printed_latencies(folder: Path, pattern: str) -> Latencies | None:
    """Return what the load generator printed in a run kept in `folder`, else the program.

    Raises `StackwardError` (`latency-not-found`) where `pattern` matches nothing.
    """
    for name, whose in (("load.log", "the load generator"), ("stdout.log", "the program")):
        text = _output(folder / name)
        found = read_by_pattern(text, pattern) if pattern else read_latencies(text)
        if found is not None:
            return _said(found, whose), found.latency_ns
    if pattern:
        raise StackwardError(
            "latency-not-found",
            f"--latency {pattern} matches nothing in the output of the load generator or program",
            "Try it on the output of one run: stackward gc record keeps it as load.log and "
            "stdout.log.",
        )
    return None


def _said(found: LatencyText, whose: str) -> str:
    return f"output of {whose}" if found.tool == "pattern" else f"output of {whose} ({found.tool})"


def _output(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def scheduler_latencies(recording: Recording) -> Latencies | None:
    """Return what the runtime counted in the time that counts, None where nobody sampled it."""
    samples = recording.samples
    if samples is None:
        return None
    begin, end = recording.measured
    rows = np.flatnonzero((samples.time_ns >= begin) & (samples.time_ns <= end))
    found = spread_of(_taken(samples, rows), LATENCIES) if len(rows) > 1 else None
    if found is None or not found.count:
        return None
    return SCHEDULER, (("p50", found.p50), ("p90", found.p90), ("p99", found.p99))


def _taken(samples: Samples, rows: np.ndarray[tuple[int], np.dtype[np.intp]]) -> Samples:
    histograms = {
        name: Histogram(bounds=one.bounds, counts=one.counts[rows])
        for name, one in samples.histograms.items()
        if len(one.counts) == len(samples)
    }
    return replace(
        samples,
        time_ns=samples.time_ns[rows],
        columns={},
        resident_bytes=samples.resident_bytes[rows],
        histograms=histograms,
    )
