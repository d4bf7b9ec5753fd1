"""The result of `stackward gc tune` as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.diagnose.gc_tune_result import BUDGET_INFEASIBLE, TuneResult
from stackward.gc.environment import setting_text
from stackward.report.gc_tune_numbers import TuneRow, compared, needs_rows, tune_rows
from stackward.report.gc_tune_settings import (
    dockerfile_lines,
    environment_lines,
    kubernetes_lines,
    recommended_variables,
)
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import whole_bytes
from stackward.report.style import Style

_COLOURS = {"improved": "green", BUDGET_INFEASIBLE: "red"}


def gc_tune_text(result: TuneResult, *, style: Style) -> str:
    """Return the verdict, what to set, and predicted against measured."""
    lines = list(_head(result, style))
    if result.needs is not None:
        lines += ["", *(f"{name:<24}{text}" for name, text in needs_rows(result.needs))]
    rows = list(tune_rows(result))
    if rows:
        lines += ["", *_table(rows, result, style)]
    if result.recommendation is not None:
        lines += ["", *_snippets(result, style)]
    caveats = list(caveat_lines(result.caveats, style))
    lines += ["", *caveats] if caveats else []
    return "\n".join(lines) + "\n"


def _head(result: TuneResult, style: Style) -> Iterator[str]:
    verdict = result.verdict
    colour = _COLOURS.get(verdict.slug, "cyan")
    yield from paragraph(f"{verdict.slug}: {verdict.text}", style, "bold", colour)
    if result.recommendation is not None:
        same = " (as it is)" if result.recommendation == result.base else ""
        yield style(f"recommended: {setting_text(result.recommendation)}{same}", "bold")
    yield from paragraph(_room(result), style)


def _room(result: TuneResult) -> str:
    room = result.room
    source = "of the container" if result.budget_from == "cgroup" else "given"
    text = f"budget {whole_bytes(room.budget_bytes)} ({source})"
    if result.calibrated_at and result.predicted_base is not None:
        at = " and ".join(map(str, result.calibrated_at))
        text += f", of it not Go's {whole_bytes(room.not_go_bytes)}; calibrated at GOGC {at}"
    return text


def _table(rows: list[TuneRow], result: TuneResult, style: Style) -> Iterator[str]:
    base, new = compared(result)
    yield f"base: {base}"
    if new is not None:
        yield f"new:  {new}" if result.measured_new else f"new:  {new} (predicted, not run)"
    wide = max(len("predicted [90%]"), *(len(row.predicted) for row in rows))
    head = f"{'':<20}{'predicted [90%]':<{wide}}  {_measured_title(result)}"
    yield style(head.rstrip(), "dim")
    name = ""
    for row in rows:
        first = row.name if row.name != name else ""
        name = row.name
        line = f"{first:<15}{row.which:<5}{row.predicted:<{wide}}  {row.measured}"
        yield f"{line}  {row.change}".rstrip()
    if result.latency_from and result.measured_new:
        yield from paragraph(f"latency from the {result.latency_from}", style, "dim")


def _measured_title(result: TuneResult) -> str:
    count = len(result.measured_new)
    return f"measured, {count} runs each (range)" if count else ""


def _snippets(result: TuneResult, style: Style) -> Iterator[str]:
    variables = recommended_variables(result)
    lines = environment_lines(variables)
    yield style("environment", "bold")
    yield from (f"  {line}" for line in lines or ["(nothing to set)"])
    if lines:
        yield style("Dockerfile", "bold")
        yield from (f"  {line}" for line in dockerfile_lines(variables))
    yield style("Kubernetes (container)", "bold")
    budget = result.room.budget_bytes
    yield from (f"  {line}" for line in kubernetes_lines(variables, budget))
