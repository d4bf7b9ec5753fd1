"""The result of `stackward gc tune` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.diagnose.gc_tune_result import TuneResult
from stackward.gc.environment import setting_text
from stackward.report.gc_tune_numbers import compared, needs_rows, tune_rows
from stackward.report.gc_tune_settings import (
    dockerfile_lines,
    environment_lines,
    kubernetes_lines,
    recommended_variables,
)
from stackward.report.quantities import whole_bytes
from stackward.report.run_markdown import caveat_items, cell, code


def gc_tune_markdown(result: TuneResult) -> str:
    """Return the verdict, what to set, and predicted against measured."""
    lines = [f"### {code(' '.join(result.command))}", ""]
    lines += [f"**{result.verdict.slug}**: {result.verdict.text}."]
    if result.recommendation is not None:
        lines += ["", f"Recommended: {code(setting_text(result.recommendation))}"]
    lines += ["", f"Budget: {whole_bytes(result.room.budget_bytes)}"]
    if result.needs is not None:
        lines += ["", "| | |", "| --- | ---: |"]
        lines += [f"| {name} | {text} |" for name, text in needs_rows(result.needs)]
    lines += _table(result)
    lines += _snippets(result)
    lines += ["", *caveat_items(result.caveats)]
    return "\n".join(lines).rstrip() + "\n"


def _table(result: TuneResult) -> Iterator[str]:
    rows = list(tune_rows(result))
    if not rows:
        return
    base, new = compared(result)
    names = f"base: {code(base)}" if new is None else f"base: {code(base)}, new: {code(new)}"
    if new is not None and not result.measured_new:
        names += " (predicted, not run)"
    yield from ("", names, "")
    yield from ("| | | predicted [90%] | measured (range) | |", "| --- | --- | --- | --- | ---: |")
    for row in rows:
        words = (row.name, row.which, row.predicted, row.measured, row.change)
        yield "| " + " | ".join(map(cell, words)) + " |"


def _snippets(result: TuneResult) -> Iterator[str]:
    if result.recommendation is None:
        return
    variables, budget = recommended_variables(result), result.room.budget_bytes
    for kind, lines in (
        ("sh", [f"export {line}" for line in environment_lines(variables)]),
        ("dockerfile", dockerfile_lines(variables)),
        ("yaml", kubernetes_lines(variables, budget)),
    ):
        if lines:
            yield from ("", f"```{kind}", *lines, "```")
