"""Who holds one object, or all objects of a type."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from diagnose.heap_worlds import (
    DATA_BYTES,
    PAGE_BYTES,
    SESSION_BYTES,
    SESSIONS,
    opened,
    shop,
    shop_types,
)
from heap.dumps import DumpBuilder
from heap.program_types import Types
from stackward.core import StackwardError
from stackward.diagnose import heap_path
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_path import asked_address, object_path, type_paths

ARRAY = 0xC000000000


@pytest.fixture
def heap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenHeap:
    return opened(shop(), shop_types(), tmp_path, monkeypatch)


def address_of(heap: OpenHeap, size: int, number: int = 0) -> int:
    rows = [k for k, one in enumerate(heap.graph.size_bytes.tolist()) if one == size]
    return int(heap.dump.objects.address[rows[number]])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("0xc000123400", 0xC000123400),
        ("0xC0001234A0", 0xC0001234A0),
        ("824633720832", 0xC000000000),
        ("main.session", None),
        ("0xyz", None),
        ("", None),
        ("1234", None),
        ("[]uint8", None),
    ],
)
def test_addresses_and_types_are_told_apart(text: str, address: int | None) -> None:
    assert asked_address(text) == address


def test_one_object(heap: OpenHeap) -> None:
    session = address_of(heap, SESSION_BYTES, 3)
    found = object_path(heap, session + 8)
    assert (found.label, found.standing) == ("main.session", "propagated")
    assert (found.address, found.offset_bytes) == (session, 8)
    assert found.shallow_size_bytes == SESSION_BYTES
    assert found.retained_size_bytes == SESSION_BYTES + DATA_BYTES
    labels = ["main.sessions", f"[{SESSIONS}]*main.session", "main.session"]
    assert [one.label for one in found.path] == labels
    assert [one.label for one in found.dominators] == labels
    assert found.path[2].field == "[3]"
    (referrer,) = found.referrers
    assert (referrer.label, referrer.address, referrer.field) == (labels[1], ARRAY, "[3]")
    assert referrer.is_reachable
    assert found.referrers_count == 1
    (data,) = found.refers_to
    assert (data.label, data.field) == (f"[{DATA_BYTES}]uint8", ".data")


def test_an_object_that_roots_refer_to(heap: OpenHeap) -> None:
    found = object_path(heap, ARRAY)
    assert [one.label for one in found.path] == ["main.sessions", f"[{SESSIONS}]*main.session"]
    (referrer,) = found.referrers
    assert (referrer.label, referrer.address, referrer.standing) == ("main.sessions", 0, "exact")
    assert len(found.refers_to) == SESSIONS


def test_an_object_that_nothing_reaches(heap: OpenHeap) -> None:
    found = object_path(heap, address_of(heap, PAGE_BYTES, 3))
    assert found.path == found.dominators == found.referrers == ()
    assert found.referrers_count == 0


def test_referrers_that_are_not_reached_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = DumpBuilder()
    leaf = dump.object(16)
    dump.object(32, pointers={8: leaf, 16: leaf})
    found = object_path(opened(dump, None, tmp_path, monkeypatch), leaf)
    assert [(one.field, one.is_reachable) for one in found.referrers] == [
        ("+8", False),
        ("+16", False),
    ]


def test_paths_that_there_is_no_room_for_are_told(
    heap: OpenHeap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heap_path, "merge_paths", partial(heap_path.merge_paths, most_groups=1))
    found = type_paths(heap, "main.session")
    assert [one.slug for one in found.caveats] == ["paths-cut"]
    assert found.caveats[0].text.startswith(f"{SESSIONS} of the objects are behind")


@pytest.mark.parametrize("address", [0, 1, 0x700000, ARRAY - 8, 0x7F0000000000, (1 << 63) - 1])
def test_no_object_is_there(heap: OpenHeap, address: int) -> None:
    with pytest.raises(StackwardError) as raised:
        object_path(heap, address)
    assert raised.value.slug == "no-such-object"


@pytest.mark.parametrize("address", ["0x8000000000000000", "0xffffffffffffffffffff", "9" * 30])
def test_an_address_beyond_all(heap: OpenHeap, address: str) -> None:
    asked = asked_address(address)
    assert asked is not None
    with pytest.raises(StackwardError) as raised:
        object_path(heap, asked)
    assert raised.value.slug == "no-such-object"


def test_a_type(heap: OpenHeap) -> None:
    found = type_paths(heap, "main.session")
    assert found.types == ("main.session",)
    assert (found.objects_count, found.unreachable_count) == (SESSIONS, 0)
    assert found.shallow_size_bytes == SESSIONS * SESSION_BYTES
    assert found.retained_size_bytes == SESSIONS * (SESSION_BYTES + DATA_BYTES)
    assert [(one.above, one.label, one.kind, one.members_count) for one in found.groups] == [
        (-1, "main.sessions", "global", SESSIONS),
        (0, "[]*main.session", "object", SESSIONS),
        (1, "main.session", "object", SESSIONS),
    ]
    assert [one.ends_count for one in found.groups] == [0, 0, SESSIONS]


def test_several_roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Goroutines at one place are one group; what is not reached is counted."""
    heap = opened(shop(), shop_types(), tmp_path, monkeypatch)
    found = type_paths(heap, "unknown (4096 B, no pointers)")
    assert (found.objects_count, found.unreachable_count) == (3, 1)
    assert [(one.label, one.kind, one.members_count) for one in found.groups] == [
        ("main.fetch [chan send]", "goroutine", 3),
        ("unknown (4096 B, no pointers)", "object", 3),
    ]


def named(*names: str) -> tuple[DumpBuilder, Types]:
    heap, types = DumpBuilder(), Types()
    pointers = {}
    for k, name in enumerate(names):
        types.struct(name, left="unsafe.Pointer", right="int")
        types.pointer(name)
        types.variable(f"main.v{k}", 0x700000 + 8 * k, f"*{name}")
        pointers[8 * k] = heap.object(16, is_scan=True)
    for target in pointers.values():
        heap.point(target, 0, target)
    heap.bss(pointers)
    return heap, types


def test_the_last_element_of_the_package_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = opened(
        *named("a.com/x/store.Item", "b.com/store.Item", "restore.Item"), tmp_path, monkeypatch
    )
    found = type_paths(heap, "store.Item")
    assert found.types == ("a.com/x/store.Item", "b.com/store.Item")
    assert found.objects_count == 2
    assert type_paths(heap, "b.com/store.Item").objects_count == 1
    assert type_paths(heap, "x/store.Item").types == ("a.com/x/store.Item",)


def test_types_are_found_as_reports_print_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = "map[string]*a.com/x/store.Item"
    heap = opened(*named("a.com/x/store.Item", whole, "store.Item2"), tmp_path, monkeypatch)
    assert type_paths(heap, "map[string]*store.Item").types == (whole,)
    assert type_paths(heap, "store.Item").types == ("a.com/x/store.Item",)
    with pytest.raises(StackwardError) as raised:
        type_paths(heap, "Item")
    assert "store.Item, " in raised.value.hint
    assert "a.com" not in raised.value.hint


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [
        ("session", "Did you mean main.session, []*main.session"),
        ("SESSIon", "Did you mean main.session"),
        ("main.sesion", "Did you mean main.session"),
        ("Sessions", "Did you mean main.session"),
        ("*main.session", "Did you mean main.session"),
        ("qqqq", "`stackward heap report --top 1000` lists"),
    ],
)
def test_no_such_type(heap: OpenHeap, wanted: str, hint: str) -> None:
    with pytest.raises(StackwardError) as raised:
        type_paths(heap, wanted)
    assert raised.value.slug == "no-such-type"
    assert hint in raised.value.hint
