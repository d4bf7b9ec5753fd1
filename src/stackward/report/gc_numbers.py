"""The sums of `stackward gc report` as rows of a name and a text, for every text format."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.gc import GcSummary, Spread
from stackward.gc.counted import CountedTime
from stackward.gc.memory import MemorySplit
from stackward.gc.report import GcReport
from stackward.gc.sampled import Sampled
from stackward.gc.scrape import RecentPauses
from stackward.report.quantities import count, duration, percent, span, whole_bytes

Row = tuple[str, str]


def number_rows(report: GcReport) -> Iterator[Row]:
    """Yield the rows of trace and samples; a row without a name goes on from the one before."""
    summary, sampled = report.summary, report.sampled
    if report.counted is not None:
        yield from _counted(report.counted)
    if summary is not None:
        yield from _of_trace(summary, sampled, part=report.counted is not None)
    elif sampled is not None:
        yield from _of_samples(sampled)
    if report.recent_pauses is not None:
        yield from _recent(report.recent_pauses)
    if sampled is not None:
        yield from _besides(sampled)
    yield from _memory(report)


def memory_rows(split: MemorySplit) -> Iterator[tuple[str, int]]:
    """Yield what was mapped and its parts, which add up to it."""
    yield "mapped by Go", split.mapped_bytes
    yield "heap objects, with garbage", split.heap_objects_bytes
    yield "empty room inside spans", split.heap_unused_bytes
    yield "free spans, not given back", split.heap_free_bytes
    yield "goroutine stacks", split.stacks_bytes
    yield "the runtime's own", split.metadata_bytes


def spread_text(found: Spread) -> str:
    """Return percentiles in words."""
    if not found.count:
        return "none"
    return (
        f"p50 {duration(found.p50)}, p90 {duration(found.p90)}, p99 {duration(found.p99)}, "
        f"most {duration(found.highest)}"
    )


def _counted(found: CountedTime) -> Iterator[Row]:
    """Yield what the figures are of, and what they leave out."""
    yield "counted", f"{span(found.end_ns - found.begin_ns)}, from {span(found.begin_ns)} on"
    left = []
    if found.begin_ns:
        cycles = count(found.cycles_before_count, "collection")
        left.append(f"{cycles} before it (start and warm-up)")
    if found.cycles_after_count:
        left.append(f"{count(found.cycles_after_count, 'collection')} after it")
    if left:
        yield "", f"left out: {', and '.join(left)}"


def _of_trace(found: GcSummary, sampled: Sampled | None, *, part: bool) -> Iterator[Row]:
    kinds = [
        f"{number:,} {name}"
        for number, name in (
            (found.heap_triggered_count, "by the heap"),
            (found.forced_count - found.leak_checks_count, "asked for"),
            (found.leak_checks_count, "to find leaked goroutines"),
            (found.periodic_count, "after two idle minutes"),
        )
        if number
    ]
    yield "collections", f"{found.cycles_count:,} ({', '.join(kinds)})"
    yield "", f"in {span(found.duration_ns)}, {count(found.processors, 'processor')}"
    if found.intervals_ns.count:
        yield "intervals", spread_text(found.intervals_ns)
    if sampled is not None and sampled.gc_cpu_percent is not None:
        yield from _cpu_of_samples(sampled)
    else:
        yield from _cpu(found)
    yield "pauses", spread_text(found.pauses_ns)
    yield "", f"sweep termination {spread_text(found.sweep_terminations_ns)}"
    yield "", f"mark termination {spread_text(found.mark_terminations_ns)}"
    if sampled is not None and sampled.allocation_rate is not None:
        yield "allocated", _exactly(sampled)
        yield "", f"by the trace {whole_bytes(found.allocated_bytes)}, in whole spans"
    else:
        yield "allocated", _by_trace(found, part=part)
    first, last = (
        traced_bytes(found.first_heap_marked_bytes),
        traced_bytes(found.last_heap_marked_bytes),
    )
    yield "live heap", f"{first} after the first collection, {last} after the last"
    yield "", f"at most {whole_bytes(found.peak_heap_live_bytes)} with garbage"
    goal = found.last_heap_goal_bytes
    yield "heap goal", "none" if goal < 0 else f"{whole_bytes(goal)} at the end"
    if found.largest_stacks_bytes >= 0:
        roots = (found.largest_stacks_bytes, found.largest_globals_bytes)
        stacks, globals_ = (traced_bytes(one) for one in roots)
        each = f"at most: stacks {stacks}, globals {globals_}"
        yield "roots", each if any(roots) else "stacks and globals less than 1MB each"


def _by_trace(found: GcSummary, *, part: bool) -> str:
    """Return what was allocated, as the trace says; in a part of a run from cycle to cycle only."""
    if part and found.cycles_count == 1:
        return "not known: one collection tells of no time before it"
    text = f"{whole_bytes(found.allocated_bytes)}, {whole_bytes(found.allocation_rate)}/s"
    return f"{text}, from the first collection to the last" if part else text


def traced_bytes(size: int) -> str:
    """Return a size that the trace rounds down to whole megabytes."""
    return whole_bytes(size) if size else "less than 1MB"


def _cpu(found: GcSummary) -> Iterator[Row]:
    said = ""
    if found.runtime_cpu_percent >= 0:
        said = f"; the runtime says {found.runtime_cpu_percent}%"
    yield "GC CPU", f"{percent(found.gc_cpu_percent)} of all, {duration(found.gc_cpu_ns)}{said}"
    if said and found.gc_cpu_percent >= found.runtime_cpu_percent + 2:
        yield "", "(it counts waiting for goroutines to stop as theirs, the trace does not)"
    yield from _shares(found.assist_cpu_ns, found.gc_cpu_ns, found.idle_cpu_ns)


def _cpu_of_samples(found: Sampled) -> Iterator[Row]:
    share = percent(found.gc_cpu_percent or 0)
    yield "GC CPU", f"{share} of all, {duration(found.gc_cpu_ns)}, by the runtime's own count"
    yield from _shares(found.assist_cpu_ns, found.gc_cpu_ns, found.idle_mark_cpu_ns)


def _shares(assist_ns: int, all_ns: int, idle_ns: int) -> Iterator[Row]:
    assist = percent(100 * assist_ns / max(1, all_ns))
    yield "", f"of it {assist} taken from goroutines that allocate (mark assists)"
    if idle_ns >= 0:
        yield "", f"besides {duration(idle_ns)} on processors that were idle"


def _of_samples(found: Sampled) -> Iterator[Row]:
    asked = f" ({found.forced_count:,} asked for)" if found.forced_count > 0 else ""
    yield "collections", "not known" if found.cycles_count < 0 else f"{found.cycles_count:,}{asked}"
    processors = f", {count(found.processors, 'processor')}" if found.processors > 0 else ""
    yield "", f"in {span(found.duration_ns)}{processors}"
    if found.gc_cpu_percent is None and not found.cycles_count:
        yield "GC CPU", "none: nothing was collected"
    elif found.gc_cpu_percent is None:
        yield "GC CPU", "not known: the source has no CPU classes of the runtime"
    else:
        yield from _cpu_of_samples(found)
    if found.allocation_rate is not None:
        yield "allocated", _exactly(found)
    if found.last_heap_marked_bytes >= 0:
        yield (
            "live heap",
            (
                f"{whole_bytes(found.first_heap_marked_bytes)} at first, "
                f"{whole_bytes(found.last_heap_marked_bytes)} at the end"
            ),
        )
    goal = found.last_heap_goal_bytes
    yield "heap goal", "none" if goal < 0 else f"{whole_bytes(goal)} at the end"


def _recent(found: RecentPauses) -> Iterator[Row]:
    yield (
        "pauses",
        (
            f"of whole cycles, the last {min(found.count, 256):,}: p25 {duration(found.p25_ns)}, "
            f"p50 {duration(found.p50_ns)}, p75 {duration(found.p75_ns)}, "
            f"most {duration(found.highest_ns)}"
        ),
    )
    mean = found.total_ns / max(1, found.count)
    yield "", f"since the program began {found.count:,}, {duration(mean)} each on average"


def _exactly(found: Sampled) -> str:
    rate = whole_bytes(found.allocation_rate or 0)
    return (
        f"{whole_bytes(found.allocated_bytes)}{_objects(found)}, {rate}/s, in the "
        f"{span(found.duration_ns)} that were sampled"
    )


def _objects(found: Sampled) -> str:
    return f", {found.allocated_objects:,} objects" if found.allocated_objects >= 0 else ""


def _besides(found: Sampled) -> Iterator[Row]:
    """Yield what only the runtime's metrics tell."""
    settings = []
    if found.gogc_percent is None or found.gogc_percent >= 0:
        settings.append(f"GOGC {'off' if found.gogc_percent is None else found.gogc_percent}")
    if found.memory_limit_bytes is None or found.memory_limit_bytes >= 0:
        limit = found.memory_limit_bytes
        settings.append("no memory limit" if limit is None else f"limit {whole_bytes(limit)}")
    if settings:
        yield "settings", ", ".join(settings) + " at the end"
    for name, spread in (
        ("all pauses", found.pauses), ("stopping", found.stopping), ("sched wait", found.latencies)
    ):  # fmt: skip
        if spread is not None and spread.count:
            yield name, f"{spread_text(spread)} ({spread.count:,})"
    if found.most_goroutines_count >= 0:
        first, last = found.first_goroutines_count, found.last_goroutines_count
        most = found.most_goroutines_count
        yield "goroutines", f"{first:,} at first, {last:,} at the end, at most {most:,}"


def _memory(report: GcReport) -> Iterator[Row]:
    returned, taken = report.returned_bytes
    if returned >= 1 << 20:
        yield (
            "given back",
            (f"{whole_bytes(returned)} to the system, {whole_bytes(taken)} taken again"),
        )
    resident = report.peak_resident_bytes
    if resident >= 0:
        container = report.container_limit_bytes
        of = f" of the container's {whole_bytes(container)}" if container > 0 else ""
        whole = "" if report.counted is None else ", over the whole run"
        yield "resident", f"at most {whole_bytes(resident)}{of}{whole}"
