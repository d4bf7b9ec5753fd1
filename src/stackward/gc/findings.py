"""Runs every detector on what is known of a program, and orders what they find."""

from __future__ import annotations

from collections.abc import Mapping

from stackward.gc.cycles import ABSENT, Cycles
from stackward.gc.detectors import detect_in_cycles
from stackward.gc.finding import Finding
from stackward.gc.memory_detectors import detect_in_memory
from stackward.gc.own_setting import set_at_start
from stackward.gc.pacer_line import ScavengerLines
from stackward.gc.risk import out_of_memory_risk, scavenger_thrash
from stackward.gc.sample_detectors import detect_in_samples
from stackward.gc.samples import Samples

_SEVERITIES = ("problem", "warning", "note")
# Of the same severity what ends a program comes first, then what it costs, then what it is.
_RANKS = (
    "out-of-memory-risk", "cpu-limiter-engaged", "cpu-limiter-likely", "limit-below-live-heap",
    "limit-below-other-memory", "goal-at-live-heap", "live-heap-grows", "memory-not-go",
    "goroutines-grow", "above-memory-limit", "goal-overshot", "collector-off", "much-gc-cpu",
    "mark-assists", "long-pause", "scheduler-latency", "frequent-collections",
    "explicit-collections", "span-waste", "scavenger-thrash", "roots-larger-than-heap",
    "heap-minimum", "settings-changed", "gogc-changed-likely", "processors-changed",
    "periodic-collections",
)  # fmt: skip
# A finding on the left makes those on the right superfluous: it proves them, or says more.
_SAYS_MORE = {
    "cpu-limiter-engaged": ("cpu-limiter-likely", "much-gc-cpu"),
    "settings-changed": ("gogc-changed-likely",),
    "limit-below-other-memory": (
        "limit-below-live-heap", "goal-at-live-heap", "above-memory-limit", "goal-overshot"
    ),
    "limit-below-live-heap": ("goal-at-live-heap", "above-memory-limit", "goal-overshot"),
    "goal-at-live-heap": ("frequent-collections", "goal-overshot", "much-gc-cpu"),
}  # fmt: skip


def detect(
    cycles: Cycles,
    *,
    samples: Samples | None = None,
    scavenger: ScavengerLines | None = None,
    container_limit_bytes: int = ABSENT,
    resident_peak_bytes: int = ABSENT,
    environment: Mapping[str, str | None] | None = None,
) -> tuple[Finding, ...]:
    """Return what the detectors find, the gravest first.

    Any part may be missing: no cycles, no samples, no line of the scavenger.  What both trace and
    samples show is told once, by the trace.  `environment` is what the program began with.
    """
    found: dict[str, Finding] = {}
    if len(cycles):
        found |= {one.slug: one for one in detect_in_cycles(cycles)}
    if samples is not None and len(samples):
        from_samples = (*detect_in_samples(samples), *detect_in_memory(samples))
        found = {one.slug: one for one in from_samples} | found
        own = None if environment is None else set_at_start(samples, environment)
        if own is not None:
            found.setdefault(own.slug, own)
    for one in (
        out_of_memory_risk(cycles, samples, container_limit_bytes, resident_peak_bytes),
        scavenger_thrash(cycles, samples, scavenger),
    ):
        if one is not None:
            found[one.slug] = one
    for slug in [slug for slug in _SAYS_MORE if slug in found]:
        for less in _SAYS_MORE[slug]:
            found.pop(less, None)
    return tuple(sorted(found.values(), key=_order))


def _order(one: Finding) -> tuple[int, int]:
    return _SEVERITIES.index(one.severity), _RANKS.index(one.slug)
