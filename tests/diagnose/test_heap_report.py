"""What `heap report` says of a heap whose holders and sizes are known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnose.heap_worlds import (
    DATA_BYTES,
    FILE,
    PAGE_BYTES,
    SESSION_BYTES,
    SESSIONS,
    opened,
    shop,
    shop_types,
)
from heap.dumps import BSS_ADDRESS, DumpBuilder, Frame
from heap.program_types import Types
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_report import heap_report
from stackward.diagnose.heap_result import HeapReport, LeakSuspect
from stackward.diagnose.heap_stacks import held_stacks

G_BYTES = 440
CACHE_BYTES = 8 * SESSIONS + SESSIONS * (SESSION_BYTES + DATA_BYTES)


@pytest.fixture
def heap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenHeap:
    return opened(shop(), shop_types(), tmp_path, monkeypatch)


@pytest.fixture
def report(heap: OpenHeap) -> HeapReport:
    return heap_report(heap)


def adds_up(report: HeapReport) -> None:
    """Every sum of the report that is said to be one."""
    totals, check = report.totals, report.self_check
    assert totals.objects_count == totals.reachable_count + totals.unreachable_count
    assert totals.bytes == totals.reachable_bytes + totals.unreachable_bytes
    assert (check.objects_count, check.objects_bytes) == (totals.objects_count, totals.bytes)
    by_standing = (totals.exact_bytes, totals.propagated_bytes, totals.inferred_bytes)
    assert sum(by_standing) + totals.untyped_bytes == totals.reachable_bytes
    assert totals.garbage_bytes + totals.unknown_bytes == totals.unreachable_bytes
    assert sum(one.shallow_size_bytes for one in report.types) == totals.reachable_bytes
    assert sum(one.objects_count for one in report.types) == totals.reachable_count
    assert sum(one.bytes for one in report.lost) == totals.unreachable_bytes
    assert sum(one.objects_count for one in report.lost) == totals.unreachable_count
    assert sum(one.retained_size_bytes for one in report.roots) <= totals.reachable_bytes
    # Finalizers may have one name.
    retained = {(one.name, one.retained_size_bytes) for one in report.roots}
    named = {name for name, _ in retained}
    for one in report.types:
        assert one.shallow_size_bytes <= one.retained_size_bytes <= totals.reachable_bytes
    for suspect in report.suspects:
        assert suspect.retained_size_bytes <= totals.reachable_bytes
        if suspect.node is None and suspect.group_count == 1 and suspect.holder in named:
            assert (suspect.holder, suspect.retained_size_bytes) in retained


def test_the_parts_add_up(report: HeapReport) -> None:
    adds_up(report)
    totals = report.totals
    assert totals.reachable_bytes == CACHE_BYTES + 3 * (PAGE_BYTES + G_BYTES)
    assert (totals.unreachable_count, totals.unreachable_bytes) == (1, PAGE_BYTES)
    assert (totals.garbage_count, totals.unknown_count) == (1, 0)
    assert report.self_check.is_equal
    assert (report.kind, report.go_version, report.goarch) == ("dump", "go1.27.3", "amd64")
    assert report.caveats == ()


def test_types(report: HeapReport) -> None:
    rows = {one.type: one for one in report.types}
    sessions, data = rows["main.session"], rows["[]uint8"]
    assert (sessions.objects_count, sessions.standing) == (SESSIONS, "propagated")
    assert sessions.shallow_size_bytes == SESSIONS * SESSION_BYTES
    assert sessions.retained_size_bytes == SESSIONS * (SESSION_BYTES + DATA_BYTES)
    assert (data.objects_count, data.retained_size_bytes) == (SESSIONS, SESSIONS * DATA_BYTES)
    assert rows["[]*main.session"].retained_size_bytes == CACHE_BYTES
    sizes = [one.retained_size_bytes for one in report.types]
    assert sizes == sorted(sizes, reverse=True)


def test_bytes_are_summed_by_how_sure_their_types_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap, types = DumpBuilder(), Types()
    types.slice("uint8")
    types.struct("main.Leaf", n="int", p="unsafe.Pointer", q="unsafe.Pointer")
    types.struct("main.Sole", a="int", b="int", c="unsafe.Pointer", d="string", e="int")
    kinds = ("interface {}", "[]uint8", "unsafe.Pointer", "unsafe.Pointer")
    for at, name, kind in zip((0, 16, 40, 48), "abcd", kinds, strict=True):
        types.variable(f"main.{name}", BSS_ADDRESS + at, kind)
    boxed = heap.object(24, pointers={8: 0, 16: 0})
    raw = heap.object(1024)
    sole = heap.object(48, pointers={16: 0, 24: 0})
    heap.bss(
        {8: boxed, 16: raw, 40: sole, 48: heap.object(64)},
        {0: types.address("main.Leaf"), 24: 1024, 32: 1024},
    )
    report = heap_report(opened(heap, types, tmp_path, monkeypatch))
    adds_up(report)
    assert {one.type: one.standing for one in report.types} == {
        "main.Leaf": "exact",
        "[]uint8": "propagated",
        "main.Sole": "inferred",
        "unknown (64 B, no pointers)": "unknown",
    }
    totals = report.totals
    assert (totals.exact_bytes, totals.propagated_bytes) == (24, 1024)
    assert (totals.inferred_bytes, totals.untyped_bytes) == (48, 64)


def test_what_a_weak_pointer_may_keep_is_not_called_a_cleanups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = DumpBuilder()
    held = heap.object(64)
    heap.bss({0: held})
    heap.object(16, words={0: held})
    heap.object(48)
    report = heap_report(opened(heap, None, tmp_path, monkeypatch))
    adds_up(report)
    assert {one.objects_count: one.why for one in report.lost if "(16 B" in one.type} == {
        1: "garbage, or a weak pointer's"
    }
    assert {one.why for one in report.lost if "(48 B" in one.type} == {"garbage"}
    assert (report.totals.unknown_bytes, report.totals.garbage_bytes) == (16, 48)


def test_sites_are_of_what_is_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heap = shop()
    heap.bucket(0x9100, PAGE_BYTES, [("main.lost", FILE, 99)])
    heap.sample(heap.object(PAGE_BYTES), 0x9100)
    report = heap_report(opened(heap, shop_types(), tmp_path, monkeypatch))
    assert [one.function for one in report.sites] == ["main.login"]


def test_the_cache_is_suspected_first(report: HeapReport) -> None:
    one = report.suspects[0]
    assert (one.holder, one.holder_kind) == ("main.sessions", "global")
    assert one.node is not None
    assert one.node.label == f"[{SESSIONS}]*main.session"
    assert one.retained_size_bytes == CACHE_BYTES
    assert one.share_percent == pytest.approx(100 * CACHE_BYTES / report.totals.reachable_bytes)
    held = one.held[0]
    assert (held.label, held.held_count) == ("main.session", SESSIONS)
    assert [step.label for step in one.path] == ["main.sessions", f"[{SESSIONS}]*main.session"]
    assert one.path[0].standing == "exact"
    (site,) = one.sites
    assert (site.function, site.file, site.line) == ("main.login", FILE, 12)
    assert (site.objects_count, site.bytes) == (SESSIONS // 4, SESSIONS // 4 * DATA_BYTES)


def test_goroutines_at_one_place_are_suspected_together(report: HeapReport) -> None:
    one = report.suspects[1]
    assert (one.holder, one.holder_kind) == ("main.fetch [chan send]", "goroutine")
    assert (one.group_count, one.node) == (3, None)
    assert one.retained_size_bytes == 3 * (PAGE_BYTES + G_BYTES)
    assert one.path[0].label.startswith("goroutine 2")
    assert one.path[1].field == "a local of main.fetch"


def test_fewer_and_more_suspects(heap: OpenHeap) -> None:
    assert len(heap_report(heap, least_ratio=0.5).suspects) == 1
    assert heap_report(heap, least_ratio=1.0).suspects == ()


def test_roots_and_goroutines(report: HeapReport) -> None:
    kinds = [(one.kind, one.name) for one in report.roots]
    assert kinds[0] == ("global", "main.sessions")
    assert kinds[1:] == [
        ("goroutine", f"goroutine {number} main.fetch [chan send]") for number in (20, 21, 22)
    ]
    rows = [(one.function, one.wait_reason, one.count) for one in report.goroutines]
    assert rows == [("main.fetch", "chan send", 3), ("main.main", "sleep", 1)]
    assert report.goroutines[0].stack == ("runtime.gopark", "main.fetch")
    assert report.goroutines[0].retained_size_bytes == 3 * (PAGE_BYTES + G_BYTES)


def test_sites(report: HeapReport) -> None:
    (site,) = report.sites
    assert (site.function, site.objects_count) == ("main.login", SESSIONS // 4)
    assert site.stack == (f"main.login {FILE}:12", f"main.main {FILE}:30")


def test_sites_are_where_the_program_s_own_code_allocates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = DumpBuilder()
    library = [
        ("bytes.growSlice", "/go/src/bytes/buffer.go", 9),
        ("runtime.x", "/go/src/runtime/x.go", 1),
    ]
    at = ("main.fill", "/src/a.go", 5)
    for bucket, frames in ((1, [*library, at]), (2, [library[0], at]), (3, library), (4, [])):
        dump.bucket(bucket, 64, frames)
        dump.sample(dump.object(64), bucket)
    objects = [slot.address for slot in dump.objects()]
    dump.bss({8 * k: address for k, address in enumerate(objects)})
    sites = heap_report(opened(dump, None, tmp_path, monkeypatch)).sites
    # Two stacks that meet in one line are one site; the fourth stack says nothing.
    assert [(one.function, one.objects_count, one.bytes) for one in sites] == [
        ("main.fill", 2, 128),
        ("bytes.growSlice", 1, 64),
    ]


def test_without_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = heap_report(opened(shop(), None, tmp_path, monkeypatch))
    adds_up(report)
    assert [one.slug for one in report.caveats] == ["no-binary"]
    assert report.binary == ""
    one = report.suspects[0]
    assert (one.holder_kind, one.retained_size_bytes) == ("global", CACHE_BYTES)
    assert "0x700000" in one.holder
    assert report.totals.untyped_bytes == report.totals.reachable_bytes
    assert report.suspects[1].holder == "main.fetch [chan send]", "a dump has functions' names"


def test_finalizers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dump = DumpBuilder()
    for _ in range(8):
        reader = dump.object(8192)
        dump.finalizer(dump.object(64, pointers={0: reader}))
    report = heap_report(opened(dump, None, tmp_path, monkeypatch))
    adds_up(report)
    (one,) = report.suspects
    assert (one.holder_kind, one.group_count) == ("finalizer", 8)
    assert one.retained_size_bytes == 8 * 8192
    # The objects themselves are reached by nothing.
    assert [(row.why, row.objects_count) for row in report.lost] == [("waits for its finalizer", 8)]


def test_an_empty_heap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = heap_report(opened(DumpBuilder(), shop_types(), tmp_path, monkeypatch))
    adds_up(report)
    assert report.suspects == report.types == report.roots == report.lost == ()


def test_two_globals_hold_it_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dump = DumpBuilder()
    shared = dump.object(64, pointers={0: dump.object(100_000)})
    dump.bss({0: shared, 8: shared})
    report = heap_report(opened(dump, None, tmp_path, monkeypatch))
    adds_up(report)
    (one,) = report.suspects
    assert one.holder_kind == "several roots"
    assert one.retained_size_bytes >= 100_000
    assert all(row.retained_size_bytes == 0 for row in report.roots)


@st.composite
def graphs(draw: st.DrawFn) -> DumpBuilder:
    """Draw a heap with any references, roots, goroutines and finalizers."""
    dump = DumpBuilder()
    sizes = st.sampled_from([16, 48, 440, 1024, 4096])
    objects = [
        dump.object(draw(sizes), is_scan=draw(st.booleans()))
        for _ in range(draw(st.integers(1, 14)))
    ]
    some = st.lists(st.sampled_from(objects), max_size=2, unique=True)
    for holder in objects:
        for k, target in enumerate(draw(some)):
            if dump._slots[holder].size >= 8 * (k + 1):
                dump.point(holder, 8 * k, target)
    dump.bss({8 * k: target for k, target in enumerate(draw(some))})
    for number in range(draw(st.integers(0, 3))):
        pointers = {8 * k: target for k, target in enumerate(draw(some))}
        reason = draw(st.sampled_from(["", "chan send", "select"]))
        dump.goroutine(number + 1, reason, [Frame("main.wait", pointers=pointers)])
    for target in draw(some):
        dump.finalizer(target)
    return dump


@settings(max_examples=60)
@given(dump=graphs())
def test_any_heap_adds_up(
    dump: DumpBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = opened(dump, None, tmp_path, monkeypatch)
    for ratio in (0.01, 0.1):
        report = heap_report(heap, least_ratio=ratio)
        adds_up(report)
        assert_paths_lead(report.suspects)
    stacks = list(held_stacks(heap))
    assert sum(one.bytes for one in stacks) == report.totals.reachable_bytes
    assert sum(one.objects_count for one in stacks) == report.totals.reachable_count


def assert_paths_lead(suspects: tuple[LeakSuspect, ...]) -> None:
    for one in suspects:
        assert one.path, one
        assert one.holder
        assert len({step.address for step in one.path if step.address}) == len(
            [step for step in one.path if step.address]
        ), "no object twice"


@pytest.mark.parametrize(("whole", "is_said"), [(64, False), (65536, True)])
def test_slices_that_pin_little_of_a_suspect_are_not_spoken_of(
    whole: int, is_said: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names of 10 of 4,096 bytes beside pages that are used: copying the names spares little."""
    heap, types = DumpBuilder(), Types()
    types.array("uint8", 65536)
    types.pointer("[65536]uint8")
    types.struct("main.entry", title="string", page="*[65536]uint8")
    types.slice("main.entry")
    types.variable("main.kept", BSS_ADDRESS, "[]main.entry")
    pointers = {}
    for k in range(4):
        pointers |= {24 * k: heap.object(4096), 24 * k + 16: heap.object(65600 - whole)}
    array = heap.object(96, pointers=pointers, words={24 * k + 8: 10 for k in range(4)})
    heap.bss({0: array}, {8: 4, 16: 4})
    [suspect] = heap_report(opened(heap, types, tmp_path, monkeypatch)).suspects
    assert (suspect.pinned is not None) == is_said
