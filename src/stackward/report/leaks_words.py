"""What is said of growth, in words that text and Markdown share."""

from __future__ import annotations

from collections.abc import Sequence

from stackward.diagnose.growth_fit import Drift
from stackward.diagnose.leaks import LeakReport
from stackward.diagnose.leaks_growth import Series, SiteGrowth
from stackward.report.places import short_function
from stackward.report.quantities import count, span, whole_bytes

_HOUR_S = 3600
_MUCH_BYTES = 1 << 20


def bytes_rate(drift: Drift) -> str:
    """Return bytes per hour with the interval."""
    low, high = (signed_bytes(_HOUR_S * one) for one in (drift.low, drift.high))
    return f"{signed_bytes(_HOUR_S * drift.per_second)}/h ({low} to {high})"


def count_rate(drift: Drift) -> str:
    """Return a number per hour with the interval."""
    low, high = (signed_count(_HOUR_S * one) for one in (drift.low, drift.high))
    return f"{signed_count(_HOUR_S * drift.per_second)}/h ({low} to {high})"


def signed_bytes(value: float) -> str:
    """Return bytes with a sign in front."""
    return ("+" if value >= 0 else "-") + whole_bytes(abs(value))


def signed_count(value: float) -> str:
    """Return a number with a sign in front, without a fraction from 10 on."""
    return f"{value:+,.0f}" if abs(value) >= 10 else f"{value:+.1f}"


def watched(report: LeakReport) -> str:
    """Return for how long it was watched, and how often it was looked at."""
    text = f"{count(len(report.times_ns), 'look')} in {span(report.times_ns[-1])}"
    if report.collections_count is not None:
        text += f", {count(report.collections_count, 'collection')}"
    return text


def no_suspect(report: LeakReport) -> str:
    """Return what is said where nothing is suspected."""
    text = "No suspect: of no site and no group of goroutines the interval lies above 0."
    whole = report.heap
    grows = whole is not None and whole.drift is not None and whole.drift.low > 0
    if grows and whole is not None and whole.values[-1] - whole.values[0] >= _MUCH_BYTES:
        text += " The heap as a whole grows: watch for longer, or with --gc."
    return text


def rows(report: LeakReport) -> list[tuple[str, str, str, str]]:
    """Return the numbers of the whole program: name, first, last, rate by the hour."""
    found = []
    named: Sequence[tuple[str, Series | None]] = (
        ("in use as of collections", report.live),
        ("heap objects, with garbage", report.heap),
        ("mapped by Go", report.mapped),
        ("resident, by the system", report.resident),
    )
    for name, one in named:
        if one is not None:
            rate = bytes_rate(one.drift) if one.drift else ""
            ends = whole_bytes(one.values[0]), whole_bytes(one.values[-1])
            found.append((name, *ends, rate))
    if (every := report.goroutines_all) is not None:
        rate = count_rate(every.drift) if every.drift else ""
        found.append(("goroutines", f"{every.values[0]:,}", f"{every.values[-1]:,}", rate))
    return found


def site_evidence(one: SiteGrowth, rate_bytes: int) -> str:
    """Return what was in use first and last, and what that rests on."""
    size = f"{whole_bytes(one.live_bytes[0])} > {whole_bytes(one.live_bytes[-1])}"
    text = f"in use {size} in {count(one.live_objects[-1], 'object')}"
    if rate_bytes > 1:
        sampled = max(1, round(one.sampled_count))
        text += f" (estimated from {count(sampled, 'sampled one')})"
    if one.allocated_bytes:
        kept = (one.live_bytes[-1] - one.live_bytes[0]) / one.allocated_bytes
        if 0 < kept <= 1:
            text += f"; {100 * kept:.0f}% of what it allocated meanwhile stays"
    return text


def chain_words(one: SiteGrowth) -> str:
    """Return by which library functions it allocates, nothing where it does so itself."""
    inner = [short_function(frame.function) for frame in one.chain[:-1]]
    return " < ".join(inner[:3]) + (" ..." if len(inner) > 3 else "") if inner else ""


def slowing_words(slowing: bool) -> str:
    """Return what is said of growth that slows down."""
    return "slows down: less than half as fast as at first, as a cache that fills up" * slowing
