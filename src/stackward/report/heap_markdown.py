"""The result of `stackward heap report` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stackward.diagnose.heap_result import HeapReport, LeakSuspect
from stackward.report.heap_text import root_sorts
from stackward.report.heap_words import suspect_advice, suspect_text
from stackward.report.quantities import count, percent, whole_bytes
from stackward.report.run_markdown import caveat_items, cell, code

_ROWS = 15


def heap_markdown(report: HeapReport, *, top: int = _ROWS) -> str:
    """Return suspects, `top` types (0: all), roots, goroutines and the caveats."""
    totals = report.totals
    lines = [
        f"### {code(report.source)}",
        "",
        f"{report.go_version} {report.goarch}: {count(totals.objects_count, 'object')}, "
        f"{whole_bytes(totals.bytes)}; reached {whole_bytes(totals.reachable_bytes)}, "
        f"not reached {whole_bytes(totals.unreachable_bytes)}",
    ]
    for number, one in enumerate(report.suspects, 1):
        lines += ["", *_suspect(number, one)]
    if not report.suspects:
        lines += ["", "No suspect."]
    lines += _table(
        ("type", "label is", "objects", "shallow", "retained"),
        [
            (
                code(one.type),
                one.standing,
                f"{one.objects_count:,}",
                whole_bytes(one.shallow_size_bytes),
                whole_bytes(one.retained_size_bytes),
            )
            for one in report.types[: top or None]
        ],
    )
    lines += _table(
        ("root", "kind", "count", "retained", "share"),
        [
            (
                code(name),
                kind,
                f"{number:,}",
                whole_bytes(size),
                percent(100.0 * size / max(totals.reachable_bytes, 1)),
            )
            for (kind, name), size, number in root_sorts(report.roots)[:_ROWS]
            if size
        ],
    )
    lines += _table(
        ("goroutines at", "waits for", "count", "retained"),
        [
            (
                code(one.function),
                cell(one.wait_reason or "running"),
                f"{one.count:,}",
                whole_bytes(one.retained_size_bytes),
            )
            for one in report.goroutines[:_ROWS]
        ],
    )
    lines += ["", *caveat_items(report.caveats)]
    return "\n".join(lines).rstrip() + "\n"


def _suspect(number: int, one: LeakSuspect) -> Iterator[str]:
    yield f"**{number}.** {cell(suspect_text(one))}"
    yield ""
    for depth, step in enumerate(one.path):
        parts = [cell(f"{step.field}:")] if step.field else []
        parts.append(code(step.label))
        if step.retained_size_bytes:
            parts.append(whole_bytes(step.retained_size_bytes))
        yield f"{'  ' * depth}- {' '.join(parts)}"
    if one.stores:
        yield ""
    for place in one.stores[:3]:
        yield f"- stored at {code(f'{place.file}:{place.line}')}: {place.text}"
    for site in one.sites[:3]:
        size = whole_bytes(site.bytes)
        yield f"- allocated at {code(f'{site.file}:{site.line}')} {code(site.function)} ({size})"
    if advice := suspect_advice(one):
        yield f"- look: {advice}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    if not rows:
        return []
    lines = ["", f"| {' | '.join(head)} |", "|" + " --- |" * len(head)]
    return [*lines, *(f"| {' | '.join(row)} |" for row in rows)]
