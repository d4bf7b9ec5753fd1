"""Predicted beside measured, as rows of text for every text format of `stackward gc tune`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from stackward.diagnose.gc_tune_result import Needs, TuneResult
from stackward.gc.environment import setting_text
from stackward.gc.measured import MeasuredRun
from stackward.gc.prediction import Estimate, Prediction
from stackward.report.quantities import duration, whole_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TuneRow:
    """One figure of one setting: predicted with its interval, measured with its range."""

    name: str
    which: str  # base or new
    predicted: str
    measured: str
    change: str  # of the measured median against the base's


@dataclass(frozen=True, slots=True)
class _Figure:
    name: str
    text: Callable[[float], str]
    predicted: Callable[[Prediction, TuneResult], Estimate | None]
    measured: Callable[[MeasuredRun], float | None]


def _size(value: float) -> str:
    """Return bytes with three digits: intervals say how much they are worth."""
    text = whole_bytes(value)
    digits = text.rstrip("kMGTB")
    number = float(digits)
    return f"{number:.{2 if number < 10 else 1 if number < 100 else 0}f}{text[len(digits) :]}"


def _resident(found: Prediction, result: TuneResult) -> Estimate:
    peak, beside = found.peak_mapped_bytes, result.room.not_go_bytes
    return Estimate(value=peak.value + beside, low=peak.low + beside, high=peak.high + beside)


_FIGURES = (
    _Figure("GC CPU", duration, lambda one, _: one.gc_cpu_ns, lambda run: run.gc_cpu_ns),
    _Figure(
        "collections", lambda value: f"{value:,.0f}", lambda one, _: one.collections_count,
        lambda run: run.collections_count,
    ),
    _Figure(
        "peak mapped", _size, lambda one, _: one.peak_mapped_bytes,
        lambda run: run.peak_mapped_bytes,
    ),
    _Figure("peak resident", _size, _resident, lambda run: run.peak_resident_bytes),
    _Figure("elapsed", duration, lambda one, _: one.duration_ns, lambda run: run.elapsed_ns),
    _Figure("pauses", duration, lambda one, _: one.pause_total_ns, lambda run: run.pause_total_ns),
    _Figure(
        "longest pause", duration, lambda one, _: one.pause_longest_ns,
        lambda run: run.pause_longest_ns,
    ),
    _Figure("assists", duration, lambda one, _: one.assist_cpu_ns, lambda run: run.assist_cpu_ns),
)  # fmt: skip


def tune_rows(result: TuneResult) -> Iterator[TuneRow]:
    """Yield each figure for the base and for what is new; none where nothing fits the budget."""
    if result.needs is not None and not result.measured_new:
        return
    for figure in (*_FIGURES, *_latencies(result)):
        yield from _rows(figure, result)


def compared(result: TuneResult) -> tuple[str, str | None]:
    """Return what `base` and `new` stand for in the rows."""
    base = setting_text(result.base)
    if result.predicted_new is None:
        return base, None
    return base, setting_text(result.predicted_new.setting)


def needs_rows(needs: Needs) -> Iterator[tuple[str, str]]:
    """Yield what a program needs, and the least budget that would do."""
    least = needs.least_budget
    yield "alive at most", whole_bytes(needs.live_bytes)
    yield "mapped beside the heap", whole_bytes(needs.other_bytes)
    yield "resident, not Go's", whole_bytes(needs.not_go_bytes)
    interval = f"{whole_bytes(least.low)} to {whole_bytes(least.high)}"
    yield "least peak predicted", f"{whole_bytes(least.value)} ({interval})"
    yield "least budget", whole_bytes(least.high)


def _latencies(result: TuneResult) -> Iterator[_Figure]:
    names = dict.fromkeys(
        name for run in (*result.measured_base, *result.measured_new) for name, _ in run.latency_ns
    )
    for name in names:

        def measured(run: MeasuredRun, name: str = name) -> float | None:
            return dict(run.latency_ns).get(name)

        yield _Figure(f"latency {name}", duration, lambda *_: None, measured)


def _rows(figure: _Figure, result: TuneResult) -> Iterator[TuneRow]:
    groups = (
        ("base", result.predicted_base, result.measured_base),
        ("new", result.predicted_new, result.measured_new),
    )
    first = _known(figure, result.measured_base)
    for which, prediction, runs in groups:
        estimate = None if prediction is None else figure.predicted(prediction, result)
        values = _known(figure, runs)
        if estimate is None and not values:
            continue
        yield TuneRow(
            name=figure.name,
            which=which,
            predicted="" if estimate is None else _estimate(estimate, figure.text),
            measured=_range(values, figure.text) if values else "",
            change=_change(first, values) if which == "new" else "",
        )


def _known(figure: _Figure, runs: Sequence[MeasuredRun]) -> list[float]:
    return [value for run in runs if (value := figure.measured(run)) is not None]


def _estimate(found: Estimate, text: Callable[[float], str]) -> str:
    return f"{text(found.value)} [{_from_to(found.low, found.high, text)}]"


def _range(values: Sequence[float], text: Callable[[float], str]) -> str:
    low, high = min(values), max(values)
    middle = text(median(values))
    return middle if text(low) == text(high) else f"{middle} ({_from_to(low, high, text)})"


def _from_to(low: float, high: float, text: Callable[[float], str]) -> str:
    """Return two values, their unit once where they have the same."""
    first, second = text(low), text(high)
    unit = second.lstrip("0123456789.,")
    return f"{first.removesuffix(unit) if unit else first}-{second}"


def _change(base: Sequence[float], new: Sequence[float]) -> str:
    if not base or not new or not median(base):
        return ""
    return f"{100 * (median(new) / median(base) - 1):+.0f}%"
