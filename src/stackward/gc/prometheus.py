"""The Go collector of Prometheus's client, as a look at a running server.

The default collector gives the old memory statistics (`go_memstats_*`); the runtime's own metrics
come by names made from theirs: `/gc/heap/live:bytes` is `go_gc_heap_live_bytes`.
"""

from __future__ import annotations

from collections.abc import Mapping

from stackward.core import StackwardError
from stackward.gc.cycles import ABSENT
from stackward.gc.exposition import Point, read_exposition
from stackward.gc.histograms import LATENCIES, PAUSES, STOPPING
from stackward.gc.samples import METRICS
from stackward.gc.scrape import RecentPauses, Scrape

_LARGEST = (1 << 63) - 1
Points = Mapping[str, list[Point]]


def read_prometheus(data: bytes, *, source: str, at_ns: int, now_s: float | None = None) -> Scrape:
    """Return what the metrics page `data` says of the Go runtime.

    Raises `StackwardError`: `not-metrics` where it is no such page, `no-go-collector` where
    nothing of the Go runtime is in it.
    """
    points = read_exposition(data)
    if not points or data.lstrip()[:1] in (b"<", b"{"):
        raise StackwardError("not-metrics", f"{source} is not a page of metrics", _hint(data))
    columns = {**_memstats(points), **_runtime_metrics(points)}
    if "heap_objects_bytes" not in columns and "cycles_count" not in columns:
        raise StackwardError(
            "no-go-collector",
            f"{source} has {len(points)} metrics, none of them of the Go runtime",
            "Register collectors.NewGoCollector() of prometheus/client_golang (the default "
            "registry has it), or give the address of another page.",
        )
    return Scrape(
        at_ns=at_ns,
        columns=columns,
        resident_bytes=_whole(points, "process_resident_memory_bytes"),
        began_s=_value(points, "process_start_time_seconds"),
        now_s=now_s,
        histograms={
            name: buckets
            for name in (*LATENCIES, *PAUSES, *STOPPING)
            if (buckets := _buckets(points, f"{_exported(name)}_bucket"))
        },
        pauses=_pauses(points),
    )


def _hint(data: bytes) -> str:
    if data[:2] == b"\x1f\x8b":
        return "That is a compressed file such as a pprof profile: `stackward top` reads those."
    if data.lstrip()[:1] == b"<":
        return "That is a web page: give the address of the metrics, usually /metrics."
    return "Give the address of a page in Prometheus's text format, usually /metrics."


def _exported(metric: str) -> str:
    """Return the name that the client makes of the runtime's."""
    path, _, unit = metric.partition(":")
    name = f"go{path.replace('/', '_')}_{unit.replace('*', '_').replace('/', '_per_')}"
    return name.replace("-", "_")


def _runtime_metrics(points: Points) -> dict[str, int]:
    found = {}
    for column, metric in METRICS.items():
        name = _exported(metric)
        scale = 10**9 if metric.endswith("seconds") else 1
        for one in (name, f"{name}_total"):
            if (value := _whole(points, one, scale)) >= 0:
                found[column] = value
    return found


_MEMSTATS = {
    "heap_objects_bytes": "go_memstats_heap_alloc_bytes",
    "heap_released_bytes": "go_memstats_heap_released_bytes",
    "heap_stacks_bytes": "go_memstats_stack_inuse_bytes",
    "total_bytes": "go_memstats_sys_bytes",
    "heap_goal_bytes": "go_memstats_next_gc_bytes",
    "allocated_bytes": "go_memstats_alloc_bytes_total",
    "allocated_objects": "go_memstats_mallocs_total",
    "cycles_count": "go_gc_duration_seconds_count",
    "gogc_percent": "go_gc_gogc_percent",
    "memory_limit_bytes": "go_gc_gomemlimit_bytes",
    "processors": "go_sched_gomaxprocs_threads",
    "goroutines_count": "go_goroutines",
}


def _memstats(points: Points) -> dict[str, int]:
    found = {column: _whole(points, name) for column, name in _MEMSTATS.items()}
    inuse = _whole(points, "go_memstats_heap_inuse_bytes")
    idle = _whole(points, "go_memstats_heap_idle_bytes")
    if inuse >= 0 and found["heap_objects_bytes"] >= 0:
        found["heap_unused_bytes"] = max(0, inuse - found["heap_objects_bytes"])
    if idle >= 0 and found["heap_released_bytes"] >= 0:
        found["heap_free_bytes"] = max(0, idle - found["heap_released_bytes"])
    return {column: value for column, value in found.items() if value >= 0}


def _value(points: Points, name: str) -> float | None:
    found = points.get(name)
    return found[0].value if found else None


def _whole(points: Points, name: str, scale: int = 1) -> int:
    """Return a value as a whole number; ABSENT where there is none, or it is none."""
    value = _value(points, name)
    if value is None or not value >= 0:  # neither below zero nor NaN
        return ABSENT
    return _LARGEST if value * scale >= _LARGEST else round(value * scale)


def _buckets(points: Points, name: str) -> dict[float, int]:
    found: dict[float, int] = {}
    for point in points.get(name, ()):
        try:
            bound = float(point.labels.get("le", ""))
        except ValueError:
            continue
        if 0 <= point.value < 1 << 62:
            found.setdefault(bound, int(point.value))
    return {bound: count for bound, count in found.items() if bound == bound}


def _pauses(points: Points) -> RecentPauses | None:
    quantiles = {
        point.labels.get("quantile", "").removesuffix(".0"): point.value
        for point in points.get("go_gc_duration_seconds", ())
    }
    values = [quantiles.get(name, -1.0) for name in ("0.25", "0.5", "0.75", "1")]
    total = _whole(points, "go_gc_duration_seconds_sum", 10**9)
    if total < 0 or not all(0 <= value < 1e9 for value in values):
        return None
    p25, p50, p75, highest = (round(value * 1e9) for value in values)
    return RecentPauses(
        p25_ns=p25, p50_ns=p50, p75_ns=p75, highest_ns=highest, total_ns=total,
        count=max(0, _whole(points, "go_gc_duration_seconds_count")),
    )  # fmt: skip
