"""What grows in a running program: growth of each allocation site and each group of goroutines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stackward.core import Caveat
from stackward.diagnose.leaks_growth import (
    GoroutineGrowth,
    Series,
    SiteGrowth,
    counted_series,
    grown_goroutines,
    grown_sites,
    series_of,
)
from stackward.diagnose.leaks_looks import LeakLooks, collected
from stackward.diagnose.leaks_sites import sampling_variances

_ENOUGH_LOOKS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakReport:
    """What grew, the fastest first; `sites` and `goroutines` have all that changed at all.

    `times_ns` are those of the looks, from the first on.  What is in use is known as of the end of
    a collection: sites and `live` (all of them together) have a value for each collection that a
    look was the first to see, at `heap_times_ns`.  `heap`, `mapped` and `resident` are what the
    runtime and the system say, `goroutines_all` the number of goroutines, at each look.
    `collections_count` are those from the first look to the last.
    """

    source: str
    times_ns: tuple[int, ...]
    heap_times_ns: tuple[int, ...]
    sites: tuple[SiteGrowth, ...]
    goroutines: tuple[GoroutineGrowth, ...]
    live: Series
    heap: Series | None
    mapped: Series | None
    resident: Series | None
    goroutines_all: Series | None
    rate_bytes: int
    collections_count: int | None
    caveats: tuple[Caveat, ...] = ()

    @property
    def suspects_count(self) -> int:
        """Return how many sites and groups are suspected."""
        sites = sum(one.suspect for one in self.sites)
        return sites + sum(one.suspect for one in self.goroutines)


def judge_leaks(looks: LeakLooks, *, caveats: Sequence[Caveat] = ()) -> LeakReport:
    """Return what grew over `looks`, of which there are two or more."""
    times = [(one - looks.times_ns[0]) / 1e9 for one in looks.times_ns]
    at_ns, heaps = collected(looks)
    heap_times = [(one - at_ns[0]) / 1e9 for one in at_ns]
    memory = [one for one in looks.memory if one is not None]
    whole = memory if len(memory) == len(times) else []
    variances = sampling_variances(looks.heaps[0], looks.heaps[-1])
    collections = None
    if whole and min(one.collections_count for one in whole) >= 0:
        collections = whole[-1].collections_count - whole[0].collections_count
    counts = [one.count for one in looks.goroutines if one is not None]
    report = LeakReport(
        source=looks.source,
        times_ns=tuple(one - looks.times_ns[0] for one in looks.times_ns),
        heap_times_ns=tuple(one - at_ns[0] for one in at_ns),
        sites=grown_sites(heaps, heap_times, variances),
        goroutines=grown_goroutines(looks.goroutines, times),
        # Without a collection it is one value seen again and again, of which there is no rate.
        live=Series(values=tuple(one.live_bytes for one in heaps), drift=None)
        if collections == 0
        else series_of(heap_times, [one.live_bytes for one in heaps], sum(variances.values())),
        heap=series_of(times, [one.heap_objects_bytes for one in whole]) if whole else None,
        mapped=series_of(times, [one.mapped_bytes for one in whole]) if whole else None,
        resident=series_of(times, looks.resident_bytes) if min(looks.resident_bytes) >= 0 else None,
        goroutines_all=counted_series(times, counts) if len(counts) == len(times) else None,
        rate_bytes=looks.heaps[-1].rate_bytes,
        collections_count=collections,
    )
    if looks.restarts_count:
        text = (
            "the program was started anew while it was watched, or several processes answer at its "
            "address: only the looks after that count"
        )
        caveats = (*caveats, Caveat(slug="watch-began-anew", text=text))
    return _with_caveats(report, caveats)


def _with_caveats(report: LeakReport, given: Sequence[Caveat]) -> LeakReport:
    found = list(given)
    looks, collections = len(report.times_ns), len(report.heap_times_ns)
    if looks < _ENOUGH_LOOKS:
        found.append(
            Caveat(
                slug="few-looks",
                text=f"of {looks} looks intervals are wide: {_ENOUGH_LOOKS} or more tell growth "
                "from chance (--interval, --duration)",
            )
        )
    elif collections < _ENOUGH_LOOKS or report.collections_count == 0:
        seen = "none" if report.collections_count == 0 else f"{collections}"
        found.append(
            Caveat(
                slug="few-collections",
                text="what is in use is known as of a collection's end, and the looks saw "
                f"{seen} that differ: watch for longer, or have it collect at each look (--gc)",
            )
        )
    if report.rate_bytes > 1:
        found.append(
            Caveat(
                slug="heap-sampled",
                text=f"one allocation in {report.rate_bytes >> 10} KiB is sampled: what is in use "
                "of a site is an estimate, and the intervals have its error in them",
            )
        )
    found.append(
        Caveat(
            slug="growth-is-no-proof",
            text="a site that grows is a suspect: a cache that fills up grows, too. Sites say "
            "where memory was allocated, not who keeps it",
        )
    )
    return replace(report, caveats=tuple(found))
