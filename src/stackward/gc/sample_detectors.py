"""Looks in samples of runtime/metrics for what the collector costs and how it is set."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.detectors import growing_finding
from stackward.gc.finding import Evidence, Finding, mib, sample_evidence
from stackward.gc.growth import growth_of
from stackward.gc.histograms import LATENCIES, PAUSES, STOPPING, spread_of
from stackward.gc.pacer import HEAP_MINIMUM_BYTES
from stackward.gc.sampled import Sampled, summed
from stackward.gc.samples import Samples

_MIB = 1 << 20
_OFF = np.iinfo(np.int64).max >> 1  # what is above is GOGC=off, or no limit
_MUCH_CPU_PERCENT = 25.0
_NOTICED_CPU_PERCENT = 5.0
_LONG_NS = 10_000_000
_STOPPING_NS = 1_000_000

Detector = Callable[[Samples, Sampled], Finding | None]


def detect_in_samples(samples: Samples) -> tuple[Finding, ...]:
    """Return what shows in `samples`."""
    sums = summed(samples)
    if sums is None:
        return ()
    return tuple(found for one in _DETECTORS if (found := one(samples, sums)) is not None)


def _limiter(samples: Samples, _sums: Sampled) -> Finding | None:
    last = samples["limiter_cycle"]
    rows = np.flatnonzero(np.diff(last, prepend=0) > 0)
    if not len(rows):
        return None
    return Finding(
        slug="cpu-limiter-engaged",
        severity="problem",
        text="the runtime's CPU limiter was on: the collector needed more than half of the CPU "
        "time, so the heap was let grow past its limit instead",
        advice="raise GOMEMLIMIT above the live heap with its stacks and other memory, raise GOGC, "
        "or keep less alive",
        evidence=sample_evidence(
            samples, rows, lambda i: f"the limiter was last on in cycle {last[i]}"
        ),
    )


def _much_cpu(samples: Samples, sums: Sampled) -> Finding | None:
    if sums.gc_cpu_percent is None or sums.gc_cpu_percent < _MUCH_CPU_PERCENT:
        return None
    return Finding(
        slug="much-gc-cpu",
        severity="warning",
        text=f"the collector took {sums.gc_cpu_percent:.0f}% of all CPU time",
        advice="raise GOGC where there is memory, or allocate less (`stackward run`)",
        evidence=_ends(samples, lambda i: f"{_gc_cpu_ns(samples, i) / 1e9:.2f} s so far"),
    )


def _frequent(samples: Samples, sums: Sampled) -> Finding | None:
    if sums.cycles_count < 20 or sums.duration_ns <= 0:
        return None
    every_ns = sums.duration_ns / sums.cycles_count
    percent = sums.gc_cpu_percent
    if every_ns >= 50_000_000:
        return None
    costs = "" if percent is None else f"; they took {percent:.1f}% of the CPU time"
    cycles = samples["cycles_count"]
    return Finding(
        slug="frequent-collections",
        severity="warning" if percent is None or percent >= _NOTICED_CPU_PERCENT else "note",
        text=f"one collection every {every_ns / 1e6:.0f} ms{costs}",
        advice="raise GOGC, or allocate less: `stackward run` shows where",
        evidence=_ends(samples, lambda i: f"{cycles[i]} collections so far"),
    )


def _explicit(samples: Samples, sums: Sampled) -> Finding | None:
    if sums.forced_count < 1:
        return None
    forced = samples["forced_count"]
    often = sums.forced_count >= 10 or sums.forced_count * 2 > sums.cycles_count
    return Finding(
        slug="explicit-collections",
        severity="warning" if often else "note",
        text=f"{sums.forced_count} of {sums.cycles_count} collections were asked for by the "
        "program (runtime.GC, debug.FreeOSMemory, a heap profile with gc=1; go test asks for one "
        "before each run of a benchmark)",
        advice="let the pacer decide: take out the calls that no test or profile needs",
        evidence=sample_evidence(
            samples,
            np.flatnonzero(np.diff(forced, prepend=forced[0]) > 0),
            lambda i: f"{forced[i]} were asked for so far",
        ),
    )


def _at_minimum(samples: Samples, sums: Sampled) -> Finding | None:
    gogc = samples["gogc_percent"]
    percent = np.where((gogc >= 0) & (gogc < _OFF), gogc, 100)
    small = samples["heap_goal_bytes"] == np.minimum(percent, 100_000) * HEAP_MINIMUM_BYTES // 100
    rows = np.flatnonzero(small)
    busy = sums.cycles_count > 5 and sums.duration_ns / sums.cycles_count < 50e6
    if not busy or len(rows) * 2 < len(samples):
        return None
    return Finding(
        slug="heap-minimum",
        severity="note",
        text=f"in {len(rows)} of {len(samples)} samples the heap goal was the smallest there is (4 "
        "MiB with GOGC=100): a small heap with much garbage is collected often",
        advice="raise GOGC (the minimum grows with it), or set GOGC=off with a GOMEMLIMIT",
        evidence=sample_evidence(
            samples, rows, lambda i: f"goal {mib(int(samples['heap_goal_bytes'][i]))} MiB"
        ),
    )


def _growing(samples: Samples, _sums: Sampled) -> Finding | None:
    marked, cycles = samples["heap_marked_bytes"], samples["cycles_count"]
    told = "alive"
    if (marked < 0).all():
        marked, told = _alive_by_goal(samples), "alive, by the heap goal"
    rows = np.flatnonzero((marked > 0) & (np.diff(cycles, prepend=-1) > 0))
    growth = growth_of(samples.time_ns[rows], marked[rows], least=2 * _MIB, least_ratio=0.02)
    if growth is None:
        return None
    shown = rows[[0, len(rows) // 2, -1]]
    evidence = sample_evidence(samples, shown, lambda i: f"{mib(int(marked[i]))} MiB {told}")
    return growing_finding(growth, len(rows), evidence)


def _alive_by_goal(samples: Samples) -> Int64s:
    """Return the live heap that the goal was set from, ABSENT where something else set it.

    The default collector of Prometheus's client does not say what is alive.
    """
    gogc, goal = samples["gogc_percent"], samples["heap_goal_bytes"]
    limit = samples["memory_limit_bytes"]
    by_gogc = (gogc > 0) & (gogc < 100_000) & (goal > 0) & ((limit < 0) | (limit >= _OFF))
    alive = goal * 100 // (100 + np.where(by_gogc, gogc, 100))
    above = goal > HEAP_MINIMUM_BYTES * np.where(by_gogc, gogc, 100) // 100
    return np.where(by_gogc & above, alive, np.int64(ABSENT))


def _goroutines(samples: Samples, _sums: Sampled) -> Finding | None:
    count = samples["goroutines_count"]
    rows = np.flatnonzero(count > 0)
    growth = growth_of(samples.time_ns[rows], count[rows], least=100, least_ratio=0.2)
    if growth is None:
        return None
    return Finding(
        slug="goroutines-grow",
        severity="warning",
        text=f"the number of goroutines grew from {growth.first:,} to {growth.last:,} and was "
        "still growing at the end: goroutines that never end, or more load",
        advice="look where they wait: `/debug/pprof/goroutine?debug=1`, or on Go 1.27 the profile "
        "goroutineleak",
        evidence=_ends(samples, lambda i: f"{count[i]:,} goroutines"),
    )


def _settings(samples: Samples, _sums: Sampled) -> Finding | None:
    """Find GOGC or GOMEMLIMIT that the program changed itself."""
    names = {"gogc_percent": "GOGC", "memory_limit_bytes": "GOMEMLIMIT"}
    changed = [name for name in names if len(_changes(samples[name]))]
    if not changed:
        return None
    rows = np.unique(np.concatenate([_changes(samples[name]) for name in changed]))

    def says(i: int) -> str:
        return ", ".join(
            f"{names[name]} {_set(samples, name, i - 1)} -> {_set(samples, name, i)}"
            for name in changed
        )

    return Finding(
        slug="settings-changed",
        severity="note",
        text=f"the program changed {' and '.join(names[name] for name in changed)} while it ran "
        "(debug.SetGCPercent, debug.SetMemoryLimit): the environment's values do not hold",
        advice="take the calls into account: what is set in the environment is overruled",
        evidence=sample_evidence(samples, rows, says),
    )


def _processors(samples: Samples, _sums: Sampled) -> Finding | None:
    processors = samples["processors"]
    rows = _changes(processors)
    if not len(rows):
        return None
    seen = ", ".join(map(str, sorted(set(processors[processors > 0].tolist()))))
    return Finding(
        slug="processors-changed",
        severity="note",
        text=f"GOMAXPROCS changed while the program ran ({seen}): Go 1.25 and later follow the "
        "container's CPU limit",
        advice="shares of CPU time are of the number at each cycle",
        evidence=sample_evidence(samples, rows, lambda i: f"GOMAXPROCS {processors[i]}"),
    )


def _pauses(samples: Samples, _sums: Sampled) -> Finding | None:
    pauses, stopping = spread_of(samples, PAUSES), spread_of(samples, STOPPING)
    if pauses is None or pauses.highest < _LONG_NS:
        return None
    part = ""
    if stopping is not None and stopping.highest >= max(_STOPPING_NS, pauses.highest // 2):
        part = f"; waiting for goroutines to stop took up to {stopping.highest / 1e6:.0f} ms of it"
    return Finding(
        slug="long-pause",
        severity="warning",
        text=f"the world was stopped for up to {pauses.highest / 1e6:.0f} ms{part}",
        advice="look for long loops without calls, system calls that hold a processor, and a "
        "machine with less CPU than GOMAXPROCS",
        evidence=_ends(samples, lambda i: f"{samples['cycles_count'][i]} collections so far"),
    )


def _latency(samples: Samples, sums: Sampled) -> Finding | None:
    spread = spread_of(samples, LATENCIES)
    if spread is None or spread.count < 100 or spread.p99 < _LONG_NS:
        return None
    return Finding(
        slug="scheduler-latency",
        severity="warning",
        text=f"one goroutine in a hundred waited {spread.p99 / 1e6:.0f} ms or more for a "
        "processor after it could run",
        advice=f"more work than {sums.processors} processors can do, a CPU limit that throttles, "
        "or marking that takes processors: compare with the GC CPU",
        evidence=_ends(samples, lambda i: f"{samples['goroutines_count'][i]:,} goroutines"),
    )


def _collector_off(samples: Samples, sums: Sampled) -> Finding | None:
    if sums.gogc_percent is not None or sums.memory_limit_bytes is not None:
        return None
    return Finding(
        slug="collector-off",
        severity="warning",
        text="GOGC=off and no GOMEMLIMIT: nothing is ever collected, the heap only grows",
        advice="set a GOMEMLIMIT beside GOGC=off, unless the program ends before memory does",
        evidence=_ends(
            samples, lambda i: f"{mib(int(samples['heap_objects_bytes'][i]))} MiB in objects"
        ),
    )


def _ends(samples: Samples, says: Callable[[int], str]) -> tuple[Evidence, ...]:
    return sample_evidence(samples, np.array([0, len(samples) - 1], dtype=np.int64), says)


def _gc_cpu_ns(samples: Samples, i: int) -> int:
    names = ("assist_cpu_ns", "dedicated_cpu_ns", "pause_cpu_ns")
    return sum(int(samples[name][i]) for name in names)


def _changes(values: Int64s) -> Int64s:
    """Return the samples whose value is not that of the one before; both are known."""
    found: Int64s = np.flatnonzero(
        (values[1:] != values[:-1]) & (values[1:] >= 0) & (values[:-1] >= 0)
    )
    return found + 1


def _set(samples: Samples, name: str, i: int) -> str:
    value = int(samples[name][i])
    if value >= _OFF:
        return "off"
    return f"{value}" if name == "gogc_percent" else f"{value >> 20}MiB"


_DETECTORS: tuple[Detector, ...] = (
    _limiter, _much_cpu, _frequent, _explicit, _at_minimum, _growing, _goroutines, _settings,
    _processors, _pauses, _latency, _collector_off,
)  # fmt: skip
