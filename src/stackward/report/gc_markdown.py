"""The result of `stackward gc report` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from stackward.gc.report import GcReport
from stackward.report.quantities import duration, percent, whole_bytes
from stackward.report.run_markdown import cell, code


def gc_markdown(report: GcReport) -> str:
    """Return the sums, the findings and the caveats."""
    found = report.summary
    rows = (
        ("collections", f"{found.cycles_count:,} in {duration(found.duration_ns)}"),
        ("of them asked for", f"{found.forced_count:,}"),
        ("GC CPU", f"{percent(found.gc_cpu_percent)} ({duration(found.gc_cpu_ns)})"),
        ("mark assists", duration(found.assist_cpu_ns)),
        ("idle marking", duration(found.idle_cpu_ns)),
        ("pause p50, p99, most", ", ".join(
            duration(one) for one in (
                found.pauses_ns.p50, found.pauses_ns.p99, found.pauses_ns.highest
            )
        )),
        ("allocated", f"{whole_bytes(found.allocated_bytes)} "
         f"({whole_bytes(found.allocation_rate)}/s)"),
        ("live heap, first and last", f"{whole_bytes(found.first_heap_marked_bytes)}, "
         f"{whole_bytes(found.last_heap_marked_bytes)}"),
        ("most in use", whole_bytes(found.peak_heap_live_bytes)),
    )  # fmt: skip
    lines = [f"### {code(report.source)}", "", "| | |", "| --- | --- |"]
    lines += [f"| {name} | {cell(text)} |" for name, text in rows]
    for one in report.findings:
        lines += ["", f"**{one.severity} {one.slug}**: {one.text}. {one.advice}."]
        lines += [f"- line {each.line}: {each.text}" for each in one.evidence]
    lines += ["", *(f"> caveat {one.slug}: {one.text}" for one in report.caveats)]
    return "\n".join(lines).rstrip() + "\n"
