"""The result of `stackward heap report` for a terminal: suspects first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stackward.diagnose.heap_result import (
    AllocationSite,
    HeapReport,
    LeakSuspect,
    PathStep,
    RootRow,
    SourcePlace,
)
from stackward.report.heap_words import joint_text, suspect_advice, suspect_text
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, percent, whole_bytes
from stackward.report.short_names import short_named
from stackward.report.style import Style

_TYPES, _TREE, _ROOTS, _GOROUTINES, _SITES, _LOST = 15, 20, 10, 8, 8, 5
_LEAST_SHARE = 0.005


def heap_text(report: HeapReport, *, places: Places, style: Style, top: int = _TYPES) -> str:
    """Return the whole report as text that fits `style.width` columns."""
    report = short_named(report)
    lines = [
        style(report.source, "bold"),
        *_counted(report, style),
        "",
        *_suspects(report, places, style),
        *_types(report, style, top),
        *_tree(report, style),
        *_roots(report, style),
        *_goroutines(report, style),
        *_sites(report.sites, places, style),
        *_unreachable(report, style),
        *caveat_lines(report.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _counted(report: HeapReport, style: Style) -> Iterator[str]:
    """Yield what is in the heap, and whether it is what the runtime counted."""
    check, totals = report.self_check, report.totals
    everything = f"{count(totals.objects_count, 'object')}, {whole_bytes(totals.bytes)}"
    yield f"{report.go_version} {report.goarch}, {report.kind}"
    if check.memstats_objects_count is None or check.memstats_objects_bytes is None:
        verdict = "there is no count of the runtime's own to compare with"
    elif check.is_equal:
        verdict = "the runtime's own count to the byte"
    else:
        verdict = (
            f"but the runtime counted {count(check.memstats_objects_count, 'object')}, "
            f"{whole_bytes(check.memstats_objects_bytes)}"
        )
    yield from _row("heap", f"{everything}: {verdict}", style)
    share = percent(_share(totals.reachable_bytes, totals.bytes))
    text = (
        f"{count(totals.reachable_count, 'object')}, {whole_bytes(totals.reachable_bytes)} "
        f"({share}); {_lost_text(report)}"
    )
    yield from _row("reached", text, style)
    whole = totals.reachable_bytes
    text = (
        f"known for {percent(_share(whole - totals.untyped_bytes, whole))} of reached bytes: "
        f"exact {percent(_share(totals.exact_bytes, whole))}, "
        f"propagated {percent(_share(totals.propagated_bytes, whole))}, "
        f"inferred {percent(_share(totals.inferred_bytes, whole))}"
    )
    yield from _row("types", text, style)


def _lost_text(report: HeapReport) -> str:
    totals = report.totals
    text = f"garbage {whole_bytes(totals.garbage_bytes)}"
    if totals.unknown_bytes:
        text += f", perhaps held by what no dump has {whole_bytes(totals.unknown_bytes)}"
    return text


def _row(name: str, text: str, style: Style) -> Iterator[str]:
    yield from paragraph(text, style, first=f"{name:<9}", rest=" " * 9)


def _suspects(report: HeapReport, places: Places, style: Style) -> Iterator[str]:
    if not report.suspects:
        yield style("No suspect", "bold")
        yield from paragraph(
            "nothing holds a tenth of the heap; the tables say what there is",
            style,
            first="  ",
        )
        yield ""
        return
    yield style("Suspects", "bold")
    for number, one in enumerate(report.suspects, 1):
        yield from suspect_lines(number, one, places, style)
        yield ""


def suspect_lines(number: int, one: LeakSuspect, places: Places, style: Style) -> Iterator[str]:
    """Yield what is said of one suspect."""
    yield from paragraph(suspect_text(one), style, "red", first=f"{number}. ", rest="   ")
    if len(one.path) > 1:
        yield "   path" if one.group_count == 1 else "   path to one of them"
        yield from path_lines(one.path, style, indent="     ")
    for joint in one.held_by[:4]:
        yield from paragraph(joint_text(joint), style, first="   held by ", rest="     ")
    for held in one.held[1:4]:
        size = whole_bytes(held.retained_size_bytes)
        text = f"{count(held.held_count, 'object')} {held.label}: {size}"
        yield from paragraph(text, style, first="   also ", rest="        ")
    yield from _stores(one.stores, places, style)
    for site in one.sites[:3]:
        text = (
            f"{places.line(site.file, site.line)} {site.function} "
            f"({count(site.objects_count, 'sampled object')}, {whole_bytes(site.bytes)})"
        )
        yield from paragraph(text, style, "cyan", first="   allocated at ", rest="     ")
    if advice := suspect_advice(one):
        yield from paragraph(f"look: {advice}", style, "green", first="   ", rest="     ")


def path_lines(path: tuple[PathStep, ...], style: Style, *, indent: str) -> Iterator[str]:
    """Yield one line for each step from the root, with what it retains."""
    for depth, step in enumerate(path):
        arrow = "" if not depth else "-> "
        where = f" at {step.address:#x}" if step.address else ""
        size = f"  {whole_bytes(step.retained_size_bytes)}" if step.retained_size_bytes else ""
        label = f"{step.field}: {step.label}" if step.field else step.label
        standing = "" if step.standing in ("", "exact") else f" ({step.standing})"
        yield from paragraph(
            f"{arrow}{label}{standing}{style(where, 'dim')}{size}",
            style,
            first=indent,
            rest=indent + "   ",
        )


def _stores(stores: tuple[SourcePlace, ...], places: Places, style: Style) -> Iterator[str]:
    for one in stores[:3]:
        text = f"{places.line(one.file, one.line)} {one.function}  {one.text}".rstrip()
        yield from paragraph(text, style, "cyan", first="   stored at ", rest="     ")
    if len(stores) > 3:
        yield f"   and {count(len(stores) - 3, 'place')} more"


def table_lines(
    style: Style, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]
) -> Iterator[str]:
    """Yield rows of right-aligned figures before one text, which is cut to what fits."""
    widths = [max(len(one[k]) for one in [head, *rows]) for k in range(len(head) - 1)]
    room = max(20, style.width - sum(widths) - 2 * len(widths) - 2)
    for number, row in enumerate([head, *rows]):
        figures = "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=False))
        line = f"  {figures}  {shortened(row[-1], room)}"
        yield style(line, "bold") if not number else line


def shortened(text: str, room: int) -> str:
    """Return `text` with its middle left out where it is longer than `room`."""
    if len(text) <= room:
        return text
    left = (room - 1) // 2
    return f"{text[:left]}…{text[len(text) - (room - 1 - left) :]}"


def _types(report: HeapReport, style: Style, top: int) -> Iterator[str]:
    yield style("Types", "bold") + style(" (what those of a type retain together)", "dim")
    rows = [
        (
            whole_bytes(one.retained_size_bytes),
            whole_bytes(one.shallow_size_bytes),
            f"{one.objects_count:,}",
            one.standing,
            one.type,
        )
        for one in report.types[: top or None]
    ]
    yield from table_lines(style, ("retained", "shallow", "objects", "label is", "type"), rows)
    if top and (more := len(report.types) - top) > 0:
        yield style(f"  and {count(more, 'type')} more (--top 0: all)", "dim")
    yield ""


def _tree(report: HeapReport, style: Style) -> Iterator[str]:
    """Yield the top of the dominator tree: each row is kept alive by the one above it alone."""
    if not report.tree:
        return
    note = " (each row would go with the one it stands under)"
    yield style("Dominator tree", "bold") + style(note, "dim")
    depths: list[int] = []
    for row in report.tree:
        depths.append(depths[row.above] + 1 if row.above >= 0 else 0)
    rows = [
        (
            whole_bytes(row.retained_size_bytes),
            percent(_share(row.retained_size_bytes, report.totals.reachable_bytes)),
            f"{row.objects_count:,}" if row.objects_count else "",
            f"{'  ' * depth}{f'{row.kind} ' if row.kind != 'object' else ''}{row.label}",
        )
        for row, depth in zip(report.tree[:_TREE], depths, strict=False)
    ]
    yield from table_lines(style, ("retained", "share", "objects", "held"), rows)
    if (more := len(report.tree) - _TREE) > 0:
        yield style(f"  and {count(more, 'row')} more: in the JSON, or --pprof", "dim")
    yield ""


def _roots(report: HeapReport, style: Style) -> Iterator[str]:
    least = report.totals.reachable_bytes * _LEAST_SHARE
    sorts = root_sorts(report.roots)
    shown = [one for one in sorts if one[1] >= least][:_ROOTS]
    if not shown:
        return
    whole = report.totals.reachable_bytes
    yield style("Roots", "bold") + style(" (what would go if each alone let go, summed)", "dim")
    rows = [
        (whole_bytes(size), percent(_share(size, whole)), f"{number:,}", kind, name)
        for (kind, name), size, number in shown
    ]
    yield from table_lines(style, ("retained", "share", "count", "kind", "root"), rows)
    together = whole - sum(one.retained_size_bytes for one in report.roots)
    more = len(report.roots) - sum(number for _, _, number in shown)
    parts = [f"{count(more, 'root')} more"] if more else []
    if together:
        parts.append(f"{whole_bytes(together)} is held by several roots together")
    yield from paragraph("; ".join(parts), style, "dim", first="  ") if parts else ()
    yield ""


def root_sorts(roots: Sequence[RootRow]) -> list[tuple[tuple[str, str], int, int]]:
    """Return (kind and name, bytes, roots) of roots that are alike, the largest first."""
    found: dict[tuple[str, str], list[int]] = {}
    for one in roots:
        name = f"{one.name}  {one.type}".rstrip().removeprefix(f"{one.kind} ")
        if one.kind == "goroutine":
            name = name.partition(" ")[2]  # behind its number
        sums = found.setdefault((one.kind, name), [0, 0])
        sums[0] += one.retained_size_bytes
        sums[1] += 1
    rows = [(key, size, number) for key, (size, number) in found.items()]
    return sorted(rows, key=lambda row: -row[1])


def _goroutines(report: HeapReport, style: Style) -> Iterator[str]:
    if not report.goroutines:
        return
    everyone = sum(one.count for one in report.goroutines)
    yield style("Goroutines", "bold") + style(
        f" ({everyone:,} in all; retained by each alone, summed)", "dim"
    )
    rows = [
        (
            f"{one.count:,}",
            whole_bytes(one.retained_size_bytes),
            one.wait_reason or "running",
            one.function,
        )
        for one in report.goroutines[:_GOROUTINES]
    ]
    yield from table_lines(style, ("count", "retained", "waits for", "function"), rows)
    if (more := len(report.goroutines) - _GOROUTINES) > 0:
        yield style(f"  and {count(more, 'group')} more", "dim")
    yield ""


def _sites(sites: tuple[AllocationSite, ...], places: Places, style: Style) -> Iterator[str]:
    if not sites:
        return
    yield style("Allocated at", "bold") + style(" (reached objects that carry a sample)", "dim")
    rows = [
        (
            whole_bytes(one.bytes),
            f"{one.objects_count:,}",
            f"{short_function(one.function)} {places.line(one.file, one.line)}",
        )
        for one in sites[:_SITES]
    ]
    yield from table_lines(style, ("bytes", "objects", "site"), rows)
    yield ""


def _unreachable(report: HeapReport, style: Style) -> Iterator[str]:
    if not report.totals.unreachable_bytes:
        return
    yield style("Not reached", "bold") + style(f" ({_lost_text(report)})", "dim")
    rows = [
        (whole_bytes(one.bytes), f"{one.objects_count:,}", one.why, f"below {one.type}")
        for one in report.lost[:_LOST]
    ]
    yield from table_lines(style, ("bytes", "objects", "why", "first of each cluster"), rows)
    yield ""


def _share(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 0.0
