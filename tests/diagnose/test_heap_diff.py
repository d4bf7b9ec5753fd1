"""What changed from one dump to another."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnose.heap_worlds import DATA_BYTES, SESSION_BYTES, opened, shop, shop_types
from heap.dumps import BSS_ADDRESS, MEMSTATS, DumpBuilder
from heap.program_types import Types
from stackward.diagnose.heap_diff import HeapDiff, heap_diff, is_same_process
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_side import heap_side
from stackward.heap.dump import HeapDump
from stackward.heap.read import read_dump

PAUSES_AT, NUM_GC = MEMSTATS, MEMSTATS + 256
TOTAL_ALLOC, MALLOCS, LAST_GC = 1, 4, 22


def at_collection(heap: DumpBuilder, number: int, *, seed: int = 1) -> DumpBuilder:
    """Return `heap` after `number` collections of the process `seed`."""
    heap.memstats = {NUM_GC: number, TOTAL_ALLOC: 10 * number, MALLOCS: number, LAST_GC: number}
    for k in range(max(0, number - 256), number):
        heap.memstats[PAUSES_AT + k % 256] = 1000 * seed + k
    return heap


def dumped(number: int, *, seed: int = 1, **settings: int) -> HeapDump:
    heap = DumpBuilder(**settings)  # type: ignore[arg-type]
    heap.object(64)
    return read_dump(at_collection(heap, number, seed=seed).build(), source="x")


@pytest.mark.parametrize(("base", "new"), [(1, 1), (3, 9), (200, 260), (257, 512), (300, 555)])
def test_a_later_dump_of_the_process(base: int, new: int) -> None:
    assert is_same_process(dumped(base), dumped(new)) is True
    if new > base:
        assert is_same_process(dumped(new), dumped(base)) is False, "the earlier comes first"
    assert is_same_process(dumped(base), dumped(new, seed=2)) is False


def test_too_many_collections_between_prove_nothing() -> None:
    assert is_same_process(dumped(3), dumped(259)) is None
    assert is_same_process(dumped(256), dumped(512)) is None
    assert is_same_process(dumped(0), dumped(4)) is None
    # From Go 1.27 on the heap's address is drawn by lot.
    by_lot = {"arena": 0x38917B800000 & ~((64 << 20) - 1)}
    assert is_same_process(dumped(3, **by_lot), dumped(900, **by_lot)) is True
    assert is_same_process(dumped(3, **by_lot), dumped(900)) is False


def test_a_heap_that_grew_is_of_the_same_process() -> None:
    """The runtime has more arenas then."""
    base, grown = DumpBuilder(), DumpBuilder()
    for heap in (base, grown):
        heap.object(64)
    grown.skip_pages(20_000)
    grown.object(64)
    dumps = [
        read_dump(at_collection(heap, 5 + k).build(), source="x")
        for k, heap in enumerate((base, grown))
    ]
    assert dumps[0].params.arena_end < dumps[1].params.arena_end
    assert is_same_process(*dumps) is True
    shrunk = at_collection(DumpBuilder(), 7)
    assert is_same_process(dumps[1], read_dump(shrunk.build(), source="x")) is False


def test_other_releases_and_machines_are_other_processes() -> None:
    assert is_same_process(dumped(3), dumped(4, version="go1.26.6")) is False  # type: ignore[arg-type]
    assert is_same_process(dumped(3), dumped(4, goarch="arm64")) is False  # type: ignore[arg-type]


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenHeap:
    heap = at_collection(shop(sessions=10, waiters=1), 3)
    return opened(heap, shop_types(), tmp_path, monkeypatch, name="base.dump")


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenHeap:
    heap = at_collection(shop(sessions=40, waiters=3), 5)
    return opened(heap, shop_types(), tmp_path, monkeypatch, name="new.dump")


def compared(base: OpenHeap, new: OpenHeap) -> HeapDiff:
    return heap_diff(heap_side(base), heap_side(new))


def adds_up(found: HeapDiff) -> None:
    delta = found.reachable_new - found.reachable_base
    assert sum(one.delta_bytes for one in found.types) == delta
    more = found.objects_count_new - found.objects_count_base
    assert sum(one.objects_count_new - one.objects_count_base for one in found.types) == more
    one = found.identity
    if one is not None:
        assert one.survived_count + one.new_count == found.objects_count_new
        assert one.survived_count + one.gone_count == found.objects_count_base
        assert one.survived_bytes + one.new_bytes == found.reachable_new
        assert one.survived_bytes + one.gone_bytes == found.reachable_base
        assert sum(row.bytes_new for row in one.new_types) == one.new_bytes


def test_what_grew_and_under_whom(base: OpenHeap, new: OpenHeap) -> None:
    found = compared(base, new)
    adds_up(found)
    first = found.paths[0]
    assert first.labels[0] == "global main.sessions"
    # As far down as most of the growth goes on.
    assert first.labels[1:] == ("[]*main.session", "main.session", "[]uint8")
    assert first.delta_retained == 30 * DATA_BYTES
    assert (first.objects_count_base, first.objects_count_new) == (10, 40)
    types = {one.name: one for one in found.types}
    assert types["main.session"].delta_bytes == 30 * SESSION_BYTES
    assert types["[]uint8"].delta_retained == 30 * DATA_BYTES
    assert found.types[0].name == "[]uint8", "what grew most comes first"
    # A sample of every fourth: 3 and 10.
    (site,) = found.sites
    assert site.name.startswith("main.login /src/shop/main.go:12")
    assert (site.objects_count_base, site.objects_count_new) == (3, 10)


def test_nothing_changed(base: OpenHeap) -> None:
    found = compared(base, base)
    adds_up(found)
    assert found.paths == ()
    assert all(one.delta_bytes == one.delta_retained == 0 for one in found.types)
    assert found.identity is not None
    assert (found.identity.new_count, found.identity.gone_count) == (0, 0)


def test_backwards_it_shrank(base: OpenHeap, new: OpenHeap) -> None:
    found = compared(new, base)
    adds_up(found)
    assert found.paths == ()
    assert found.identity is None
    assert [one.slug for one in found.caveats] == ["other-process"]


def test_objects_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survives, b goes, c is new; an object of another size at b's address is not b."""
    sides = []
    for number, second, third in ((3, 64, 0), (4, 0, 64)):
        heap = DumpBuilder()
        first = heap.object(32)
        targets = [first]
        targets += [heap.object(size) for size in (second, third) if size]
        if not second:
            heap.skip_pages(1)
        heap.bss({8 * k: target for k, target in enumerate(targets)})
        sides.append(at_collection(heap, number))
    sides[1].object(48)  # garbage does not count
    heaps = [
        opened(one, None, tmp_path, monkeypatch, name=f"{k}.dump") for k, one in enumerate(sides)
    ]
    found = compared(*heaps)
    adds_up(found)
    assert found.identity is not None
    # At one address, of one size and type: nobody can tell them apart.
    assert (found.identity.survived_count, found.identity.new_count) == (2, 0)


@pytest.mark.parametrize(
    ("kinds", "sizes", "survives"),
    [
        (("main.A", "main.A"), (32, 32), True),
        (("main.A", "main.B"), (32, 32), False),
        (("[]uint8", "[]uint8"), (64, 64), True),
        (("[]uint8", "[]uint8"), (64, 48), False),
    ],
)
def test_of_another_type_or_size_it_is_another_object(
    kinds: tuple[str, str],
    sizes: tuple[int, int],
    survives: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At the same address, with the same pointers."""
    sides = []
    for number, (kind, size) in enumerate(zip(kinds, sizes, strict=True), 3):
        heap, types = DumpBuilder(), Types()
        types.slice("uint8")
        for name, first in (("main.A", "int"), ("main.B", "uintptr")):
            types.struct(name, n=first, p="unsafe.Pointer", q="unsafe.Pointer", m="int")
            types.pointer(name)
        is_struct = kind.startswith("main.")
        types.variable("main.root", BSS_ADDRESS, f"*{kind}" if is_struct else kind)
        made = heap.object(size, pointers={8: 0, 16: 0} if is_struct else None)
        heap.bss({0: made}, {8: size, 16: size})
        heap = at_collection(heap, number)
        world = opened(heap, types, tmp_path, monkeypatch, name=f"{number}.dump")
        sides.append(heap_side(world))
        assert sides[-1].objects.address.tolist() == [made]
        assert kind in sides[-1].type_names
    found = heap_diff(*sides)
    adds_up(found)
    assert found.identity is not None
    assert found.identity.survived_count == survives
    assert found.identity.new_bytes == (0 if survives else sizes[1])


def test_another_type_at_the_same_address_is_another_object(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heaps = []
    for number, size in ((3, 64), (4, 48)):
        heap = DumpBuilder()
        heap.bss({0: heap.object(size)})
        name = f"{number}.dump"
        heaps.append(opened(at_collection(heap, number), None, tmp_path, monkeypatch, name=name))
    found = compared(*heaps)
    adds_up(found)
    assert found.identity is not None
    assert (found.identity.survived_count, found.identity.new_count) == (0, 1)
    assert (found.identity.gone_count, found.identity.gone_bytes) == (1, 64)


def test_doubt_about_the_process_is_told(
    base: OpenHeap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = opened(at_collection(shop(), 900), shop_types(), tmp_path, monkeypatch, name="l.dump")
    found = compared(base, late)
    assert found.identity is not None
    assert [one.slug for one in found.caveats] == ["process-unproven"]


def test_caveats_of_both_are_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heap = at_collection(shop(), 2)
    heaps = [opened(heap, None, tmp_path, monkeypatch, name=f"{k}.dump") for k in range(2)]
    assert [one.slug for one in compared(*heaps).caveats] == ["no-binary"]


@settings(max_examples=40)
@given(
    layout=st.lists(
        st.tuples(st.sampled_from([16, 48, 64]), st.booleans(), st.booleans()), max_size=12
    )
)
def test_identity_adds_up(
    layout: list[tuple[int, bool, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heaps = []
    for side in (1, 2):
        heap = DumpBuilder()
        made = [(heap.object(one[0]), one[side]) for one in layout]
        heap.bss({8 * k: at for k, (at, is_held) in enumerate(made) if is_held})
        heap = at_collection(heap, side)
        heaps.append(opened(heap, None, tmp_path, monkeypatch, name=f"{side}.dump"))
    found = compared(*heaps)
    adds_up(found)
    assert found.identity is not None
    assert found.identity.survived_count == sum(one[1] and one[2] for one in layout)


def test_pauses_lie_where_the_runtime_writes_them() -> None:
    """PauseNs[(n + 255) % 256] is the n-th collection's (runtime/mstats.go)."""
    dump = dumped(300)
    assert dump.pause_ns[(300 + 255) % 256] == 1000 + 299
    assert struct.calcsize("q") == dump.pause_ns.itemsize
