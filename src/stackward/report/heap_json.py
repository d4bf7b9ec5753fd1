"""The result of `stackward heap report` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.heap_result import HeapReport, LeakSuspect
from stackward.report.heap_words import suspect_advice, suspect_text
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonSelfCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What was counted against what the runtime counted; `null` where it said nothing."""

    objects_count: int
    objects_count_expected: int | None
    bytes: int
    bytes_expected: int | None
    phantoms_count: int


class JsonHeapTotals(msgspec.Struct, frozen=True, kw_only=True):
    """The parts add up: reachable and unreachable; the standings' bytes to the reachable bytes."""

    objects_count: int
    bytes: int
    reachable_count: int
    reachable_bytes: int
    unreachable_count: int
    unreachable_bytes: int
    garbage_count: int
    garbage_bytes: int
    unknown_count: int
    unknown_bytes: int
    exact_bytes: int
    propagated_bytes: int
    inferred_bytes: int
    untyped_bytes: int


class JsonHeapType(msgspec.Struct, frozen=True, kw_only=True):
    """The objects of one type; `standing` says how sure the label is."""

    type: str
    standing: str
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int


class JsonPathStep(msgspec.Struct, frozen=True, kw_only=True):
    """A root or an object; `field` is the place in the step before that refers to it."""

    label: str
    address: int
    field: str
    standing: str
    retained_size_bytes: int


class JsonHeld(msgspec.Struct, frozen=True, kw_only=True):
    """Objects of one type right below an accumulation point."""

    label: str
    held_count: int
    retained_size_bytes: int


class JsonSourcePlace(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the source that stores into the holder."""

    file: str
    line: int
    text: str
    function: str
    standing: str


class JsonAllocationSite(msgspec.Struct, frozen=True, kw_only=True):
    """Where sampled objects were allocated; `stack` is innermost first."""

    function: str
    file: str
    line: int
    objects_count: int
    bytes: int
    stack: list[str]


class JsonPinned(msgspec.Struct, frozen=True, kw_only=True):
    """Arrays of which the slices that refer to them use a part only."""

    slices_count: int
    used_bytes: int
    array_bytes: int


class JsonJointHolder(msgspec.Struct, frozen=True, kw_only=True):
    """A root, or an object that several roots hold, and how many of the members it refers to.

    Where `holders_count` is more than 1, so many of one sort, each of which refers to as many or
    fewer.
    """

    name: str
    kind: str
    held_count: int
    holders_count: int


class JsonSuspect(msgspec.Struct, frozen=True, kw_only=True):
    """What holds much of the heap."""

    holder: str
    holder_kind: str
    holder_type: str
    node: JsonPathStep | None
    group_count: int
    retained_size_bytes: int
    share_percent: float
    accumulation_point: JsonPathStep
    held: list[JsonHeld]
    path: list[JsonPathStep]
    stores: list[JsonSourcePlace]
    sites: list[JsonAllocationSite]
    pinned: JsonPinned | None
    held_by: list[JsonJointHolder]
    linked_count: int
    text: str
    advice: str


class JsonTreeRow(msgspec.Struct, frozen=True, kw_only=True):
    """Nodes of one label below the row `above` of the dominator tree (-1: at the top)."""

    above: int
    label: str
    kind: str
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int


class JsonRoot(msgspec.Struct, frozen=True, kw_only=True):
    """A root, and what would go if it alone let go."""

    kind: str
    name: str
    type: str
    objects_count: int
    retained_size_bytes: int


class JsonHeapGoroutines(msgspec.Struct, frozen=True, kw_only=True):
    """Goroutines at one place that wait for one reason."""

    count: int
    function: str
    wait_reason: str
    retained_size_bytes: int
    created_by: str
    stack: list[str]


class JsonLost(msgspec.Struct, frozen=True, kw_only=True):
    """Clusters of objects that are not reached, by the type of what leads them."""

    type: str
    why: str
    clusters_count: int
    objects_count: int
    bytes: int


class JsonHeapReport(msgspec.Struct, frozen=True, kw_only=True):
    """The document."""

    format_version: int
    tool_version: str
    source: str
    kind: str
    go_version: str
    goarch: str
    binary: str | None
    self_check: JsonSelfCheck
    totals: JsonHeapTotals
    types: list[JsonHeapType]
    suspects: list[JsonSuspect]
    dominator_tree: list[JsonTreeRow]
    roots: list[JsonRoot]
    goroutines: list[JsonHeapGoroutines]
    sites: list[JsonAllocationSite]
    lost: list[JsonLost]
    unreachable_bytes: int
    untyped_bytes: int
    memstats: dict[str, int]
    caveats: list[JsonCaveat]


def _suspect(one: LeakSuspect) -> JsonSuspect:
    return JsonSuspect(
        holder=one.holder,
        holder_kind=one.holder_kind,
        holder_type=one.holder_type,
        node=None if one.node is None else converted(one.node, JsonPathStep),
        group_count=one.group_count,
        retained_size_bytes=one.retained_size_bytes,
        share_percent=one.share_percent,
        accumulation_point=converted(one.accumulation_point, JsonPathStep),
        held=[converted(each, JsonHeld) for each in one.held],
        path=[converted(each, JsonPathStep) for each in one.path],
        stores=[converted(each, JsonSourcePlace) for each in one.stores],
        sites=[converted(each, JsonAllocationSite) for each in one.sites],
        pinned=None if one.pinned is None else converted(one.pinned, JsonPinned),
        held_by=[converted(each, JsonJointHolder) for each in one.held_by],
        linked_count=one.linked_count,
        text=suspect_text(one),
        advice=suspect_advice(one),
    )


def heap_json(report: HeapReport) -> str:
    """Return the document as indented JSON."""
    check = report.self_check
    return to_text(
        JsonHeapReport(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=report.source,
            kind=report.kind,
            go_version=report.go_version,
            goarch=report.goarch,
            binary=report.binary or None,
            self_check=JsonSelfCheck(
                objects_count=check.objects_count,
                objects_count_expected=check.memstats_objects_count,
                bytes=check.objects_bytes,
                bytes_expected=check.memstats_objects_bytes,
                phantoms_count=check.phantoms_count,
            ),
            totals=converted(report.totals, JsonHeapTotals),
            types=[converted(one, JsonHeapType) for one in report.types],
            suspects=[_suspect(one) for one in report.suspects],
            dominator_tree=[converted(one, JsonTreeRow) for one in report.tree],
            roots=[converted(one, JsonRoot) for one in report.roots],
            goroutines=[converted(one, JsonHeapGoroutines) for one in report.goroutines],
            sites=[converted(one, JsonAllocationSite) for one in report.sites],
            lost=[converted(one, JsonLost) for one in report.lost],
            unreachable_bytes=report.totals.unreachable_bytes,
            untyped_bytes=report.totals.untyped_bytes,
            memstats=report.memstats,
            caveats=[converted(one, JsonCaveat) for one in report.caveats],
        )
    )
