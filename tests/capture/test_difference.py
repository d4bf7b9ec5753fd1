"""The fallback: each benchmark run at two N, with names as go test takes them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import BenchmarkRequest
from stackward.capture.difference import _pattern, difference_package
from stackward.toolchain import Package, Toolchain

# A test binary that notes how it was called and writes the memory profile asked for.
BINARY = """#!/bin/sh
for word; do printf '%s ' "$word"; done >> {log}; echo >> {log}
for word; do
  case "$word" in -test.memprofile=*) echo "$*" > "${{word#-test.memprofile=}}"; wrote=1 ;; esac
done
[ -n "$wrote" ] && exit
printf 'BenchmarkA-8 \\t 1000\\t 10 ns/op\\t 64 B/op\\t 2 allocs/op\\n{more}PASS\\n'
"""


def measured(
    tmp_path: Path, package: Callable[..., Package], toolchain: Callable[..., Toolchain], more: str
):
    binary, folder = tmp_path / "m.test", tmp_path / "out"
    binary.write_text(BINARY.format(log=tmp_path / "log", more=more))
    binary.chmod(0o755)
    folder.mkdir()
    return difference_package(
        toolchain(tmp_path), package("m", tmp_path), binary, BenchmarkRequest(), folder=folder
    )


def test_two_runs_of_each(
    tmp_path: Path, package: Callable[..., Package], toolchain: Callable[..., Toolchain]
) -> None:
    more = "BenchmarkB/size-10-8 \\t 1\\t 10 ns/op\\n"
    first, second = measured(tmp_path, package, toolchain, more)
    assert (first.name, first.method) == ("BenchmarkA-8", "difference")
    assert (first.record.timed.bytes, first.record.timed.allocs) == (64_000, 2000)
    assert first.record.timed.ns == 10_000
    few, many = first.record.rounds
    assert (few, many, first.record.sampled.iterations) == (250, 1000, 750)
    assert b"-test.benchtime=1000x" in first.profile
    assert b"-test.benchtime=250x" in first.base_profile
    assert b"-test.memprofilerate=1" in first.profile
    assert [caveat.slug for caveat in first.caveats] == ["difference-of-two-runs"]
    assert second.record.rounds == (1, 2)
    assert (tmp_path / "log").read_text().count("\n") == 5


@pytest.mark.parametrize(
    ("name", "runs", "not_run"),
    [
        ("BenchmarkA", ["BenchmarkA"], ["BenchmarkAB", "BenchmarkA-8"]),
        ("BenchmarkA-8", ["BenchmarkA"], ["BenchmarkAB", "XBenchmarkA"]),
        # With GOMAXPROCS=1 there is no suffix: the number belongs to the name.
        ("BenchmarkA/size-10", ["BenchmarkA/size-10", "BenchmarkA/size"], ["BenchmarkA/size-1"]),
        ("BenchmarkA/size-10-8", ["BenchmarkA/size-10"], ["BenchmarkA/size-100"]),
    ],
)
def test_patterns(name: str, runs: list[str], not_run: list[str]) -> None:
    def matches(other: str) -> bool:
        parts, elements = _pattern(name).split("/"), other.split("/")
        return len(parts) == len(elements) and all(
            re.search(part, element) for part, element in zip(parts, elements, strict=True)
        )

    assert all(map(matches, runs))
    assert not any(map(matches, not_run))
