"""The result of `stackward heap diff` for a terminal: under whom it grew comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stackward.diagnose.heap_diff import Change, HeapDiff, Identity
from stackward.report.heap_text import table_lines
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, whole_bytes
from stackward.report.short_names import short_named
from stackward.report.style import Style

_ROWS = 10
_LEAST_RATIO = 0.001


def signed_bytes(size: int) -> str:
    """Return a size with its sign."""
    return f"{'+' if size > 0 else '-' if size < 0 else ''}{whole_bytes(abs(size))}"


def heap_diff_text(diff: HeapDiff, *, places: Places, style: Style, top: int = _ROWS) -> str:
    """Return the comparison as text that fits `style.width` columns, `top` rows each (0: all)."""
    # The names of sites end with a file.
    diff = short_named(diff, keep=frozenset({"sites"}))
    sites = [replace(one, name=_shortened(one.name, places)) for one in diff.sites]
    delta = diff.reachable_new - diff.reachable_base
    more = diff.objects_count_new - diff.objects_count_base
    base = _reached(diff.base, diff.objects_count_base, diff.reachable_base)
    new = _reached(diff.new, diff.objects_count_new, diff.reachable_new)
    lines = [
        *paragraph(base, style, first="base  ", rest=" " * 6),
        *paragraph(new, style, first="new   ", rest=" " * 6),
        style(f"delta {signed_bytes(delta)}, {more:+,} objects", "bold"),
        "",
        *_paths(diff, style, top),
        *_changes("Types", "type", diff.types, style, top),
        *_changes("Allocated at", "site (sampled objects)", sites, style, top),
    ]
    if diff.identity is not None:
        lines += _identity(diff.identity, style)
    return "\n".join([*lines, *caveat_lines(diff.caveats, style)]).rstrip() + "\n"


def _reached(path: str, number: int, size: int) -> str:
    return f"{path}: {count(number, 'object')} reached, {whole_bytes(size)}"


def _shortened(site: str, places: Places) -> str:
    """Return `site`, a function and `file:line`, with its file shortened."""
    function, _, place = site.partition(" ")
    return f"{short_function(function)} {places.file(place)}"


def _paths(diff: HeapDiff, style: Style, top: int) -> Iterator[str]:
    yield style("Under whom it grew", "bold") + style(" (retained)", "dim")
    least = diff.reachable_new * _LEAST_RATIO
    grown = [one for one in diff.paths if one.delta_retained >= least]
    shown = grown[: top or None]
    if not grown:
        yield f"  nothing by more than {whole_bytes(least)}"
    for one in shown:
        sizes = f"{whole_bytes(one.retained_base)} -> {whole_bytes(one.retained_new)}"
        more = one.objects_count_new - one.objects_count_base
        head = f"{signed_bytes(one.delta_retained):>10}  ({sizes})"
        text = f"{head}  {' -> '.join(one.labels)}"
        if more:
            text += f"  {more:+,} objects"
        yield from paragraph(text, style, first="  ", rest=" " * 14)
    if more := len(grown) - len(shown):
        yield style(f"  and {count(more, 'way')} more (--top 0: all)", "dim")
    yield ""


def _changes(
    title: str, what: str, changes: Sequence[Change], style: Style, top: int
) -> Iterator[str]:
    moved = [one for one in changes if one.delta_bytes]
    if not moved:
        return
    top = top or len(moved)
    half = top // 2
    shown = moved[:top]
    if len(moved) > top and moved[-1].delta_bytes < 0:
        # What shrank most is at the end.
        shown = [*moved[: top - half], *(one for one in moved[-half:] if one.delta_bytes < 0)]
    yield style(title, "bold")
    rows = [
        (
            signed_bytes(one.delta_bytes),
            whole_bytes(one.bytes_base),
            whole_bytes(one.bytes_new),
            f"{one.objects_count_new - one.objects_count_base:+,}",
            one.name,
        )
        for one in shown
    ]
    yield from table_lines(style, ("delta", "base", "new", "objects", what), rows)
    if len(moved) > len(shown):
        yield style(f"  and {count(len(moved) - len(shown), 'row')} more (--top 0: all)", "dim")
    yield ""


def _identity(found: Identity, style: Style) -> Iterator[str]:
    yield style("Objects, one by one", "bold")
    for name, number, total in (
        ("survived", found.survived_count, found.survived_bytes),
        ("new", found.new_count, found.new_bytes),
        ("gone", found.gone_count, found.gone_bytes),
    ):
        yield f"  {name:<9}{count(number, 'object'):>18}  {whole_bytes(total):>10}"
    for one in found.new_types[:3]:
        size = whole_bytes(one.bytes_new)
        yield from paragraph(
            f"new: {count(one.objects_count_new, one.name, one.name)}, {size}",
            style,
            "dim",
            first="  ",
        )
    yield ""
