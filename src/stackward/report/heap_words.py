"""Leak suspects in words."""

from __future__ import annotations

from stackward.diagnose.heap_result import JointHolder, LeakSuspect
from stackward.report.quantities import count, percent, whole_bytes


def suspect_text(one: LeakSuspect) -> str:
    """Return what is said of a suspect: who keeps how much alive, and where it piles up."""
    share = percent(one.share_percent)
    size = f"{whole_bytes(one.retained_size_bytes)} alive, {share} of the reached heap"
    if one.group_count > 1:
        what = _several(one.holder, one.holder_kind)
        return f"{one.group_count:,} {what} together keep {size}. {_held(one)}".rstrip()
    if one.linked_count and one.node is not None:
        what = f"A list or tree of {one.linked_count:,} {one.node.label}, {_held_by(one)},"
        return f"{what} keeps {size}."
    return f"{_subject(one)} keeps {size}. {_piled(one)}".rstrip()


def joint_text(one: JointHolder) -> str:
    """Return what is said of one that holds a suspect together with others."""
    if one.holders_count > 1:
        each = (
            f"{one.held_count:,} each" if one.held_count == 1 else f"up to {one.held_count:,} each"
        )
        return f"{one.holders_count:,} {_several(one.name, one.kind)}, which refer to {each}"
    kind = f"{one.kind} " if one.kind == "global" else ""
    return f"{kind}{one.name}, which refers to {one.held_count:,}"


def _several(name: str, kind: str) -> str:
    """Return what roots or objects of one sort are called."""
    if kind == "finalizer":
        return f"finalizers {name.removeprefix('finalizer ')}"
    return f"goroutines at {name}" if kind == "goroutine" else name


def _subject(one: LeakSuspect) -> str:
    """Return who keeps it: a root, or an object and a root that holds that."""
    if one.node is not None:
        return f"One {one.node.label}, {_held_by(one)},"
    root = _root(one)
    root = root[:1].upper() + root[1:]
    return f"{root} ({one.holder_type})" if one.holder_type else root


def _root(one: LeakSuspect) -> str:
    return f"the global {one.holder}" if one.holder_kind == "global" else one.holder


def _held_by(one: LeakSuspect) -> str:
    return {
        "several roots": f"held by several roots, {one.holder} among them",
        "object": "held by several roots",
    }.get(one.holder_kind, f"held by {_root(one)}")


def _piled(one: LeakSuspect) -> str:
    """Return where it piles up, where that is not what was named first."""
    named = one.node.address if one.node is not None else 0
    if one.accumulation_point.address in (0, named) or not one.held:
        return _held(one)
    return f"It piles up in {one.accumulation_point.label}. {_held(one)}".rstrip()


def _held(one: LeakSuspect) -> str:
    if not one.held:
        return ""
    first = one.held[0]
    size = whole_bytes(first.retained_size_bytes)
    return f"Below it: {count(first.held_count, first.label, first.label)}, {size}."


def suspect_advice(one: LeakSuspect) -> str:
    """Return what to look at first, "" where nothing in particular suggests itself."""
    fields = [step.field for step in one.path]
    if one.pinned is not None:
        return (
            f"{one.pinned.slices_count:,} slices there use {whole_bytes(one.pinned.used_bytes)} of "
            f"arrays of {whole_bytes(one.pinned.array_bytes)}: copy what is kept (bytes.Clone, "
            "slices.Clone, strings.Clone), so that the rest can go"
        )
    if any(".timers.heap" in field for field in fields):
        return (
            "these are the runtime's running timers: a timer or ticker that nobody stops holds its "
            "function, its channel and what they refer to; call Stop"
        )
    if one.holder_kind == "finalizer":
        return (
            "what an object with a finalizer refers to is kept; if that leads back to the object, "
            "the finalizer never runs: break the cycle, or use runtime.AddCleanup"
        )
    if one.holder_kind == "goroutine":
        return (
            "`stackward goroutines` on this dump says whether these can ever go on; what a "
            "goroutine holds goes when it returns"
        )
    label = one.node.label if one.node is not None else one.holder_type
    if one.holder_kind == "global" and label.startswith(("map[", "[", "[]")):
        return "nothing leaves it by itself: delete what is done with, or bound it"
    return ""
