"""From a request to evidence: build, run, and everything the join needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.changed import changed_packages
from stackward.capture.difference import difference_package
from stackward.capture.instrument import UnknownReleaseError, write_overlay
from stackward.capture.request import BenchmarkRequest
from stackward.capture.run_benchmarks import MeasuredBenchmark, run_package
from stackward.capture.targets import (
    Targets,
    find_targets,
    left_out_caveats,
    with_benchmarks,
)
from stackward.capture.test_binaries import TestBinaries, build_test_binaries
from stackward.core import Caveat, StackwardError
from stackward.toolchain import Package, Toolchain


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step of progress: what is being done, and how far (`done` of `total`) where known."""

    stage: str  # list, build, run, explain
    text: str
    done: int = 0
    total: int = 0


Progress = Callable[[Event], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What was built and measured; the binaries exist until the context is left."""

    targets: Targets
    packages: tuple[Package, ...]
    binaries: TestBinaries
    benchmarks: tuple[MeasuredBenchmark, ...]
    caveats: tuple[Caveat, ...] = ()


@contextmanager
def measure(
    toolchain: Toolchain,
    request: BenchmarkRequest,
    *,
    cwd: Path,
    folder: Path,
    environ: Mapping[str, str],
    progress: Progress,
) -> Iterator[Measurement]:
    """Yield the measurement of `request`; `folder` is a temporary folder that the caller owns.

    Raises `StackwardError` where nothing can be measured, with what to do about it.
    """
    progress(Event(stage="list", text="listing packages"))
    targets = find_targets(toolchain, request.patterns, cwd=cwd, build=request.build, tests=True)
    packages = with_benchmarks(targets.named)
    if request.changed_since:
        packages = changed_packages(
            packages, targets, request.changed_since, cwd=cwd, environ=environ
        )
    if not packages:
        raise next(iter(targets.left_out), _no_benchmarks(request, targets))
    text = f"building {_count(len(packages), 'test binary', 'test binaries')}"
    progress(Event(stage="build", text=text))
    overlay, caveats = _overlay(toolchain, request, folder, cwd)
    binaries = build_test_binaries(
        toolchain,
        packages,
        targets,
        folder=folder,
        cwd=cwd,
        build=request.build,
        overlay=overlay,
        environ=environ,
    )
    failed = tuple(binaries.left_out.values())
    packages = tuple(package for package in packages if package.path not in binaries.left_out)
    benchmarks = list(
        _run_all(toolchain, packages, binaries, request, folder, overlay is not None, progress)
    )
    if not benchmarks:
        raise next(iter(failed), _none_ran(request, packages))
    yield Measurement(
        targets=targets,
        packages=packages,
        binaries=binaries,
        benchmarks=tuple(benchmarks),
        caveats=(*targets.caveats, *left_out_caveats(failed), *caveats),
    )


def _overlay(
    toolchain: Toolchain, request: BenchmarkRequest, folder: Path, cwd: Path
) -> tuple[Path | None, tuple[Caveat, ...]]:
    if request.method == "difference":
        return None, (_difference_caveat("it was asked for"),)
    try:
        return write_overlay(toolchain, folder, cwd=cwd), ()
    except UnknownReleaseError as error:
        if request.method == "timer":
            raise StackwardError(
                "release-unknown",
                f"{toolchain.release}: {error}",
                "Use --method auto, which falls back to the difference of two runs.",
            ) from error
        return None, (_difference_caveat(f"this release's testing package differs: {error}"),)


def _difference_caveat(why: str) -> Caveat:
    text = (
        "measured as the difference of two runs, because "
        f"{why}; wrong where StopTimer brackets allocations, and set-up that grows with N counts"
    )
    return Caveat(slug="difference-of-two-runs", text=text)


def _run_all(
    toolchain: Toolchain,
    packages: Sequence[Package],
    binaries: TestBinaries,
    request: BenchmarkRequest,
    folder: Path,
    instrumented: bool,
    progress: Progress,
) -> Iterator[MeasuredBenchmark]:
    for number, package in enumerate(packages):
        binary = binaries.paths.get(package.path)
        if binary is None:
            continue

        def seen(line: str, package: Package = package, number: int = number) -> None:
            if line.startswith("Benchmark"):
                name = line.split()[0]
                progress(Event(stage="run", text=name, done=number, total=len(packages)))

        progress(Event(stage="run", text=package.path, done=number, total=len(packages)))
        out = folder / f"out-{number}"
        out.mkdir()
        method = run_package if instrumented else difference_package
        yield from method(toolchain, package, binary, request, folder=out, on_line=seen)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _no_benchmarks(request: BenchmarkRequest, targets: Targets) -> StackwardError:
    where = " ".join(request.patterns)
    if request.changed_since:
        return StackwardError(
            "nothing-changed",
            f"no package in {where} that declares benchmarks has changed since "
            f"{request.changed_since}",
            "Leave --changed out to run them all.",
        )
    return StackwardError(
        "no-benchmarks",
        f"no benchmarks in {where} ({_count(len(targets.named), 'package', 'packages')} looked at)",
        "Write one (func BenchmarkX(b *testing.B)), name other packages (./...), or explain a "
        "profile of the running program: stackward run --profile FILE|URL.",
    )


def _none_ran(request: BenchmarkRequest, packages: Sequence[Package]) -> StackwardError:
    return StackwardError(
        "no-benchmarks-matched",
        f"no benchmark ran in {', '.join(package.path for package in packages[:5])}: none matches "
        f"--bench {request.bench!r}, or all were skipped",
        "Try --bench . for all of them.",
    )
