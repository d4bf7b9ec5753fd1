"""The result of `stackward gc report` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from stackward.gc.report import GcReport
from stackward.report.gc_numbers import memory_rows, number_rows
from stackward.report.quantities import whole_bytes
from stackward.report.run_markdown import caveat_items, cell, code


def gc_markdown(report: GcReport) -> str:
    """Return the findings, the sums, what memory was used for, and the caveats."""
    lines = [f"### {code(report.source)}"]
    for one in report.findings:
        lines += ["", f"**{one.severity} {one.slug}**: {one.text}. {one.advice}.", ""]
        lines += [f"- {each.place}: {each.text}" for each in one.evidence]
    if not report.findings:
        lines += ["", "Nothing stands out."]
    lines += ["", "| | |", "| --- | --- |"]
    lines += [f"| {name} | {cell(text)} |" for name, text in number_rows(report)]
    if report.sampled is not None and report.sampled.peak is not None:
        lines += ["", "| memory at its peak | |", "| --- | ---: |"]
        lines += [
            f"| {name} | {whole_bytes(size)} |" for name, size in memory_rows(report.sampled.peak)
        ]
    lines += ["", *caveat_items(report.caveats)]
    return "\n".join(lines).rstrip() + "\n"
