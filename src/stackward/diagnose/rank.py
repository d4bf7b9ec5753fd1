"""One ranking over all benchmarks: the sites that are worth a look first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from stackward.core import Frame
from stackward.diagnose.result import RunResult, Site

FOLD_BELOW_PERCENT = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedSite:
    """A site as it stands in the benchmark where its share is largest.

    `benchmarks_count` counts those it allocates in, `mean_share_percent` is its share averaged
    over all benchmarks that allocate, each weighing the same.
    """

    site: Site
    benchmarks_count: int
    mean_share_percent: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The ranked sites, and what was folded away below the threshold."""

    rows: tuple[RankedSite, ...]
    folded_count: int
    folded_share_percent: float
    more_count: int  # beyond --top


def rank(
    result: RunResult,
    *,
    sort: str = "bytes",
    cause: str | None = None,
    show_all: bool = False,
    top: int | None = None,
) -> Ranking:
    """Return the sites of `result`, ranked by mean share (`sort`: bytes, allocs, share or site)."""
    groups: dict[tuple[Frame, ...], list[Site]] = defaultdict(list)
    for site in result.sites:
        if cause is None or site.cause == cause:
            groups[(*site.inline_chain, Frame(site.cause, site.mechanism, 0))].append(site)
    allocating = _allocating(result)
    ranked = [_ranked(sites, allocating) for sites in groups.values()]
    kept = [row for row in ranked if show_all or _counts(row.site, allocating)]
    folded = len(ranked) - len(kept)
    kept.sort(key=_ORDERS[sort])
    shown = kept if top is None else kept[:top]
    return Ranking(
        rows=tuple(shown),
        folded_count=folded,
        folded_share_percent=sum(r.mean_share_percent for r in ranked)
        - sum(r.mean_share_percent for r in kept),
        more_count=len(kept) - len(shown),
    )


_Benchmark = tuple[str, str]  # its package and its name


def _benchmark(site: Site) -> _Benchmark:
    return (site.benchmark_package, site.benchmark)


def _allocating(result: RunResult) -> set[_Benchmark]:
    """Return the benchmarks that allocate in their operations.

    Less than the smallest object (8 B) and half an allocation per operation is what was allocated
    once, around the loop.
    """
    if result.measure != "per_op":
        return {_benchmark(site) for site in result.sites}
    return {
        (one.package, one.name)
        for one in result.benchmarks
        if one.bytes_per_op >= 8 or one.allocs_per_op >= 0.5
    }


def _counts(site: Site, allocating: set[_Benchmark]) -> bool:
    return site.share_percent >= FOLD_BELOW_PERCENT and _benchmark(site) in allocating


def _ranked(sites: Sequence[Site], allocating: set[_Benchmark]) -> RankedSite:
    best = max(sites, key=lambda site: (site.bytes >= 1, site.share_percent, site.bytes))
    counted = [site.share_percent for site in sites if _benchmark(site) in allocating]
    return RankedSite(
        site=best,
        benchmarks_count=len(set(map(_benchmark, sites))),
        mean_share_percent=sum(counted) / max(1, len(allocating)),
    )


_ORDERS = {
    "share": lambda row: (-row.mean_share_percent, -row.site.bytes, row.site.file, row.site.line),
    "bytes": lambda row: (-row.site.bytes, -row.site.objects, row.site.file, row.site.line),
    "allocs": lambda row: (-row.site.objects, -row.site.bytes, row.site.file, row.site.line),
    "site": lambda row: (row.site.file, row.site.line, -row.site.bytes),
}
SORTS = tuple(_ORDERS)
