"""What a run of a test binary means: its index, its failures, whether to repeat it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.bench import BenchmarkRecord, Totals
from stackward.capture import BenchmarkRequest, MeasuredBenchmark
from stackward.capture.run_benchmarks import (
    _benchtime_ns,
    _drifted,
    _gather,
    check_run,
    only_pattern,
    run_binary,
    run_package,
)
from stackward.core import StackwardError
from stackward.toolchain import Completed, Package, Toolchain

MakePackage = Callable[..., Package]
MakeCompleted = Callable[..., Completed]
TOTALS = Totals(iterations=100, ns=1000, bytes=6400, allocs=200)


def record(**values: object) -> BenchmarkRecord:
    blank = {"str": "", "bool": False, "int": 1, "tuple[int, ...]": ()}
    settings: dict[str, object] = {one.name: blank.get(one.type) for one in fields(BenchmarkRecord)}
    settings |= {"name": "BenchmarkX-8", "timed": TOTALS, "sampled": TOTALS, **values}
    return BenchmarkRecord(**settings)  # type: ignore[arg-type]


def measured(**values: object) -> MeasuredBenchmark:
    return MeasuredBenchmark(package="m", record=record(**values), profile=b"", method="timer")


@pytest.mark.parametrize(
    ("text", "ns"),
    [
        ("1s", 1e9), ("100ms", 1e8), ("1.5s", 1.5e9), (".5s", 5e8), ("1m30s", 90e9), ("1h", 3.6e12),
        ("5us", 5e3), ("5µs", 5e3), ("7ns", 7), ("100x", 1e9), ("", 1e9),
        ("nonsense", 1e9), ("..s", 1e9),
    ],
)  # fmt: skip
def test_benchtime(text: str, ns: float) -> None:
    assert _benchtime_ns(text) == int(ns)


@given(st.text("0123456789.smhnuµx-", max_size=12))
def test_any_benchtime_is_read_and_left_to_go_to_judge(text: str) -> None:
    assert _benchtime_ns(text) > 0


def matches(pattern: str, name: str) -> bool:
    """Return whether go test's -bench would run `name`: element by element, unanchored."""
    elements, parts = name.split("/"), pattern.split("/")
    return len(elements) == len(parts) and all(
        re.search(part, element) for part, element in zip(parts, elements, strict=True)
    )


NAMES = st.lists(st.text("aB1=.*+()[]$^#_-", min_size=1, max_size=6), min_size=1, max_size=3)


@given(NAMES, NAMES)
def test_a_pattern_matches_its_benchmark_alone(one: list[str], other: list[str]) -> None:
    name, different = "Benchmark" + "/".join(one), "Benchmark" + "/".join(other)
    pattern = only_pattern(f"{name}-8", 8)
    assert matches(pattern, name)
    assert matches(pattern, different) == (name == different)


@pytest.mark.parametrize(
    ("name", "procs", "pattern"),
    [
        ("BenchmarkX-8", 8, "^BenchmarkX$"),
        ("BenchmarkX", 1, "^BenchmarkX$"),
        ("BenchmarkX/size-10", 1, r"^BenchmarkX$/^size\-10$"),
        ("BenchmarkX/size-10-8", 8, r"^BenchmarkX$/^size\-10$"),
    ],
)
def test_the_suffix_of_gomaxprocs(name: str, procs: int, pattern: str) -> None:
    assert only_pattern(name, procs) == pattern


def index(folder: Path, *records: BenchmarkRecord) -> None:
    from msgspec.json import encode

    (folder / "index.jsonl").write_bytes(b"".join(encode(one) + b"\n" for one in records))


def test_the_index_and_its_profiles(tmp_path: Path, package: MakePackage) -> None:
    one = record(profile="0.pb.gz")
    failed = record(name="BenchmarkY-8", profile="1.pb.gz", failed=True)
    index(tmp_path, one, failed)
    for number in (0, 1):
        (tmp_path / f"{number}.pb.gz").write_bytes(bytes([number]))
    first, second = _gather(package("m", tmp_path), tmp_path, "timer")
    assert (first.name, first.profile, first.method, first.caveats) == (
        "BenchmarkX-8", b"\0", "timer", (),
    )  # fmt: skip
    assert [caveat.slug for caveat in second.caveats] == ["sampled-round-failed"]
    assert "BenchmarkY-8" in second.caveats[0].text


def test_no_index_no_benchmarks(tmp_path: Path, package: MakePackage) -> None:
    assert _gather(package("m", tmp_path), tmp_path, "timer") == []


def test_samples_that_could_not_be_written(tmp_path: Path, package: MakePackage) -> None:
    index(tmp_path, record(error="write 0.pb.gz: no space left on device"))
    with pytest.raises(StackwardError) as caught:
        _gather(package("m", tmp_path), tmp_path, "timer")
    assert caught.value.slug == "profile-not-written"
    assert "no space left" in caught.value.message


OUTPUT = """\
goos: linux
cpu: x
BenchmarkA-8   \t 100\t 10 ns/op
BenchmarkB-8   \t--- FAIL: BenchmarkB-8
    b_test.go:7: wrong
FAIL
"""


def test_a_run_that_ended_well(package: MakePackage, completed: MakeCompleted) -> None:
    check_run(completed(), package("m", Path("/m")), BenchmarkRequest(), [])


def test_a_benchmark_that_fails(package: MakePackage, completed: MakeCompleted) -> None:
    done = completed(1, OUTPUT.replace("BenchmarkB-8   \t", ""), "exit status 1")
    with pytest.raises(StackwardError) as caught:
        check_run(done, package("m", Path("/m")), BenchmarkRequest(bench="B$"), [measured()])
    assert caught.value.slug == "benchmark-failed"
    assert caught.value.message.startswith("m: ")
    assert "--- FAIL: BenchmarkB-8\n    b_test.go:7: wrong\n" in caught.value.message
    assert "exit status 1" in caught.value.message
    assert "goos" not in caught.value.message
    assert "BenchmarkA" not in caught.value.message
    assert "-bench 'B$' m" in caught.value.hint


def test_a_long_failure_is_cut(package: MakePackage, completed: MakeCompleted) -> None:
    done = completed(2, "", "panic: x\n" + "goroutine line\n" * 500)
    with pytest.raises(StackwardError) as caught:
        check_run(done, package("m", Path("/m")), BenchmarkRequest(), [])
    assert 25 <= caught.value.message.count("\n") <= 31


def test_a_failure_in_the_sampled_round_alone_is_doubt_not_an_error(
    package: MakePackage, completed: MakeCompleted
) -> None:
    done = completed(1, "--- FAIL: BenchmarkX-8\nFAIL\n")
    failed = measured(failed=True)
    check_run(done, package("m", Path("/m")), BenchmarkRequest(), [failed])
    with pytest.raises(StackwardError):
        check_run(done, package("m", Path("/m")), BenchmarkRequest(), [measured()])


def test_a_time_out_names_what_was_running(package: MakePackage, completed: MakeCompleted) -> None:
    done = completed(-15, "BenchmarkA-8 \t 1\n", timed_out=True)
    request = BenchmarkRequest(timeout_s=2.5)
    with pytest.raises(StackwardError) as caught:
        check_run(done, package("m", Path("/m")), request, [], running="BenchmarkB/x")
    assert caught.value.slug == "benchmark-timeout"
    assert caught.value.message == (
        "m: the benchmarks did not end within 2.5 s; BenchmarkB/x was running"
    )
    with pytest.raises(StackwardError) as caught:
        check_run(done, package("m", Path("/m")), request, [])
    assert caught.value.message.endswith("within 2.5 s")


@pytest.mark.parametrize(
    ("sampled", "drifted"),
    [
        ((100, 6400, 200), False),
        ((10, 640, 20), False),
        ((10, 716, 20), False),  # 7.6 bytes more per operation
        ((10, 736, 20), True),
        ((10, 640, 24), False),
        ((10, 640, 26), True),
    ],
)
def test_what_allocated_otherwise_is_measured_again(
    sampled: tuple[int, int, int], drifted: bool
) -> None:
    n, size, allocs = sampled
    totals = Totals(iterations=n, ns=1, bytes=size, allocs=allocs)
    assert _drifted(measured(sampled=totals)) is drifted
    assert not _drifted(measured(sampled=totals, failed=True))


SHOW = """#!/bin/sh
printf '%s\\n' "$@" > "$STACKWARD_OUT/arguments"
env > "$STACKWARD_OUT/env"
pwd >> "$STACKWARD_OUT/env"
echo "BenchmarkX-8 100"
"""


def test_a_binary_runs_as_go_test_runs_it(
    tmp_path: Path, package: MakePackage, toolchain: Callable[..., Toolchain]
) -> None:
    binary = tmp_path / "m.test"
    binary.write_text(SHOW)
    binary.chmod(0o755)
    folder = tmp_path / "pkg"
    folder.mkdir()
    seen: list[str] = []
    done = run_binary(
        toolchain(tmp_path / "goroot", process_env={"PATH": "/usr/bin:/bin", "GODEBUG": "a=1"}),
        package("m", folder), binary, ("-test.bench=X",), 10.0,
        {"STACKWARD_OUT": str(tmp_path)}, seen.append,
    )  # fmt: skip
    assert done.status == 0
    assert seen == ["BenchmarkX-8 100"]
    arguments = (tmp_path / "arguments").read_text().splitlines()
    assert arguments[0] == "-test.run=^$"
    assert {"-test.benchmem", "-test.paniconexit0", "-test.timeout=0"} < set(arguments)
    assert arguments[-1] == "-test.bench=X"
    env = (tmp_path / "env").read_text().splitlines()
    assert env[-1] == str(folder)
    assert f"PATH={tmp_path}/goroot/bin:/usr/bin:/bin" in env
    assert f"PWD={folder}" in env
    (godebug,) = [line for line in env if line.startswith("GODEBUG=")]
    assert godebug.startswith("GODEBUG=a=1,")
    assert "memprofilerate=0" in godebug


MEASURES = """#!/bin/sh
echo '{line}' >> "$STACKWARD_OUT/index.jsonl"
echo profile > "$STACKWARD_OUT/0.pb.gz"
echo run >> {log}
"""


@pytest.mark.parametrize("drifts", [False, True])
def test_a_package_is_measured_once_and_again_where_it_drifts(
    drifts: bool, tmp_path: Path, package: MakePackage, toolchain: Callable[..., Toolchain]
) -> None:
    sampled = replace(TOTALS, bytes=TOTALS.bytes * (3 if drifts else 1))
    one = record(profile="0.pb.gz", rounds=(1, 100), sampled=sampled)
    from msgspec.json import encode

    binary, log = tmp_path / "m.test", tmp_path / "log"
    binary.write_text(MEASURES.format(line=encode(one).decode(), log=log))
    binary.chmod(0o755)
    out = tmp_path / "out"
    out.mkdir()
    (found,) = run_package(
        toolchain(tmp_path), package("m", tmp_path), binary, BenchmarkRequest(benchtime="10ms"),
        folder=out,
    )  # fmt: skip
    # The second process says the same, so it comes no closer and the first one's samples stay.
    assert (found.record, found.method, found.profile) == (one, "timer", b"profile\n")
    assert log.read_text().count("run") == (2 if drifts else 1)
    assert json.loads((out / "index.jsonl").read_text())["name"] == "BenchmarkX-8"
