"""Looks at servers: what Prometheus's Go client and expvar print, and what becomes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc.expvar import read_expvar
from stackward.gc.histograms import LATENCIES, PAUSES, spread_of
from stackward.gc.prometheus import read_prometheus
from stackward.gc.report import report_of
from stackward.gc.sampled import summed
from stackward.gc.scrape import Scrape, scraped

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
SECOND = 10**9


def page(kind: str, number: int) -> Scrape:
    path = RECORDED / f"client_golang1.25.0-go1.27.3-{kind}-{number}.txt"
    data = path.read_bytes()
    return read_prometheus(data, source="page", at_ns=2 * number * SECOND, now_s=1795437999.0)


def test_the_default_collector() -> None:
    found = scraped([page("default", 1), page("default", 2)])
    sums = summed(found.samples)
    assert sums is not None
    assert 50 < sums.cycles_count < 80
    assert sums.duration_ns == 2 * SECOND
    assert 500e6 < sums.allocated_bytes < 1200e6
    assert sums.memory_limit_bytes is None
    assert sums.gc_cpu_percent is None
    assert sums.peak is not None
    assert sums.peak.mapped_bytes == sums.peak.heap_objects_bytes + (
        sums.peak.heap_unused_bytes + sums.peak.heap_free_bytes + sums.peak.stacks_bytes
        + sums.peak.metadata_bytes
    )  # fmt: skip
    assert found.pauses is not None
    assert found.pauses.p25_ns <= found.pauses.p50_ns <= found.pauses.highest_ns
    assert found.samples.time_ns[0] == pytest.approx(260.04e9)


def test_all_metrics_of_the_runtime() -> None:
    found = scraped([page("openmetrics", 1), page("openmetrics", 2)])
    sums = summed(found.samples)
    assert sums is not None
    assert sums.gc_cpu_percent is not None
    assert 0 < sums.gc_cpu_percent < 20
    assert sums.last_heap_marked_bytes > 10 << 20
    for names in (LATENCIES, PAUSES):
        spread = spread_of(found.samples, names)
        assert spread is not None
        assert spread.count > 50
        assert 0 < spread.p50 <= spread.p99 <= spread.highest


def test_expvar() -> None:
    data = (RECORDED / "expvar-go1.27.3.json").read_bytes()
    scrape = read_expvar(data, source="page", at_ns=0)
    stats = json.loads(data)["memstats"]
    assert scrape.columns["cycles_count"] == stats["NumGC"]
    assert scrape.columns["total_bytes"] == stats["Sys"]
    assert scrape.pauses is not None
    assert scrape.pauses.highest_ns == max(stats["PauseNs"])
    samples = scraped([scrape, replace(scrape, at_ns=SECOND)]).samples
    report = report_of(None, source="page", samples=samples)
    assert report.peak_mapped_bytes == stats["Sys"] - stats["HeapReleased"]


def test_a_program_that_was_restarted() -> None:
    first, second = page("default", 1), page("default", 2)
    again = replace(first, at_ns=10 * SECOND, columns={**first.columns, "cycles_count": 3})
    last = replace(second, at_ns=12 * SECOND, columns={**second.columns, "cycles_count": 5})
    found = scraped([first, second, again, last])
    assert len(found.samples) == 2
    assert [one.slug for one in found.caveats] == ["program-restarted"]


@pytest.mark.parametrize(
    ("data", "slug", "says"),
    [
        (b"", "not-metrics", "not a page"),
        (b"<html>metrics 1</html>\n", "not-metrics", "web page"),
        (b"\x1f\x8b\x08", "not-metrics", "stackward top"),
        (b"my_metric 1\n", "no-go-collector", "NewGoCollector"),
    ],
)
def test_other_pages(data: bytes, slug: str, says: str) -> None:
    with pytest.raises(StackwardError) as caught:
        read_prometheus(data, source="page", at_ns=0)
    assert caught.value.slug == slug
    assert says in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize("data", [b"{}", b"{", b"[]", b'{"memstats": 3}', b'{"memstats": {}}'])
def test_other_json(data: bytes) -> None:
    with pytest.raises(StackwardError, match="no memory statistics"):
        read_expvar(data, source="page", at_ns=0)


@given(st.data())
def test_damaged_pages(data: st.DataObject) -> None:
    scrapes = []
    for number in (1, 2):
        path = RECORDED / f"client_golang1.25.0-go1.27.3-openmetrics-{number}.txt"
        text = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(0, 6))):
            text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
        cut = bytes(text[: data.draw(st.integers(0, len(text)))])
        try:
            scrapes.append(read_prometheus(cut, source="page", at_ns=number * SECOND))
        except StackwardError:
            continue
    if scrapes:
        found = scraped(scrapes)
        report_of(None, source="page", samples=found.samples, recent_pauses=found.pauses)
