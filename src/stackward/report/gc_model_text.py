"""The result of `stackward gc model` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.gc.environment import Setting
from stackward.gc.model import GcModel, SelfCheck, Step
from stackward.gc.prediction import Estimate, Prediction
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import duration
from stackward.report.style import Style

_WARNINGS = {
    "limit-not-kept": "the limit is not kept",
    "goal-at-live-heap": "no room above the live heap",
    "cpu-limiter": "the CPU limiter engages",
}


def gc_model_text(found: GcModel, *, style: Style, by_runtime: bool) -> str:
    """Return the predictions as text that fits `style.width` columns.

    `by_runtime` is whether GC CPU is in the runtime's own count, as the report on a recording has
    it, or by the trace's clock.
    """
    lines = [
        style(f"predicted from {', '.join(found.sources)}", "bold"),
        "",
        *_table(found, style),
        "",
        *paragraph(
            "In brackets: the 90% interval. GC CPU is what the program cannot use (marking on "
            "idle processors apart), assists and pauses in it, by "
            f"{counted_by(by_runtime)}; memory is the most that Go maps.",
            style,
            "dim",
        ),
        "",
        *_steps(found.steps, style),
        *_checks(found.checks, style),
        "",
        *caveat_lines(found.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def counted_by(by_runtime: bool) -> str:
    """Return whose count GC CPU is in, in words."""
    return "the runtime's own count" if by_runtime else "the trace's clock"


def _table(found: GcModel, style: Style) -> Iterator[str]:
    rows = [_row(one) for one in found.predictions]
    head = ("GOGC", "limit", "collections", "GC CPU", "memory", "pauses")
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    wide = sum(widths) + 2 * (len(widths) - 1) <= style.width
    shown = range(len(head)) if wide else range(len(head) - 1)

    def line(cells: tuple[str, ...]) -> str:
        padded = [cells[i].rjust(widths[i]) if i == 0 else cells[i].ljust(widths[i]) for i in shown]
        return "  ".join(padded).rstrip()

    yield style(line(head), "bold")
    for row, one in zip(rows, found.predictions, strict=True):
        yield line(row)
        for slug in one.warnings:
            yield style(f"{'':{widths[0]}}  ^ {_WARNINGS[slug]}", "yellow")


def _row(one: Prediction) -> tuple[str, ...]:
    setting = one.setting
    limit = setting.memory_limit_bytes
    return (
        gogc_text(setting),
        "none" if limit is None else short_bytes(limit),
        _counts(one.collections_count),
        _between(one.gc_cpu_ns, duration),
        _between(one.peak_mapped_bytes, short_bytes),
        duration(one.pause_total_ns.value),
    )


def gogc_text(setting: Setting) -> str:
    """Return GOGC as the environment has it."""
    return "off" if setting.gogc_percent is None else str(setting.gogc_percent)


def short_bytes(value: float) -> str:
    """Return bytes with three figures at most: 183 MB, 6.8 MB, 1.25 GB."""
    for factor, unit in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")):
        if value >= 0.9995 * factor:
            scaled = value / factor
            return f"{scaled:.0f} {unit}" if scaled >= 9.95 else f"{scaled:.3g} {unit}"
    return f"{value:.0f} B"


def _counts(one: Estimate) -> str:
    return f"{one.value:,.0f} [{one.low:,.0f}-{one.high:,.0f}]"


def _between(one: Estimate, shown: object) -> str:
    assert callable(shown)
    value, low, high = (shown(part) for part in (one.value, one.low, one.high))
    # The same unit is said once.
    low, high = (text.rpartition(" ") for text in (low, high))
    bounds = f"{low[0]}-{high[0]}" if low[2] == high[2] else f"{low[0]} {low[2]}-{high[0]}"
    same = value.rpartition(" ")[2] == high[2] == low[2]
    return f"{value} [{bounds}]" if same else f"{value} [{bounds} {high[2]}]"


def _steps(steps: tuple[Step, ...], style: Style) -> Iterator[str]:
    if not steps:
        return
    yield style("What the next step of GOGC buys", "bold")
    free = {_names(one): one for one in steps if one.base.memory_limit_bytes is None}
    for limit in dict.fromkeys(one.base.memory_limit_bytes for one in steps):
        rows = [one for one in steps if one.base.memory_limit_bytes == limit]
        if limit is not None:
            rows = [one for one in rows if not _alike(one, free.get(_names(one)))]
            yield f"  with a limit of {short_bytes(limit)}" + ("" if rows else ": the same")
        for step in rows:
            yield from paragraph(_step(step), style, first="  ", rest="    ")
    yield ""


def _alike(step: Step, free: Step | None) -> bool:
    """Return whether the limit changes nothing: what was said without it holds."""
    return free is not None and (
        abs(step.saved_cpu_ns - free.saved_cpu_ns) <= 0.05 * abs(free.saved_cpu_ns)
        and abs(step.added_bytes - free.added_bytes) <= 0.05 * abs(free.added_bytes)
    )


def _names(step: Step) -> str:
    return f"{gogc_text(step.base)} to {gogc_text(step.new)}: "


def _step(step: Step) -> str:
    names = _names(step)
    more = step.added_bytes >= 0
    memory = f"{short_bytes(abs(step.added_bytes))} {'more' if more else 'less'} memory"
    if abs(step.saved_percent) < 0.5:
        return f"{names}nothing" + (f", for {memory}" if step.added_bytes >= 1 << 20 else "")
    if step.saved_cpu_ns <= 0:
        return f"{names}{duration(-step.saved_cpu_ns)} more GC CPU, with {memory}"
    text = f"{names}{duration(step.saved_cpu_ns)} of GC CPU less ({step.saved_percent:.0f}%), "
    text += f"{'for' if more else 'with'} {memory}"
    if step.added_bytes > 1 << 20:
        text += f": {duration(step.saved_cpu_ns / (step.added_bytes / (1 << 20)))} for each MB"
    return text


def _checks(checks: tuple[SelfCheck, ...], style: Style) -> Iterator[str]:
    yield style("The recorded runs, and the model at their settings", "bold")
    for one in checks:
        limit = one.prediction.setting.memory_limit_bytes
        name = f"GOGC={gogc_text(one.prediction.setting)}"
        name += f", limit {short_bytes(limit)}" if limit is not None else ""
        text = (
            f"{name}: {one.collections_count:,} collections recorded, "
            f"{one.prediction.collections_count.value:,.0f} modelled; GC CPU "
            f"{duration(one.gc_cpu_ns)}, {duration(one.prediction.gc_cpu_ns.value)}"
        )
        if one.peak_mapped_bytes is not None:
            text += (
                f"; memory {short_bytes(one.peak_mapped_bytes)}, "
                f"{short_bytes(one.prediction.peak_mapped_bytes.value)}"
            )
        yield from paragraph(text, style, first="  ", rest="    ")
