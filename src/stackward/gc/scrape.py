"""One look at a running server, and many of them as `Samples`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from stackward.core import Caveat
from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.samples import METRICS, Histogram, Samples

Buckets = Mapping[float, int]  # by upper bound: how many so far are at most that


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentPauses:
    """Pauses of whole cycles: of the last 256 by their quantiles, and since the program began.

    The quantiles are the runtime's own; of those `count` pauses only the last 256 are in them.
    """

    p25_ns: int
    p50_ns: int
    p75_ns: int
    highest_ns: int
    count: int
    total_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrape:
    """What a server said at one moment, by the names of `METRICS`; what it did not is missing.

    `at_ns` is the reader's own clock; `began_s` when the program began (Unix time), where said.
    """

    at_ns: int
    columns: Mapping[str, int]
    resident_bytes: int = ABSENT
    began_s: float | None = None
    now_s: float | None = None
    histograms: Mapping[str, Buckets] = field(default_factory=dict)
    pauses: RecentPauses | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scraped:
    """What a server said over time; `pauses` is what it said last, with what came meanwhile."""

    samples: Samples
    pauses: RecentPauses | None
    caveats: tuple[Caveat, ...] = ()


def scraped(scrapes: Sequence[Scrape]) -> Scraped:
    """Return `scrapes` (at least one) as samples; of a program that was restarted the last run."""
    begin = _last_restart(scrapes)
    caveats: tuple[Caveat, ...] = ()
    if begin:
        text = f"the program was restarted meanwhile: the {begin} samples before are left out"
        caveats = (Caveat(slug="program-restarted", text=text),)
    kept = scrapes[begin:]
    return Scraped(
        samples=Samples(
            time_ns=_times(kept),
            columns={
                name: _column(kept, name)
                for name in METRICS
                if any(name in one.columns for one in kept)
            },
            resident_bytes=np.array([one.resident_bytes for one in kept], dtype=np.int64),
            histograms=_histograms(kept),
        ),
        pauses=kept[-1].pauses,
        caveats=caveats,
    )


def _column(scrapes: Sequence[Scrape], name: str) -> Int64s:
    return np.array([one.columns.get(name, ABSENT) for one in scrapes], dtype=np.int64)


def _times(scrapes: Sequence[Scrape]) -> Int64s:
    """Return ns since the program began, since the first look where that is not said."""
    first = scrapes[0]
    age_ns = 0
    if first.began_s is not None and first.now_s is not None:
        age_ns = max(0, round((first.now_s - first.began_s) * 1e9))
    return np.array([one.at_ns - first.at_ns + age_ns for one in scrapes], dtype=np.int64)


def _last_restart(scrapes: Sequence[Scrape]) -> int:
    """Return the first look at the last run: counts that fall, or another time of beginning."""
    begin = 0
    for row in range(1, len(scrapes)):
        before, now = scrapes[row - 1], scrapes[row]
        fell = any(
            now.columns.get(name, ABSENT) < before.columns.get(name, ABSENT)
            for name in ("cycles_count", "allocated_bytes")
            if name in now.columns
        )
        both = before.began_s is not None and now.began_s is not None
        if fell or (both and abs((now.began_s or 0) - (before.began_s or 0)) > 1):
            begin = row
    return begin


def _histograms(scrapes: Sequence[Scrape]) -> dict[str, Histogram]:
    """Return the histograms whose buckets are the same in all looks."""
    found = {}
    for name, last in scrapes[-1].histograms.items():
        bounds = sorted(last)
        rows = [one.histograms.get(name, {}) for one in scrapes]
        if len(bounds) < 2 or any(sorted(row) != bounds for row in rows):
            continue
        sums = np.array([[row[bound] for bound in bounds] for row in rows], dtype=np.int64)
        counts = np.maximum(np.diff(sums, axis=1, prepend=0), 0)
        found[name] = Histogram(
            bounds=np.array([min(0.0, bounds[0]), *bounds], dtype=np.float64), counts=counts
        )
    return found
