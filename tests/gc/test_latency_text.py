"""Percentiles in what load generators print; where it is real its version is in the file's name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc.latency_text import read_by_pattern, read_latencies

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
US, MS = 1_000, 1_000_000
REAL = {
    "wrk4.1.0.txt": ("wrk", {"p50": 243 * US, "p90": 2_220 * US, "p99": 8_220 * US}),
    "bombardier1.2.6.txt": ("bombardier", {"p50": 333 * US, "p95": 1_150 * US, "p99": 4_130 * US}),
    "hey0.1.5.txt": ("hey", {"p10": 300 * US, "p50": 500 * US, "p99": 2_800 * US}),
    "ab2.3.txt": ("ab", {"p50": 1 * MS, "p99": 4 * MS, "max": 10 * MS}),
    "vegeta12.txt": ("vegeta", {"p50": 509_632, "p99": 4_152 * US, "max": 5_464 * US}),
    "vegeta12.json": ("vegeta's JSON", {"p50": 509_632, "p99": 4_152_123, "max": 5_464_134}),
}
WRITTEN = {
    "oha": (
        "Response time distribution:\n  10.00% in 0.2461 ms\n  99.00% in 1.5 ms\n  99.90% in 0.002 "
        "secs\n\nDetails\n",
        {"p10": 246_100, "p99": 1_500 * US, "p99.9": 2 * MS},
    ),
    "wrk": (
        "  Latency Distribution (HdrHistogram - Recorded Latency)\n 50.000%    1.23ms\n"
        " 99.990%  1.05m \n100.000%    2.00s \n\n  Detailed Percentile spectrum:\n",
        {"p50": 1_230 * US, "p99.99": 63_000 * MS, "max": 2_000 * MS},
    ),
    "k6": (
        "     http_req_duration..............: avg=5.35ms min=1.2ms med=4.9ms max=1m2s  "
        "p(90)=8.1ms p(99.9)=10µs\n       { expected_response:true }...: avg=5ms med=1ms\n",
        {"p50": 4_900 * US, "p90": 8_100 * US, "p99.9": 10 * US, "max": 62_000 * MS},
    ),
    "fortio": (
        "# target 50% 0.000150\n# target 99.9% 0.0028\n",
        {"p50": 150 * US, "p99.9": 2_800 * US},
    ),
    "vegeta": (
        "Latencies     [mean, 50, 95, 99, max]  1m0.5s, 1s, 2ms, 3µs, 4s\n",
        {"p50": 1_000 * MS, "p95": 2 * MS, "p99": 3 * US, "max": 4_000 * MS},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_real_output(name: str) -> None:
    tool, expected = REAL[name]
    found = read_latencies((RECORDED / f"latency-{name}").read_bytes())
    assert found is not None
    assert found.tool == tool
    assert expected.items() <= dict(found.latency_ns).items()


@pytest.mark.parametrize("tool", WRITTEN)
def test_forms_of_other_tools(tool: str) -> None:
    text, expected = WRITTEN[tool]
    found = read_latencies(f"noise\n{text}more\n".encode())
    assert found is not None
    assert (found.tool, dict(found.latency_ns)) == (tool, expected)


def test_nothing_is_recognised_in_other_output() -> None:
    assert read_latencies(b"50% done\n  99%  ready\nlatency 3ms\n") is None
    assert read_latencies(b"") is None


def test_the_last_of_several_reports_counts() -> None:
    text = (RECORDED / "latency-wrk4.1.0.txt").read_bytes()
    found = read_latencies(text + text.replace(b"8.22ms", b"9.00ms"))
    assert found is not None
    assert dict(found.latency_ns)["p99"] == 9 * MS


ALL = [(RECORDED / f"latency-{name}").read_bytes() for name in REAL]
ALL += [text.encode() for text, _ in WRITTEN.values()]


@given(st.sampled_from(ALL), st.integers(0, 2000), st.integers(0, 2000), st.binary(max_size=8))
def test_cut_and_damaged(text: bytes, cut: int, place: int, damage: bytes) -> None:
    """Whatever is left: no error, and percentiles that can be."""
    damaged = text[:place] + damage + text[place + len(damage) : len(text) - cut]
    found = read_latencies(damaged)
    if found is not None:
        assert found.latency_ns
        for name, ns in found.latency_ns:
            assert name == "max" or 0 <= float(name[1:]) <= 100
            assert 0 <= ns <= 1e15


@given(st.binary(max_size=300))
def test_anything(data: bytes) -> None:
    read_latencies(data)
    read_by_pattern(data, r"(\S+)")


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("p99=1ms\np99=12.5ms, end", r"p99=(\S+)", {"latency": 12_500 * US}),
        ("p99: 7", r"p99: (\d+)", {"latency": 7 * MS}),
        ("a 1s b 2m3s", r"a (?P<p50>\S+) b (?P<p99_9>\S+)", {"p50": 1e9, "p99.9": 123e9}),
        ("took 0.25 secs", r"took (.*)$", {"latency": 250 * MS}),
    ],
)
def test_a_pattern(text: str, pattern: str, expected: dict[str, int]) -> None:
    found = read_by_pattern(text.encode(), pattern)
    assert found is not None
    assert dict(found.latency_ns) == expected


def test_a_pattern_that_finds_nothing() -> None:
    assert read_by_pattern(b"p99=1ms", r"p95=(\S+)") is None
    assert read_by_pattern(b"p99=fast", r"p99=(\S+)") is None


@pytest.mark.parametrize("pattern", ["p99=(", "p99=.*"])
def test_a_pattern_that_is_none(pattern: str) -> None:
    with pytest.raises(StackwardError) as raised:
        read_by_pattern(b"", pattern)
    assert raised.value.slug == "bad-latency-pattern"
