"""The results of `stackward heap path` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.diagnose.heap_path import ObjectPath, PathGroup, Referrer, TypePaths
from stackward.report.heap_text import path_lines, shortened
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import count, percent, whole_bytes
from stackward.report.short_names import short_named
from stackward.report.style import Style

_LEAST_SHARE = 0.01
_DEEPEST = 30


def object_path_text(found: ObjectPath, *, style: Style, top: int = 10) -> str:
    """Return what holds one object."""
    found = short_named(found)
    standing = "" if found.standing == "exact" else f" ({found.standing})"
    inside = f", which is {found.offset_bytes} bytes into it" if found.offset_bytes else ""
    head = (
        f"{found.label}{standing} at {found.address:#x}{inside}: "
        f"{whole_bytes(found.shallow_size_bytes)}, retains "
        f"{whole_bytes(found.retained_size_bytes)}"
    )
    lines = [*paragraph(head, style, "bold"), ""]
    if found.path:
        lines += ["Shortest path from a root", *path_lines(found.path, style, indent="  "), ""]
    else:
        lines += ["Not reached from any root", ""]
    if found.dominators:
        same = [step.label for step in found.dominators] == [step.label for step in found.path]
        lines += [f"It would go if any of these went{': all on this path' if same else ''}"]
        lines += [*([] if same else path_lines(found.dominators, style, indent="  ")), ""]
    lines += _referrer_lines(found, style, top)
    if found.refers_to:
        lines += ["Refers to"]
        for step in found.refers_to[: top or None]:
            lines += path_lines((step,), style, indent="  ")
        lines += _more(len(found.refers_to), len(found.refers_to), top, "object", style)
        lines.append("")
    return "\n".join([*lines, *caveat_lines(found.caveats, style)]).rstrip() + "\n"


def _referrer_lines(found: ObjectPath, style: Style, top: int) -> list[str]:
    lines = [f"Referred to by {count(found.referrers_count, 'place')}"]
    for one in found.referrers[: top or None]:
        lines += paragraph(_referrer(one), style, first="  ", rest="     ")
    more = _more(found.referrers_count, len(found.referrers), top, "place", style)
    return [*lines, *more, ""]


def _referrer(one: Referrer) -> str:
    where = f" at {one.address:#x}" if one.address else ""
    standing = "" if one.standing == "exact" else f" ({one.standing})"
    lost = "" if one.is_reachable else ", itself not reached"
    return f"{one.label}{standing}{where}{f' {one.field}' if one.field else ''}{lost}"


def _more(number: int, kept: int, top: int, what: str, style: Style) -> list[str]:
    """Return how many of `number` are not shown, and how to see those that were kept."""
    shown = min(kept, top or kept)
    if shown == number:
        return []
    all_of_them = "all" if kept == number else f"{kept} of them"
    how = "" if shown == kept else f" (--top 0: {all_of_them})"
    return [style(f"  and {count(number - shown, what)} more{how}", "dim")]


def type_paths_text(found: TypePaths, *, style: Style) -> str:
    """Return the merged paths as a tree, from the roots down."""
    found = short_named(found)
    head = (
        f"{', '.join(found.types)}: {count(found.objects_count, 'object')} reached, "
        f"{whole_bytes(found.shallow_size_bytes)}; they retain "
        f"{whole_bytes(found.retained_size_bytes)}"
    )
    lines = [*paragraph(head, style, "bold")]
    if found.unreachable_count:
        lines.append(f"{count(found.unreachable_count, 'object')} more not reached")
    head = f"  {'objects':>9}  {'bytes':>9}  {'share':>6}  path from a root"
    lines += ["", style(head, "bold")] if found.groups else []
    below: dict[int, list[int]] = {}
    for row, group in enumerate(found.groups):
        below.setdefault(group.above, []).append(row)
    lines += _tree(found, below, -1, 0, style)
    return "\n".join([*lines, "", *caveat_lines(found.caveats, style)]).rstrip() + "\n"


def _tree(
    found: TypePaths, below: dict[int, list[int]], above: int, depth: int, style: Style
) -> Iterator[str]:
    groups = found.groups
    rows = sorted(below.get(above, []), key=lambda row: -groups[row].members_bytes)
    least = found.shallow_size_bytes * _LEAST_SHARE
    shown = [row for row in rows if groups[row].members_bytes >= least] or rows[:1]
    for row in shown if depth < _DEEPEST else []:
        yield _group_line(groups[row], found, depth, style)
        yield from _tree(found, below, row, depth + 1, style)
    left = sum(groups[row].members_bytes for row in rows if row not in shown)
    if left and depth < _DEEPEST:
        text = f"{'  ' * depth}{count(len(rows) - len(shown), 'path')} more"
        yield style(f"  {'':>9}  {whole_bytes(left):>9}  {'':>6}  {text}", "dim")


def _group_line(group: PathGroup, found: TypePaths, depth: int, style: Style) -> str:
    share = percent(100.0 * group.members_bytes / max(found.shallow_size_bytes, 1))
    arrow = "" if not depth else "-> "
    several = f" (x{group.objects_count:,})" if group.objects_count > 1 else ""
    kind = f"{group.kind} " if group.above < 0 and group.kind != "object" else ""
    room = max(20, style.width - 36 - 2 * depth)
    label = shortened(f"{arrow}{kind}{group.label}{several}", room)
    figures = f"  {group.members_count:>9,}  {whole_bytes(group.members_bytes):>9}  {share:>6}"
    return f"{figures}  {'  ' * depth}{label}"
