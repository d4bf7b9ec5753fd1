"""From measurements and diagnostics to the result of `stackward run`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from stackward.bench import BenchmarkRecord
from stackward.capture.run_benchmarks import MeasuredBenchmark
from stackward.core import Caveat, Frame
from stackward.diagnose.attribute import Attributor, SiteTotals
from stackward.diagnose.code import EmittedCode
from stackward.diagnose.describe import Describer, SiteWords, describe
from stackward.diagnose.result import (
    BenchmarkResult,
    ExplanationLine,
    Site,
    SiteAdvice,
    Standing,
)
from stackward.diagnose.samples import AllocationSample, allocation_samples
from stackward.diagnose.scaling import sampled_count, scaled
from stackward.diagnose.scope import package_of
from stackward.diagnose.tiny import tiny_shares, with_blocks
from stackward.emitted import GoBinary
from stackward.escape.causes import UNMATCHED
from stackward.profile import Mapping, read_profile

_MAIN = "runtime.main"
_BODY = "testing.(*B).runN"
_AROUND_BODIES = frozenset({"testing.(*B).Run", "testing.(*B).launch", "testing.(*B).run1.func1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkSites:
    """One benchmark's result and its sites, ranked by bytes, then objects."""

    result: BenchmarkResult
    sites: tuple[Site, ...]
    caveats: tuple[Caveat, ...]


def benchmark_sites(
    measured: MeasuredBenchmark,
    samples: Sequence[AllocationSample],
    attributor: Attributor,
    describer: Describer,
) -> BenchmarkSites:
    """Return what `measured` allocated, attributed; sums close or a caveat says why not."""
    totals = attributor.sites(samples)
    record = measured.record
    extra = tiny_shares(totals, record.sampled.allocs)
    space = sum(site.bytes for site in totals)
    objects = sum(site.objects for site in totals) + sum(extra.values())
    whole = max(record.sampled.bytes, space)
    counted = max(float(record.sampled.allocs), objects)
    per_op = 1.0 / max(1, record.sampled.iterations)
    sites = [
        _site(
            measured,
            site,
            describer(site),
            extra.get(index, 0.0),
            per_op,
            whole,
            record.rate > 1,
        )
        for index, site in enumerate(totals)
    ]
    if whole > space or counted >= objects + 1:
        sites.append(_not_sampled(measured, whole - space, counted - objects, per_op, whole))
    result = _result(measured, totals, objects, counted, whole)
    return BenchmarkSites(
        result=result,
        sites=_ranked(sites),
        caveats=(
            *measured.caveats,
            *_estimate_caveat(record, samples),
            *_not_sampled_caveat(record, whole - space, counted - objects),
            *_closure_caveats(result, record, bool(extra)),
        ),
    )


def profile_sites(samples: Sequence[AllocationSample], attributor: Attributor) -> tuple[Site, ...]:
    """Return the sites of a whole profile: totals instead of values per operation."""
    totals = attributor.sites(samples)
    whole = sum(site.bytes for site in totals)
    return _ranked(_site(None, site, describe(site), 0.0, 1.0, whole, False) for site in totals)


def _ranked(sites: Iterable[Site]) -> tuple[Site, ...]:
    return tuple(sorted(sites, key=lambda site: (-site.bytes, -site.objects, site.file, site.line)))


def samples_of(
    measured: MeasuredBenchmark, program: Callable[[], GoBinary], *, hidden: bool
) -> list[AllocationSample]:
    """Return what `measured` sampled.

    `program` is asked where the profile leaves something open: all mechanisms, where it hides the
    runtime's frames (`hidden`), and which objects below 16 bytes opened a block.
    """
    binary = program() if hidden else None
    samples, mappings = _told(measured, measured.profile, binary)
    record = measured.record
    if record.rate == 1 and record.sampled.allocs > sum(one.objects for one in samples):
        samples = with_blocks(samples, lambda: EmittedCode(program(), mappings))
    if measured.base_profile:
        base, _ = _told(measured, measured.base_profile, binary)
        return _subtracted(
            [one for one in samples if _in_benchmark(one)],
            [one for one in base if _in_benchmark(one)],
        )
    return scaled(samples, measured.record.sampled) if measured.record.rate > 1 else samples


def _told(
    measured: MeasuredBenchmark, data: bytes, binary: GoBinary | None
) -> tuple[list[AllocationSample], tuple[Mapping, ...]]:
    """Return the samples of a profile, with what `binary` has to tell, and the code's mappings."""
    profile = read_profile(data, source=f"samples of {measured.name}")
    samples = allocation_samples(
        profile, objects_column=0, bytes_column=1, runtime_hidden=binary is not None
    )
    if binary is None:
        return list(samples), profile.mappings
    code = EmittedCode(binary, profile.mappings)
    return [code.told(one) for one in samples], profile.mappings


def _in_benchmark(sample: AllocationSample) -> bool:
    """Return whether `sample` may be of a benchmark's body, not of the framework around it.

    Both runs do the framework's work once, but not to the byte (maps, pools): the rest would be
    charged to the user.  Bodies run in goroutines of their own, never in the main one.
    """
    frames = sample.frames
    if not frames or frames[-1].function == _MAIN:
        return False
    for frame in frames:
        if frame.function == _BODY:
            return True
        if frame.function in _AROUND_BODIES:
            return False
    return True


def _subtracted(
    samples: Sequence[AllocationSample], base: Sequence[AllocationSample]
) -> list[AllocationSample]:
    """Return `samples` less `base`, stack by stack and size by size (the fallback measurement)."""
    sums: dict[tuple[object, ...], list[int]] = {}
    kept: dict[tuple[object, ...], AllocationSample] = {}
    for sign, group in ((1, samples), (-1, base)):
        for one in group:
            key = (one.groups, one.mechanism, one.object_size)
            kept.setdefault(key, one)
            total = sums.setdefault(key, [0, 0])
            total[0] += sign * one.objects
            total[1] += sign * one.bytes
    return [
        replace(one, objects=sums[key][0], bytes=sums[key][1])
        for key, one in kept.items()
        if sums[key][0] > 0
    ]


def _site(
    measured: MeasuredBenchmark | None,
    totals: SiteTotals,
    words: SiteWords,
    extra: float,
    per_op: float,
    whole: int,
    estimated: bool,
) -> Site:
    place = totals.key.place
    exact: Standing = "exact" if totals.match is None or totals.match.exact else "propagated"
    return Site(
        benchmark=measured.name if measured else "",
        benchmark_package=measured.package if measured else "",
        package=package_of(place.function),
        function=place.function,
        file=place.file,
        line=place.line,
        column=words.column,
        inline_chain=totals.path or (place,),
        chain_percent=totals.leaf_percent,
        bytes=totals.bytes * per_op,
        objects=(totals.objects + extra) * per_op,
        share_percent=100.0 * totals.bytes / whole if whole else 0.0,
        cause=totals.key.cause,
        mechanism=words.mechanism,
        verdict=words.verdict,
        expression=words.expression,
        explanation=words.explanation,
        advice=words.advice,
        standing="inferred" if len(words.candidates) > 1 or _is_guess(totals) else exact,
        objects_standing="inferred" if extra or estimated else "exact",
        candidates=words.candidates,
    )


def _not_sampled(
    measured: MeasuredBenchmark, space: int, objects: float, per_op: float, whole: int
) -> Site:
    """Return the row for what the runtime counted while the timer ran but did not sample."""
    place = Frame("(not sampled)", "", 0)
    text = "the runtime counted this while the timer ran, but sampled no allocation of it"
    edit = "nothing to edit: give more operations (--benchtime), so that it weighs less"
    return Site(
        benchmark=measured.name,
        benchmark_package=measured.package,
        package="",
        function=place.function,
        file="",
        line=0,
        column=None,
        inline_chain=(place,),
        bytes=space * per_op,
        objects=objects * per_op,
        share_percent=100.0 * space / whole if whole else 0.0,
        cause=UNMATCHED,
        mechanism="",
        verdict="",
        expression="",
        explanation=(ExplanationLine(text=text),),
        advice=SiteAdvice(summary=edit, docs_slug=UNMATCHED),
        standing="exact",
    )


def _is_guess(totals: SiteTotals) -> bool:
    """Return whether a diagnostic was taken with nothing to tell that it is of this mechanism."""
    return totals.match is not None and totals.leaf is not None and not totals.leaf.mechanism


def _result(
    measured: MeasuredBenchmark,
    totals: Sequence[SiteTotals],
    objects: float,
    counted: float,
    whole: int,
) -> BenchmarkResult:
    """Return the benchmark's sums; `objects` are those of its sites, `counted` the runtime's."""
    record = measured.record
    unmatched = [site for site in totals if site.key.cause == UNMATCHED]
    matched_bytes = sum(site.bytes for site in totals) - sum(site.bytes for site in unmatched)
    matched_objects = objects - sum(site.objects for site in unmatched)
    per_op = 1.0 / max(1, record.sampled.iterations)
    return BenchmarkResult(
        name=record.name,
        package=measured.package,
        iterations=record.timed.iterations,
        ns_per_op=record.timed.ns_per_op,
        bytes_per_op=record.timed.bytes_per_op,
        allocs_per_op=record.timed.allocs_per_op,
        sites_bytes_per_op=whole * per_op,
        sites_allocs_per_op=counted * per_op,
        attributed_bytes_percent=_percent(matched_bytes, whole),
        attributed_allocs_percent=_percent(matched_objects, counted),
        unmatched_bytes_percent=_percent(whole - matched_bytes, whole),
        method=measured.method,
    )


def _percent(part: float, whole: float) -> float:
    return min(100.0, max(0.0, 100.0 * part / whole)) if whole else 100.0


def _estimate_caveat(
    record: BenchmarkRecord, samples: Sequence[AllocationSample]
) -> tuple[Caveat, ...]:
    if record.rate <= 1:
        return ()
    taken = sum(sampled_count(one, record.rate) for one in samples)
    text = (
        f"{record.name}: sampling every allocation would take too long, so one in about "
        f"{record.sampled.allocs / max(1.0, taken):.0f} was ({taken:,.0f} in all): the sum is "
        f"exact, a site of share p is sure to about {100 / max(1.0, taken) ** 0.5:.1g}% / sqrt(p)"
    )
    return (Caveat(slug="estimated-shares", text=text),)


def _not_sampled_caveat(record: BenchmarkRecord, space: int, objects: float) -> tuple[Caveat, ...]:
    count = max(1, record.sampled.iterations)
    slack = max(8.0 * count, 0.01 * record.sampled.bytes)
    if space <= slack and objects <= max(0.5 * count, 0.01 * record.sampled.allocs):
        return ()
    text = (
        f"{record.name}: of what the runtime counted while the timer ran, {space / count:.1f} B/op "
        f"and {objects / count:.2f} allocs/op were not sampled; they stand in a row of their own"
    )
    return (Caveat(slug="not-sampled", text=text),)


def _closure_caveats(
    result: BenchmarkResult, record: BenchmarkRecord, shared: bool
) -> list[Caveat]:
    caveats = []
    if shared:
        text = (
            f"{result.name}: objects below 16 bytes share blocks; their number is exact in sum, "
            "shared out over the sites in proportion to the blocks each opened"
        )
        caveats.append(Caveat(slug="tiny-objects", text=text))
    if not result.closes:
        text = (
            f"{result.name}: the sites sum to {result.sites_bytes_per_op:.1f} B/op and "
            f"{result.sites_allocs_per_op:.2f} allocs/op, -benchmem says "
            f"{result.bytes_per_op:.1f} and {result.allocs_per_op:.2f}: its allocations depend on "
            f"timing or on how often it runs (timed N = {record.timed.iterations}, "
            f"sampled N = {record.sampled.iterations})"
        )
        caveats.append(Caveat(slug="sum-differs", text=text))
    return caveats
