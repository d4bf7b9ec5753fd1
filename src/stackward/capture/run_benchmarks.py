"""Runs instrumented test binaries and gathers what each benchmark allocated."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.bench import BenchmarkRecord, read_index
from stackward.capture.request import BenchmarkRequest
from stackward.core import Caveat, StackwardError
from stackward.toolchain import Completed, Package, Toolchain, run

# Deep recursion loses its outermost frames beyond this; the runtime's own default is 128.
_STACK_DEPTH = 256
# The sampled rounds' shares of the time that the timed ones take: chosen so that the whole run
# stays within 1.25 times what is done by hand (docs/performance.md).
_FIRST_ROUND = 0.025
_REPLAYS = 0.06
_LEAST_REPLAYS_NS = 500_000_000
_LEAST_NS = 10_000_000
_LEAST_CAP_NS = 200_000_000
_SAMPLE_NS = 4_000  # what sampling one allocation costs at moderate stack depths
_ALWAYS = ("-test.run=^$", "-test.benchmem", "-test.paniconexit0", "-test.timeout=0")

LineSeen = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredBenchmark:
    """One leaf benchmark of a package, with the bytes of its allocation profile."""

    package: str
    record: BenchmarkRecord
    profile: bytes
    method: str  # timer, replay or difference
    base_profile: bytes = b""  # to be subtracted (difference)
    caveats: tuple[Caveat, ...] = ()

    @property
    def name(self) -> str:
        """Return its name as Go prints it, with the -N of GOMAXPROCS."""
        return self.record.name


def run_package(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    request: BenchmarkRequest,
    *,
    folder: Path,
    on_line: LineSeen | None = None,
) -> list[MeasuredBenchmark]:
    """Return the measured leaf benchmarks of one package, run in its folder as go test does.

    Raises `StackwardError` where a benchmark fails, panics or does not end in time.
    """
    benchtime_ns = _benchtime_ns(request.benchtime)
    done = run_binary(
        toolchain,
        package,
        binary,
        ("-test.bench=" + request.bench, "-test.benchtime=" + request.benchtime),
        request.timeout_s,
        {
            "STACKWARD_OUT": str(folder),
            "STACKWARD_BUDGET_NS": str(max(_LEAST_NS, int(benchtime_ns * _FIRST_ROUND))),
            "STACKWARD_CAP_NS": str(max(_LEAST_CAP_NS, benchtime_ns)),
        },
        on_line,
    )
    measured = _gather(package, folder, "timer")
    check_run(done, package, request, measured, running=_running(folder))
    left_ns = max(2 * benchtime_ns, _LEAST_REPLAYS_NS, int(done.elapsed_ns * _REPLAYS))
    results = dict(enumerate(measured))
    for number, one in sorted(results.items(), key=lambda item: -_drift(item[1])):
        if _drifted(one) and (cost_ns := _replay_cost_ns(one.record, benchtime_ns)) <= left_ns:
            left_ns -= cost_ns
            results[number] = _replayed(toolchain, package, binary, request, one, folder)
    return list(results.values())


def _benchtime_ns(text: str) -> int:
    """Return the benchtime as ns; a count (100x) stands for one second."""
    units = {"ns": 1, "us": 1e3, "µs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9}
    total = 0.0
    for number, unit in re.findall(r"(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)", text):
        total += float(number) * units[unit]
    return int(total) or 1_000_000_000


def run_binary(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    arguments: tuple[str, ...],
    timeout_s: float,
    settings: Mapping[str, str],
    on_line: LineSeen | None,
    *,
    profile_rate: int = 0,
) -> Completed:
    """Run a test binary's benchmarks in the package's folder, with the environment of go test.

    `profile_rate` is the runtime's rate of memory profiling from the very start of the process.
    """
    env = dict(toolchain.process_env)
    # As cmd/go does for tests: its own GOROOT first on PATH, PWD the package's folder.
    env["PATH"] = f"{toolchain.goroot / 'bin'}{os.pathsep}{env.get('PATH', os.defpath)}"
    env["PWD"] = str(package.folder)
    theirs = env.get("GODEBUG", "")
    ours = f"memprofilerate={profile_rate},profstackdepth={_STACK_DEPTH}"
    env["GODEBUG"] = f"{theirs},{ours}" if theirs else ours
    env.update(settings)

    def line_seen(line: bytes) -> None:
        if on_line is not None:
            on_line(line.decode("utf-8", "replace").rstrip())

    return run(
        (binary, *_ALWAYS, *arguments),
        cwd=package.folder,
        env=env,
        timeout_s=timeout_s,
        on_stdout_line=line_seen,
    )


def _gather(package: Package, folder: Path, method: str) -> list[MeasuredBenchmark]:
    index = folder / "index.jsonl"
    if not index.exists():
        return []
    measured = []
    for record in read_index(index.read_bytes(), source=f"index of {package.path}"):
        if record.error:
            raise StackwardError(
                "profile-not-written",
                f"{record.name} in {package.path}: cannot write its samples: {record.error}",
                "Free some disk space, or point TMPDIR at a folder that can be written.",
            )
        measured.append(
            MeasuredBenchmark(
                package=package.path,
                record=record,
                profile=(folder / record.profile).read_bytes(),
                method=method,
                caveats=_sampled_round_caveats(record),
            )
        )
    return measured


def _sampled_round_caveats(record: BenchmarkRecord) -> tuple[Caveat, ...]:
    if not record.failed:
        return ()
    text = (
        f"{record.name} passed when timed but failed when it ran again with sampling; "
        "its sites may be incomplete"
    )
    return (Caveat(slug="sampled-round-failed", text=text),)


def _running(folder: Path) -> str:
    """Return the name of the benchmark that began last; "" where none has."""
    try:
        return (folder / "running").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def check_run(
    done: Completed,
    package: Package,
    request: BenchmarkRequest,
    measured: list[MeasuredBenchmark],
    *,
    running: str = "",
) -> None:
    """Raise where the run did not end well for a reason that is not only the sampled round's.

    `running` is the benchmark that began last.
    """
    output = done.stdout.decode("utf-8", "replace")
    if done.timed_out:
        raise StackwardError(
            "benchmark-timeout",
            f"{package.path}: the benchmarks did not end within {request.timeout_s:g} s"
            + (f"; {running} was running" if running else ""),
            "Give more time with --timeout, or choose fewer with --bench.",
        )
    if done.status == 0:
        return
    failures = re.findall(r"^\s*--- FAIL: (\S+)", output, re.MULTILINE)
    resampled = {one.name for one in measured if one.record.failed}
    if failures and set(failures) <= resampled:
        return
    text = _failure_text(output, done.stderr.decode("utf-8", "replace"))
    if found := re.match(r"testing: invalid regexp .*?\): (.*)", text):
        raise StackwardError(
            "bad-bench-pattern",
            f"--bench {request.bench}: {found[1]}",
            "Give a regular expression of Go's, or several with slashes between, as go test does.",
        )
    raise StackwardError(
        "benchmark-failed",
        f"{package.path}: {_what_failed(done, failures, running)}\n{text}".rstrip(),
        "Mend the benchmark, or leave it out with --bench; "
        f"`go test -run '^$' -bench '{request.bench}' {package.path}` shows the same.",
    )


def _what_failed(done: Completed, failures: Sequence[str], running: str) -> str:
    """Return a sentence: which benchmarks failed, or in which one the process ended, and how."""
    if failures:
        return f"{', '.join(failures[:5])} failed"
    how = f"exit status {done.status}"
    if done.status < 0:
        names = {one.value: one.name for one in signal.Signals}
        how = f"killed by {names.get(-done.status, -done.status)}"
    return f"the run ended in {running or 'its benchmarks'} ({how})"


def _failure_text(output: str, errors: str) -> str:
    """Return the part of the output that says what failed, at most 30 lines of it."""
    lines = [
        line
        for line in output.splitlines()
        if not re.match(r"(goos|goarch|pkg|cpu): |Benchmark\S+\s+\d+\s", line)
    ]
    return "\n".join([*lines, *errors.splitlines()][:30]).strip()


def _drifted(one: MeasuredBenchmark) -> bool:
    """Return whether the sampled round allocated otherwise per operation than the timed one."""
    timed, sampled = one.record.timed, one.record.sampled
    if one.record.failed:
        return False
    return _far(timed.bytes_per_op, sampled.bytes_per_op, 8.0) or _far(
        timed.allocs_per_op, sampled.allocs_per_op, 0.5
    )


def _drift(one: MeasuredBenchmark) -> float:
    """Return by what part of the timed round's bytes or objects the sampled one differs."""
    timed, sampled = one.record.timed, one.record.sampled
    return max(
        abs(timed.bytes_per_op - sampled.bytes_per_op) / max(timed.bytes_per_op, 8.0),
        abs(timed.allocs_per_op - sampled.allocs_per_op) / max(timed.allocs_per_op, 0.5),
    )


def _far(timed: float, sampled: float, slack: float) -> bool:
    return abs(timed - sampled) > max(slack, 0.01 * timed)


def _replay_cost_ns(record: BenchmarkRecord, benchtime_ns: int) -> int:
    """Return about how long a replay takes: the timed rounds again, and the sampled one."""
    sampling = record.timed.allocs * _SAMPLE_NS // _replay_rate(record, benchtime_ns)[1]
    return 2 * record.timed.ns + sampling


def _replay_rate(record: BenchmarkRecord, benchtime_ns: int) -> tuple[int, int]:
    """Return the sampling rate for a replay, and every how many-th object that samples."""
    timed = record.timed
    every = max(1, timed.allocs * _SAMPLE_NS // max(1, benchtime_ns))
    if every == 1:
        return 1, 1
    return max(1, int(every * timed.bytes / max(1, timed.allocs))), every


def _replayed(
    toolchain: Toolchain,
    package: Package,
    binary: Path,
    request: BenchmarkRequest,
    one: MeasuredBenchmark,
    folder: Path,
) -> MeasuredBenchmark:
    """Return `one` measured again in a fresh process that repeats the timed rounds.

    For a benchmark whose allocations depend on what ran before (a cache that warms with N): the
    same rounds with the same N, the last of them sampled.  Kept only where it comes closer.
    """
    record = one.record
    rate, _ = _replay_rate(record, _benchtime_ns(request.benchtime))
    again = folder / f"replay-{record.profile}"
    again.mkdir()
    settings = {"STACKWARD_OUT": str(again), "STACKWARD_RATE": str(rate)}
    benchtime = "1x"
    if record.loops or record.timed.iterations == 1:
        # It ran once in its process: so it does here, sampled from its first operation.
        settings |= {"STACKWARD_FIRST": "1", "STACKWARD_RESETS": str(record.resets)}
        benchtime = f"{record.timed.iterations}x"
    else:
        settings["STACKWARD_REPLAY"] = ",".join(map(str, record.rounds[1:]))
    done = run_binary(
        toolchain,
        package,
        binary,
        (
            "-test.bench=" + only_pattern(record.name, record.procs),
            "-test.benchtime=" + benchtime,
        ),
        request.timeout_s,
        settings,
        None,
    )
    found = [other for other in _gather(package, again, "replay") if other.name == one.name]
    if done.status != 0 or len(found) != 1 or _distance(one, found[0]) >= _distance(one, one):
        return one
    return replace(found[0], record=replace(found[0].record, timed=record.timed))


def _distance(timed: MeasuredBenchmark, sampled: MeasuredBenchmark) -> float:
    a, b = timed.record.timed, sampled.record.sampled
    return abs(a.bytes_per_op - b.bytes_per_op)


def only_pattern(name: str, procs: int) -> str:
    """Return the -bench pattern that matches the benchmark `name` alone."""
    bare = re.sub(r"-\d+$", "", name) if procs != 1 else name
    return "/".join(f"^{re.escape(part)}$" for part in bare.split("/"))
