"""Watching for leaks: the program, the live line, and what to do next."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.core import Caveat, StackwardError

if TYPE_CHECKING:
    from stackward.capture.leaks_endpoint import Endpoint
    from stackward.capture.leaks_run import WatchedRun
    from stackward.capture.leaks_watch import WatchRequest
    from stackward.cli.screen import Screen
    from stackward.diagnose.leaks import LeakReport
    from stackward.diagnose.leaks_looks import LeakLooks


def server_watched(
    address: str, request: WatchRequest, *, quiet: bool
) -> tuple[LeakReport, list[str]]:
    """Return what grows in the program at `address`, and what to do next."""
    from stackward.capture.leaks_endpoint import endpoint_at
    from stackward.cli.output import ProgressLine
    from stackward.cli.screen import Screen

    endpoint = endpoint_at(address)
    line = ProgressLine(quiet=quiet)
    line.stage(f"watch: {endpoint.base}; Ctrl-C ends it with a report")
    report = _watch(endpoint, request, Screen(line), run=None)
    return report, _steps(report, address=endpoint.base, command=None)


def command_watched(
    command: list[str],
    request: WatchRequest,
    *,
    url: str | None,
    go: str | None,
    ready_timeout_s: float,
    quiet: bool,
) -> tuple[LeakReport, list[str]]:
    """Return what grows in the program that `command` starts, and what to do next."""
    from stackward.capture.leaks_prepare import prepare_watched
    from stackward.capture.leaks_run import watched_run
    from stackward.cli.options import working_folder
    from stackward.cli.output import ProgressLine
    from stackward.cli.screen import Screen
    from stackward.toolchain import temporary_folder

    line = ProgressLine(quiet=quiet)
    screen = Screen(line)
    with temporary_folder("leaks") as folder:
        if Path(command[0]).name == "go":
            line.stage(f"build: {shlex.join(command)}")
        program = prepare_watched(
            command,
            folder=folder,
            cwd=working_folder(),
            environ=dict(os.environ),
            go=go,
            own_endpoint=url is not None,
        )
        line.stage(f"start: {shlex.join(command)}")
        with watched_run(
            program,
            folder=folder,
            url=url,
            ready_timeout_s=ready_timeout_s,
            # Standard output is for the report.
            on_output=None if quiet else screen.stderr,
        ) as run:
            screen.stage(f"watch: {run.endpoint.base}; Ctrl-C ends it with a report")
            report = _watch(run.endpoint, request, screen, run=run)
    return report, _steps(report, address=url, command=command)


def _watch(
    endpoint: Endpoint, request: WatchRequest, screen: Screen, *, run: WatchedRun | None
) -> LeakReport:
    from stackward.capture.leaks_watch import watch_program
    from stackward.diagnose.leaks import judge_leaks
    from stackward.diagnose.leaks_looks import LeakLooks

    looks = LeakLooks(source=endpoint.base, collect=request.collect)
    caveats: list[Caveat] = []
    try:
        for look in watch_program(
            endpoint,
            request,
            lives=(lambda: True) if run is None else run.lives,
            on_wait=lambda _: screen.show(_live_line(looks, request, run)),
            resident_bytes=(lambda: -1) if run is None else run.resident_bytes,
        ):
            looks.add(
                at_ns=look.at_ns,
                heap=look.heap,
                memstats=look.sums,
                goroutines=look.goroutines,
                resident_bytes=look.resident_bytes,
            )
    except KeyboardInterrupt:
        caveats = [_ended_early(looks, "Ctrl-C")]
    finally:
        screen.end()
    if len(looks.times_ns) < 2:
        if caveats:
            raise KeyboardInterrupt
        raise _too_short(endpoint)
    if not caveats and looks.times_ns[-1] - looks.times_ns[0] < 0.5e9 * request.duration_s:
        gone = run is not None and not run.lives()
        caveats = [_ended_early(looks, "the program ended" if gone else "it stopped answering")]
    return judge_leaks(looks, caveats=caveats)


def _ended_early(looks: LeakLooks, why: str) -> Caveat:
    text = f"watching ended early, after {len(looks.times_ns)} looks: {why}"
    return Caveat(slug="watch-ended-early", text=text)


def _too_short(endpoint: Endpoint) -> StackwardError:
    return StackwardError(
        "too-few-looks",
        f"{endpoint.base} answered once and no more: growth needs two looks",
        "Let the program run for longer, or look more often with --interval.",
    )


def _live_line(looks: LeakLooks, request: WatchRequest, run: WatchedRun | None) -> str:
    from stackward.report.leaks_words import signed_bytes
    from stackward.report.quantities import whole_bytes

    wanted = max(1, round(request.duration_s / request.interval_s)) + 1
    parts = [f"{len(looks.times_ns)} of {wanted} looks"]
    if looks.heaps:
        first, last = looks.heaps[0].live_bytes, looks.heaps[-1].live_bytes
        parts.append(f"in use {whole_bytes(last)} ({signed_bytes(last - first)})")
    resident = run.resident_bytes() if run is not None else -1
    if resident >= 0:
        parts.append(f"resident {whole_bytes(resident)}")
    elif looks.memory and (memory := looks.memory[-1]) is not None:
        parts.append(f"mapped {whole_bytes(memory.mapped_bytes)}")
    if looks.goroutines and (group := looks.goroutines[-1]) is not None:
        parts.append(f"{group.count:,} goroutines")
    return ", ".join(parts)


def _steps(report: LeakReport, *, address: str | None, command: list[str] | None) -> list[str]:
    """Return what a dump would add, and the commands for it."""
    if not report.suspects_count:
        return []
    what = (
        "a heap dump says who keeps the memory: the holder, the path from a root and the bytes "
        "that only it keeps"
    )
    if command is not None and Path(command[0]).name == "go":
        how = f"stackward heap record -- {shlex.join(command)}"
    else:
        how = "stackward heap snippet (the lines of Go that write one on request)"
    steps = [f"{what}: {how}; then stackward heap report DUMP"]
    if any(one.suspect for one in report.goroutines) and address is not None:
        steps.append(
            "after the dump, never before it, the runtime itself can prove leaked goroutines "
            f"(from Go 1.27 on): stackward goroutines {address} --leaks"
        )
    return steps
