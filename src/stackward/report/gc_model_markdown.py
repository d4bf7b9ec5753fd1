"""The result of `stackward gc model` as Markdown."""

from __future__ import annotations

from stackward.gc.model import GcModel
from stackward.gc.prediction import Estimate
from stackward.report.gc_model_text import counted_by, gogc_text, short_bytes
from stackward.report.quantities import duration
from stackward.report.run_markdown import caveat_items


def gc_model_markdown(found: GcModel, *, by_runtime: bool) -> str:
    """Return the predictions as a table, with the caveats below it.

    `by_runtime` is whether GC CPU is in the runtime's own count, or by the trace's clock.
    """
    lines = [
        f"Predicted from {', '.join(f'`{one}`' for one in found.sources)}:",
        "",
        "| GOGC | limit | collections | GC CPU | memory | pauses |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for one in found.predictions:
        limit = one.setting.memory_limit_bytes
        cells = (
            gogc_text(one.setting),
            "none" if limit is None else short_bytes(limit),
            _cell(one.collections_count, lambda value: f"{value:,.0f}"),
            _cell(one.gc_cpu_ns, duration),
            _cell(one.peak_mapped_bytes, short_bytes),
            duration(one.pause_total_ns.value),
        )
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", f"GC CPU is by {counted_by(by_runtime)}."]
    lines += ["", *caveat_items(found.caveats)]
    return "\n".join(lines) + "\n"


def _cell(one: Estimate, shown: object) -> str:
    assert callable(shown)
    return f"{shown(one.value)} ({shown(one.low)} - {shown(one.high)})"
