"""The result of `stackward leaks` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.growth_fit import CONFIDENCE_RATIO
from stackward.diagnose.leaks import LeakReport
from stackward.diagnose.leaks_growth import GoroutineGrowth, Series, SiteGrowth
from stackward.report.goroutines_json import JsonDrift, JsonGoFrame, json_drift
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonLeakSite(msgspec.Struct, frozen=True, kw_only=True):
    """An allocation site and what was in use of it at each look; `rate` is in bytes per hour.

    `chain` is from the allocation out to the user's own frame, `stack` the heaviest whole one.
    """

    function: str
    file: str
    line: int
    chain: list[JsonGoFrame]
    stack: list[JsonGoFrame]
    inuse_bytes: list[int]
    inuse_objects: list[int]
    allocated_bytes: int
    sampled_objects: float
    rate: JsonDrift
    suspect: bool
    slowing: bool


class JsonLeakGoroutines(msgspec.Struct, frozen=True, kw_only=True):
    """A group of goroutines and its number at each look; `rate` is in goroutines per hour."""

    function: str
    file: str
    line: int
    wait_reason: str | None
    wait_reason_standing: str
    stack: list[JsonGoFrame]
    counts: list[int]
    rate: JsonDrift
    leaked: str
    method: str | None
    suspect: bool
    slowing: bool


class JsonSeries(msgspec.Struct, frozen=True, kw_only=True):
    """One number of the whole program at each look; `rate` is by the hour."""

    values: list[int]
    rate: JsonDrift | None


class JsonLeaks(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document; `null` is what was not asked for or not said.

    Sites and `inuse_bytes` have values at `heap_times_ns`, the ends of collections; all else at
    `times_ns`, those of the looks.
    """

    format_version: int
    tool_version: str
    source: str
    times_ns: list[int]
    heap_times_ns: list[int]
    sampling_rate_bytes: int
    collections_count: int | None
    inuse_bytes: JsonSeries
    heap_objects_bytes: JsonSeries | None
    mapped_bytes: JsonSeries | None
    resident_bytes: JsonSeries | None
    goroutines_count: JsonSeries | None
    suspects_count: int
    sites: list[JsonLeakSite]
    goroutines: list[JsonLeakGoroutines]
    confidence_percent: float
    next_steps: list[str]
    caveats: list[JsonCaveat]


def leaks_json(report: LeakReport, *, next_steps: list[str], limit: int = 0) -> str:
    """Return the document; with a `limit` only that many sites and groups."""
    most = limit or None
    return to_text(
        JsonLeaks(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=report.source,
            times_ns=list(report.times_ns),
            heap_times_ns=list(report.heap_times_ns),
            sampling_rate_bytes=report.rate_bytes,
            collections_count=report.collections_count,
            inuse_bytes=_known(report.live),
            heap_objects_bytes=_series(report.heap),
            mapped_bytes=_series(report.mapped),
            resident_bytes=_series(report.resident),
            goroutines_count=_series(report.goroutines_all),
            suspects_count=report.suspects_count,
            sites=[_site(one) for one in report.sites[:most]],
            goroutines=[_group(one) for one in report.goroutines[:most]],
            confidence_percent=100 * CONFIDENCE_RATIO,
            next_steps=next_steps,
            caveats=[JsonCaveat(slug=one.slug, text=one.text) for one in report.caveats],
        )
    )


def _series(one: Series | None) -> JsonSeries | None:
    return None if one is None else _known(one)


def _known(one: Series) -> JsonSeries:
    return JsonSeries(
        values=list(one.values), rate=None if one.drift is None else json_drift(one.drift)
    )


def _site(one: SiteGrowth) -> JsonLeakSite:
    return JsonLeakSite(
        function=one.frame.function,
        file=one.frame.file,
        line=one.frame.line,
        chain=[converted(frame, JsonGoFrame) for frame in one.chain],
        stack=[converted(frame, JsonGoFrame) for frame in one.stack],
        inuse_bytes=list(one.live_bytes),
        inuse_objects=list(one.live_objects),
        allocated_bytes=one.allocated_bytes,
        sampled_objects=round(one.sampled_count, 1),
        rate=json_drift(one.drift),
        suspect=one.suspect,
        slowing=one.slowing,
    )


def _group(one: GoroutineGrowth) -> JsonLeakGoroutines:
    return JsonLeakGoroutines(
        function=one.frame.function,
        file=one.frame.file,
        line=one.frame.line,
        wait_reason=one.group.wait_reason,
        wait_reason_standing=one.group.wait_standing,
        stack=[converted(frame, JsonGoFrame) for frame in one.group.stack],
        counts=list(one.counts),
        rate=json_drift(one.drift),
        leaked="unknown",
        method="growth" if one.suspect else None,
        suspect=one.suspect,
        slowing=one.slowing,
    )
