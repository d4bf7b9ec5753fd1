"""What the sampler writes, decoded; damage is left out and said."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc.metrics_text import read_metrics, with_resident

TEXT = b"""stackward-metrics 1 go1.27.3
names /memory/classes/heap/objects:bytes /gc/gogc:percent /some/new:thing /gc/heap/goal:bytes
bounds /sched/latencies:seconds -Inf 0 1e-06 +Inf
bounds /sched/pauses/total/gc:seconds 0 1 2
at 1000 10 100 7 -
hist 0 1:5
at 2000 20 18446744073709551615 8 4194304
hist 0 1:6 2:1
hist 1 0:9
at 3000 30 100 9 4194304
"""


def read(data: bytes):
    return read_metrics(data, source="x")


def test_columns() -> None:
    found = read(TEXT)
    assert found.go_version == "go1.27.3"
    assert found.caveats == ()
    samples = found.samples
    assert samples.time_ns.tolist() == [1000, 2000, 3000]
    assert samples["heap_objects_bytes"].tolist() == [10, 20, 30]
    assert samples["heap_goal_bytes"].tolist() == [-1, 4194304, 4194304]
    assert samples["total_bytes"].tolist() == [-1, -1, -1]
    assert samples["gogc_percent"].tolist() == [100, np.iinfo(np.int64).max, 100]
    assert samples.resident_bytes.tolist() == [-1, -1, -1]


def test_histograms_hold_what_changed() -> None:
    histograms = read(TEXT).samples.histograms
    latencies = histograms["/sched/latencies:seconds"]
    assert latencies.bounds.tolist() == [-np.inf, 0, 1e-6, np.inf]
    assert latencies.counts.tolist() == [[0, 5, 0], [0, 6, 1], [0, 6, 1]]
    assert histograms["/sched/pauses/total/gc:seconds"].counts.tolist() == [[0, 0], [9, 0], [9, 0]]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (b"at 2000 20 100", 2),
        (b"at x 20 100 8 9", 2),
        (b"at 500 20 100 8 9", 2),
        (b"nonsense", 2),
        (b"hist 7 0:1", 2),
        (b"hist 0 99:1", 2),
        (b"hist 0 -1:1", 2),
        (b"hist", 2),
        (b"", 2),
    ],
)
def test_damaged_lines_are_counted(line: bytes, left: int) -> None:
    lines = TEXT.split(b"\n")
    lines[6:9] = [line]
    found = read(b"\n".join(lines))
    assert len(found.samples) == left
    (caveat,) = found.caveats
    assert caveat.slug == "samples-damaged"
    assert "1 damaged" in caveat.text


def test_a_last_line_that_is_cut_is_dropped() -> None:
    found = read(TEXT[:-8])
    assert found.samples.time_ns.tolist() == [1000, 2000]
    assert found.caveats == ()


def test_no_sample_yet() -> None:
    found = read(b"\n".join(TEXT.split(b"\n")[:4]) + b"\n")
    assert len(found.samples) == 0
    assert found.samples["total_bytes"].tolist() == []
    assert found.samples.histograms["/sched/latencies:seconds"].counts.shape == (0, 3)


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"stackward-metrics 2 x\nnames a\n", b"stackward-metrics 1 go1.27\n"]
)
def test_what_is_none(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read(data)
    assert caught.value.slug == "metrics-unreadable"


@pytest.mark.parametrize("rows", [b"", b"at 5\n"])
def test_no_name_at_all(rows: bytes) -> None:
    found = read(b"stackward-metrics 1 go1.27\nnames \n" + rows).samples
    assert found.columns == {}


@given(st.integers(min_value=0, max_value=len(TEXT)))
def test_any_truncation_reads_a_beginning(end: int) -> None:
    whole = read(TEXT).samples
    try:
        part = read(TEXT[:end]).samples
    except StackwardError:
        assert end < TEXT.index(b"bounds")
        return
    assert part.time_ns.tolist() == whole.time_ns.tolist()[: len(part)]


@given(st.data())
def test_any_mutation_is_read_or_refused(data: st.DataObject) -> None:
    mutated = bytearray(TEXT)
    for at in data.draw(st.lists(st.integers(0, len(TEXT) - 1), max_size=5)):
        mutated[at] = data.draw(st.integers(0, 255))
    try:
        samples = read(bytes(mutated)).samples
    except StackwardError:
        return
    assert (np.diff(samples.time_ns) >= 0).all()
    for name in samples.columns:
        assert len(samples[name]) == len(samples)


def test_resident_memory_of_the_nearest_look() -> None:
    samples = read(TEXT).samples
    times = np.array([900, 2600, 700_000_000], dtype=np.int64)
    found = with_resident(samples, times, np.array([1, 2, 3], dtype=np.int64))
    assert found.resident_bytes.tolist() == [1, 2, 2]
    late = with_resident(samples, times[2:], np.array([3], dtype=np.int64))
    assert late.resident_bytes.tolist() == [-1, -1, -1]
    none = with_resident(samples, times[:0], times[:0])
    assert none.resident_bytes.tolist() == [-1, -1, -1]
