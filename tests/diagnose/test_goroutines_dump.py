"""The goroutines of a heap dump, judged."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from heap.dumps import BSS_ADDRESS
from heap.program_types import Types
from heap.test_leaked import (
    G_BYTES,
    SEMTABLE_AT,
    SUDOG_BYTES,
    OnStack,
    Scene,
    Waiter,
    scenes,
)
from stackward.binary.types import Field, Kind
from stackward.diagnose import heap_open
from stackward.diagnose.goroutines import NO, UNKNOWN, YES, GoroutineReport, JudgedGroup
from stackward.diagnose.goroutines_dump import goroutines_in_heap
from stackward.heap.roots import GOROUTINE


def runtime_types(semaphores: int) -> Types:
    """Return runtime.g and runtime.sudog with the offsets of the scenes."""
    types = Types()
    pointer = types.rows["unsafe.Pointer"]

    def record(name: str, size: int, **offsets: tuple[int, int]) -> None:
        fields = tuple(
            Field(name=one, offset_bytes=at, type=kind) for one, (at, kind) in offsets.items()
        )
        most = max(at for at, _ in offsets.values()) + 8
        types.add(name, Kind.STRUCT, size, most, fields=fields)

    # A pointer to sudog is needed in both, before either is known.
    waiting = len(types.made) + 1
    to_sudog = len(types.made)
    types.add("*runtime.sudog", Kind.POINTER, 8, 8, element=waiting, is_direct=True)
    record(
        "runtime.sudog",
        SUDOG_BYTES,
        g=(0, pointer),
        waitlink=(8, to_sudog),
        c=(16, pointer),
        elem=(24, pointer),
    )
    record("runtime.g", G_BYTES, stack=(0, pointer), waiting=(16, to_sudog))
    types.pointer("runtime.g")
    types.slice("*runtime.g")
    if semaphores:
        types.array("*runtime.sudog", semaphores)
        types.variable(
            "runtime.semtable", BSS_ADDRESS + SEMTABLE_AT, f"[{semaphores}]*runtime.sudog"
        )
    return types


def judged(
    scene: Scene,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    has_program: bool = True,
) -> GoroutineReport:
    return goroutines_in_heap(world(scene, folder, monkeypatch, has_program=has_program))


def world(
    scene: Scene, folder: Path, monkeypatch: pytest.MonkeyPatch, *, has_program: bool = True
) -> heap_open.OpenHeap:
    path, binary = folder / "heap.dump", folder / "program"
    path.write_bytes(scene.build()[0])
    binary.write_bytes(b"no executable")
    program = runtime_types(
        sum(len(one.waits) for one in scene.goroutines if one.reason.startswith("sync"))
    ).program()
    monkeypatch.setattr(heap_open, "kept_program_types", lambda *_: program)
    given = binary if has_program else None
    return heap_open.open_heap(path, binary=given, caches=folder, tell=lambda _: None)


def rows(report: GoroutineReport) -> list[tuple[str | None, int, str, int | None]]:
    return [
        (one.group.wait_reason, one.group.count, one.leaked, one.held_bytes)
        for one in report.groups
    ]


OBJECTS: dict[object, list[object]] = {"c": [], "open": [], "page": []}


def test_leaked_ones_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene(
        [
            Waiter("", (), ["page"], status=2),
            Waiter("chan receive", ["open"], ["open"]),
            *[Waiter("chan send", ["c"], ["c"]) for _ in range(3)],
        ],
        OBJECTS,
        ["open"],
    )
    report = judged(scene, tmp_path, monkeypatch)
    assert (report.form, report.count, report.leaked_count) == ("dump", 5, 3)
    # Three runtime.g and sudogs, and the channel.
    leaked = 3 * (G_BYTES + SUDOG_BYTES) + 128
    first, *rest = rows(report)
    assert first == ("chan send", 3, YES, leaked)
    assert {(reason, verdict) for reason, _, verdict, _ in rest} == {
        ("running", NO),
        ("chan receive", UNKNOWN),
    }
    assert report.groups[0].method == "fixpoint"
    # None of them alone holds the channel, nor the sudog that another one is linked to: heap
    # report adds up what each holds.
    assert report.groups[0].held_alone_bytes == leaked - 128 - SUDOG_BYTES
    assert report.caveats == ()
    ((function, frame),) = {(one.function, one) for one in report.groups[0].group.stack}
    assert (function, frame.line) == ("main.wait", 0)


def test_a_group_is_parted_where_some_leak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene(
        [Waiter("chan receive", ["c"], ["c"]), Waiter("chan receive", ["open"], ["open"])],
        OBJECTS,
        ["open"],
    )
    found = rows(judged(scene, tmp_path, monkeypatch))
    assert [(count, verdict) for _, count, verdict, _ in found] == [(1, YES), (1, UNKNOWN)]


def test_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their waiters are known by the runtime's table even where no list has them."""
    scene = Scene(
        [
            Waiter("sync.Mutex.Lock", ["c"], ["c"], is_listed=False),
            Waiter("sync.WaitGroup.Wait", [OnStack(2)]),
            Waiter("chan receive", ["c"], ["c"]),
        ],
        OBJECTS,
    )
    report = judged(scene, tmp_path, monkeypatch)
    assert [(reason, verdict) for reason, _, verdict, _ in sorted(rows(report))] == [
        ("chan receive", YES),
        ("sync.Mutex.Lock", YES),
        ("sync.WaitGroup.Wait", YES),
    ]


def test_unknown_waiters_are_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene([Waiter("sync.Cond.Wait", ["c"], ["c"], is_unknown=True)], OBJECTS)
    report = judged(scene, tmp_path, monkeypatch)
    assert [one.leaked for one in report.groups] == [UNKNOWN]
    assert [one.slug for one in report.caveats] == ["waiters-unknown"]
    assert report.caveats[0].text.startswith("nothing in the dump says which lock 1 of")


def test_without_the_program_nothing_is_proven(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene([Waiter("chan send", ["c"], ["c"]), Waiter("", status=1)], OBJECTS)
    report = judged(scene, tmp_path, monkeypatch, has_program=False)
    assert {(one.group.wait_reason, one.leaked) for one in report.groups} == {
        ("chan send", UNKNOWN),
        ("runnable", NO),
    }
    assert [one.slug for one in report.caveats] == ["waiters-unknown", "no-binary"]
    # What only one goroutine holds is known all the same.
    held = {one.group.wait_reason: one.held_bytes for one in report.groups}
    assert held == {"chan send": G_BYTES + SUDOG_BYTES + 128, "runnable": G_BYTES}


def test_many_groups_are_weighed_by_their_dominators(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stackward.diagnose.goroutines_dump._MOST_MARKINGS", 1)
    names = "abcd"
    objects: dict[object, list[object]] = {name: [] for name in names}
    reasons = ("chan send", "chan receive")
    scene = Scene(
        [Waiter(reason, [name], names[:2]) for reason in reasons for name in names[:2]], objects
    )
    groups: tuple[JudgedGroup, ...] = judged(scene, tmp_path, monkeypatch).groups
    assert sorted(one.group.count for one in groups) == [2, 2]
    assert sorted(one.held_bytes is None for one in groups) == [False, True]
    for one in groups:
        assert one.held_alone_bytes is not None
        assert 2 * G_BYTES <= one.held_alone_bytes <= (one.held_bytes or 1 << 20)


def without(heap: heap_open.OpenHeap, members: set[int]) -> int:
    """Return the bytes that are reached where the goroutines `members` (rows) hold nothing."""
    graph, roots = heap.graph, heap.roots
    found: set[int] = set()
    todo: list[int] = []
    for row in range(len(roots)):
        if roots.kind[row] != GOROUTINE or int(roots.key[row]) not in members:
            todo += roots.target[roots.first[row] : roots.first[row + 1]].tolist()
    while todo:
        row = todo.pop()
        if row not in found:
            found.add(row)
            todo += graph.target[graph.edges_of(row)].tolist()
    return sum(int(graph.size_bytes[row]) for row in found)


@settings(max_examples=40)
@given(scene=scenes())
def test_what_a_group_holds_is_what_goes_with_it(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = world(scene, tmp_path, monkeypatch)
    report = goroutines_in_heap(heap)
    by_id = {number: row for row, number in enumerate(heap.dump.goroutines.id.tolist())}
    counted = 0
    for one in (*report.groups, *report.runtime_groups):
        rows = {by_id[number] for number in one.group.numbers}
        counted += len(rows)
        assert one.held_bytes == without(heap, set()) - without(heap, rows)
        alone = sum(without(heap, set()) - without(heap, {row}) for row in rows)
        assert one.held_alone_bytes == alone
    assert counted == report.count == len(scene.goroutines)
