"""Percentiles from Prometheus's histograms."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc.latency_histogram import percentiles_between, read_histogram

PAGE = b"""# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{path="/a",le="0.1"} 10
http_request_duration_seconds_bucket{path="/a",le="+Inf"} 12
http_request_duration_seconds_bucket{path="/b",le="0.1"} 5
http_request_duration_seconds_bucket{path="/b",le="+Inf"} 5
go_gc_pauses_seconds_bucket{le="+Inf"} 7
response_size_bytes_bucket{le="+Inf"} 7
"""


def test_the_only_one_that_looks_like_a_latency() -> None:
    """Its series are added up; the runtime's own and sizes are none."""
    name, buckets = read_histogram(PAGE, "", source="page")
    assert name == "http_request_duration_seconds"
    assert buckets == {1e8: 15.0, float("inf"): 17.0}


def test_the_one_that_is_named() -> None:
    name, buckets = read_histogram(PAGE, "go_gc_pauses_seconds", source="page")
    assert (name, buckets) == ("go_gc_pauses_seconds", {float("inf"): 7.0})
    page = b'rpc_ms_bucket{le="5"} 1\n'
    assert read_histogram(page, "rpc_ms", source="page")[1] == {5e6: 1.0}


@pytest.mark.parametrize(
    ("page", "name"), [(PAGE, "other"), (b"", ""), (PAGE * 2 + b'x_seconds_bucket{le="1"} 1\n', "")]
)
def test_none_or_several(page: bytes, name: str) -> None:
    with pytest.raises(StackwardError) as raised:
        read_histogram(page, name, source="page")
    assert raised.value.slug == "no-latency-histogram"


def test_percentiles_are_of_what_came_between() -> None:
    before = {1e6: 100.0, 2e6: 100.0, float("inf"): 100.0}
    after = {1e6: 150.0, 2e6: 200.0, float("inf"): 200.0}
    found = dict(percentiles_between(before, after))
    assert found["p50"] == pytest.approx(1e6)
    assert found["p90"] == pytest.approx(1.8e6)
    assert found["p99"] == pytest.approx(1.98e6)
    assert percentiles_between(after, after) == ()
    assert dict(percentiles_between({}, {1e6: 0.0, float("inf"): 5.0}))["p50"] == 1e6


BUCKETS = st.dictionaries(st.floats(0, 1e12), st.floats(0, 1e9), max_size=8)


@given(BUCKETS, BUCKETS)
def test_percentiles_rise(before: dict[float, float], after: dict[float, float]) -> None:
    """Also of buckets that are damaged."""
    found = [ns for _, ns in percentiles_between(before, after)]
    assert all(0 <= one <= 1e12 + 1 for one in found)


@given(st.binary(max_size=200))
def test_any_page(data: bytes) -> None:
    name = "http_request_duration_seconds"
    assert read_histogram(PAGE + data, name, source="page")[0] == name
    with contextlib.suppress(StackwardError):
        read_histogram(data, "", source="page")
