"""What each demonstration of the collector runs, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class GcRun:
    """One run of a program: its arguments and environment, and the name that sentences call it by.

    With `recorded` nothing runs: that file of ours holds the trace of a run that takes minutes.
    """

    name: str
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    recorded: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcLesson:
    """A program, its runs, and a sentence about what was measured.

    `sentence` is a format string; `{grow.peak}` stands for what the run named grow measured (the
    names are those of `stackward.report.demo_gc_text.GcFigures`).
    """

    program: str
    title: str
    runs: tuple[GcRun, ...]
    sentence: str


GC_LESSONS = (
    GcLesson(
        program="keeper",
        title="A pool that keeps the last 1,024 buffers of 1 MiB, and one that lets go",
        runs=(
            GcRun(name="grow", arguments=("-keep", "1024", "-for", "12s")),
            GcRun(name="steady", arguments=("-keep", "16", "-for", "4s")),
        ),
        sentence="Every buffer that the channel brings stays in the pool, so each collection finds "
        "all of them alive ({grow.first} after the first, {grow.last} after the last) and frees "
        "nothing: {grow.peak} were mapped after 12 s, and HeapReleased cannot help, for nothing is "
        "free. With 16 kept the same work takes {steady.peak}. A heap like the first is a leak "
        "suspect until somebody says how large the pool may grow.",
    ),
    GcLesson(
        program="hotbuffer",
        title="A buffer of 64 KiB for every request, fresh or from a sync.Pool",
        runs=(
            GcRun(name="fresh", arguments=("-for", "2s")),
            GcRun(name="pooled", arguments=("-pool", "-for", "2s")),
        ),
        sentence="Fresh buffers are garbage at {fresh.rate}/s: {fresh.collections}, {fresh.cpu} of "
        "all CPU time. From the pool it is {pooled.allocated} in all and {pooled.collections}. "
        "What lies in a pool unused for two collections is dropped.",
    ),
    GcLesson(
        program="tightlimit",
        title="A memory limit below what is alive",
        runs=(
            GcRun(name="tight", arguments=("-for", "4s"), environment={"GOMEMLIMIT": "64MiB"}),
            GcRun(name="roomy", arguments=("-for", "4s"), environment={"GOMEMLIMIT": "512MiB"}),
        ),
        sentence="GOMEMLIMIT is soft: {tight.last} were alive, so a limit of 64 MiB could not be "
        "kept ({tight.peak} mapped). The collector ran all the time, {tight.cpu} of all CPU time "
        "in {tight.collections}, and only its CPU limiter left the program the other half. With "
        "512 MiB the same program spends {roomy.cpu}.",
    ),
    GcLesson(
        program="asking",
        title="runtime.GC after every piece of work",
        runs=(GcRun(name="asked"),),
        sentence="{asked.forced} of {asked.collections} were asked for, at a goal of {asked.goal} "
        "that the heap would not have reached: {asked.cpu} of all CPU time for nothing.",
    ),
    GcLesson(
        program="knobs",
        title="debug.SetGCPercent and debug.FreeOSMemory at work",
        runs=(GcRun(name="set"),),
        sentence="While it loads the program sets GOGC to 400, to serve back to what it was: the "
        "collections come closer together. At its end FreeOSMemory collects and gives back what is "
        "free: {set.peak} were mapped at the peak, {set.mapped_last} at the end.",
    ),
    GcLesson(
        program="burst",
        title="Bursts that allocate faster than the collector can finish",
        runs=(GcRun(name="burst"),),
        sentence="Between the bursts the heap is small, so the goal is low; then eight goroutines "
        "allocate {burst.rate}/s on average while one collection runs, and the heap passes its "
        "goal: {burst.heap} at most. A container needs that room above what is usual.",
    ),
    GcLesson(
        program="idle",
        title="Two minutes without a collection",
        runs=(GcRun(name="idle", recorded="idle-go1.27.3.log"),),
        sentence="This program has nothing to do; after two minutes the runtime collects all the "
        "same ({idle.periodic} of {idle.collections}, a trace recorded with Go 1.27.3), so that "
        "finalizers run and free memory goes back.",
    ),
)


def recorded_log(name: str) -> bytes:
    """Return the recorded trace `name`."""
    return resources.files("stackward.demo").joinpath("gc_recorded", name).read_bytes()
