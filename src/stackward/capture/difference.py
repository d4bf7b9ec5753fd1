"""The fallback measurement: two runs of each benchmark at two N, their profiles subtracted.

Used where the overlay does not apply to a release.  Exact for plain, b.Loop, RunParallel and
sub-benchmarks; wrong where StopTimer brackets allocations; every result carries a caveat.
"""

from __future__ import annotations

import re
from pathlib import Path

from stackward.bench import BenchmarkLine, BenchmarkRecord, Totals, read_lines
from stackward.capture.request import BenchmarkRequest
from stackward.capture.run_benchmarks import (
    LineSeen,
    MeasuredBenchmark,
    check_run,
    only_pattern,
    run_binary,
)
from stackward.core import Caveat
from stackward.toolchain import Package, Toolchain

_MOST = 20_000


def difference_package(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    request: BenchmarkRequest,
    *,
    folder: Path,
    on_line: LineSeen | None = None,
) -> list[MeasuredBenchmark]:
    """Return the leaf benchmarks of one package, each measured as a difference of two runs."""
    arguments = ("-test.bench=" + request.bench, "-test.benchtime=" + request.benchtime)
    done = run_binary(toolchain, package, binary, arguments, request.timeout_s, {}, on_line)
    check_run(done, package, request, [])
    lines = read_lines(done.stdout.decode("utf-8", "replace"))
    return [
        _measure(toolchain, package, binary, request, folder / str(number), line)
        for number, line in enumerate(lines)
    ]


def _measure(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    request: BenchmarkRequest,
    folder: Path,
    line: BenchmarkLine,
) -> MeasuredBenchmark:
    folder.mkdir()
    many = max(2, min(line.iterations, _MOST))
    few = max(1, many // 4)
    profiles = [
        _profile(toolchain, package, binary, request, folder / f"{n}.pb.gz", line, n)
        for n in (few, many)
    ]
    ns = line.value("ns/op") or 0.0
    timed = Totals(
        iterations=line.iterations,
        ns=round(ns * line.iterations),
        bytes=round((line.value("B/op") or 0.0) * line.iterations),
        allocs=round((line.value("allocs/op") or 0.0) * line.iterations),
    )
    record = BenchmarkRecord(
        name=line.name,
        profile="",
        error="",
        loops=False,
        failed=False,
        procs=_procs(line.name),
        resets=0,
        rate=1,
        rounds=(few, many),
        timed=timed,
        # MemStats of the difference are not to be had: the samples alone are what there is.
        sampled=Totals(iterations=many - few, ns=0, bytes=0, allocs=0),
    )
    text = "the difference of two runs: what StopTimer excludes is counted"
    return MeasuredBenchmark(
        package=package.path,
        record=record,
        profile=profiles[1],
        base_profile=profiles[0],
        method="difference",
        caveats=(Caveat(slug="difference-of-two-runs", text=text),),
    )


def _profile(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    request: BenchmarkRequest,
    target: Path,
    line: BenchmarkLine,
    iterations: int,
) -> bytes:
    arguments = (
        f"-test.bench={_pattern(line.name)}",
        f"-test.benchtime={iterations}x",
        f"-test.memprofile={target}",
        "-test.memprofilerate=1",
        f"-test.outputdir={target.parent}",
    )
    # What runs before the flag takes effect must be sampled alike in both runs: rate 1 at once.
    done = run_binary(
        toolchain, package, binary, arguments, request.timeout_s, {}, None, profile_rate=1
    )
    check_run(done, package, request, [])
    return target.read_bytes()


def _procs(name: str) -> int:
    found = re.search(r"-(\d+)$", name)
    return int(found[1]) if found else 1


def _pattern(name: str) -> str:
    """Return the -bench pattern for `name`, whose -N may be GOMAXPROCS or part of the name."""
    bare, procs = only_pattern(name, _procs(name)), _procs(name)
    return f"{bare[:-1]}(-{procs})?$" if procs != 1 else bare
