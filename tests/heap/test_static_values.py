"""Values that have no name lie where variables refer to them: pointers, interfaces and slices."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from heap.heaps import DATA, PLAIN, Heap
from heap.program_types import Types
from stackward.heap.static_values import find_static_values

AT = DATA + 0x100  # where the first value without a name lies
WORDS = 64
SLIDE = 0x3000
ITAB = 0x4B0000


@pytest.fixture
def types() -> Types:
    made = Types()
    made.add("main.Cache", 20, 16, 16, methods_count=1)
    made.struct("main.store", size="int", cache="main.Cache")
    made.pointer("main.store")
    made.pointer("*main.store")
    made.slice("main.Cache")
    made.struct("main.config", title="string", store="*main.store", caches="[]main.Cache")
    return made


def found(
    types: Types, words: dict[int, int], slide: int = 0, itabs: dict[int, int] | None = None
) -> list[tuple[int, int]]:
    """Return where values lie, from DATA on, and their sizes; `words` are by their offsets."""
    itabs = itabs or {}
    heap = Heap(sizes={"a": 16}, variables=[words.get(8 * k, 0) for k in range(WORDS)])
    dump = replace(
        heap.dump(),
        itab_address=np.array(list(itabs), np.int64),
        itab_type=np.array(list(itabs.values()), np.int64),
    )
    values = find_static_values(dump, types.program(), slide, PLAIN)
    return list(
        zip((values.begin - DATA).tolist(), (values.end - values.begin).tolist(), strict=True)
    )


def test_a_pointer_says_how_large_its_value_is(types: Types) -> None:
    types.variable("main.x", DATA + 16, "*main.store")
    assert found(types, {16: AT}) == [(0x100, 24)]
    assert found(types, {16: 0xC000000000}) == []
    assert found(types, {24: AT}) == [], "that is no variable's"


def test_a_program_that_was_loaded_elsewhere(types: Types) -> None:
    types.variable("main.x", DATA + 16 - SLIDE, "*main.store")
    types.variable("main.y", DATA + 32 - SLIDE, "interface {}")
    words = {16: AT, 32: types.address("*main.store") + SLIDE, 40: AT + 64}
    assert found(types, words, SLIDE) == [(0x100, 24), (0x140, 24)]


def test_an_interface_refers_to_what_its_pointer_points_at(types: Types) -> None:
    types.variable("main.Default", DATA, "main.Cache")
    itabs = {ITAB: types.address("*main.store")}
    assert found(types, {0: ITAB, 8: AT}, itabs=itabs) == [(0x100, 24)]
    assert found(types, {0: ITAB + 8, 8: AT}, itabs=itabs) == []


def test_an_interface_refers_to_the_value_that_it_holds(types: Types) -> None:
    types.variable("main.Any", DATA, "interface {}")
    assert found(types, {0: types.address("main.config"), 8: AT}) == [(0x100, 48)]
    assert found(types, {0: 0, 8: AT}) == []


def test_a_slice_refers_to_as_many_as_it_has_room_for(types: Types) -> None:
    types.variable("main.List", DATA, "[]main.Cache")
    assert found(types, {0: AT, 8: 1, 16: 3}) == [(0x100, 48)]
    # Nothing lies behind the segment.
    assert found(types, {0: AT, 8: 1, 16: 1 << 40}) == [(0x100, 8 * WORDS - 0x100)]


def test_a_value_refers_to_others_in_turn(types: Types) -> None:
    types.variable("main.Config", DATA, "main.config")
    itabs = {ITAB: types.address("*main.store")}
    words = {
        16: AT,  # .store
        0x108: ITAB,  # .store.cache
        0x110: AT + 0x40,
        24: AT + 0x20,  # .caches, of two
        40: 2,
        0x130: ITAB,  # .caches[1]
        0x138: AT + 0x60,
    }
    assert found(types, words, itabs=itabs) == [
        (0x100, 24),
        (0x120, 32),
        (0x140, 24),
        (0x160, 24),
    ]


def test_values_that_refer_to_each_other_end(types: Types) -> None:
    types.struct("main.node", next="unsafe.Pointer", other="interface {}")
    types.pointer("main.node")
    types.variable("main.first", DATA, "*main.node")
    word = types.address("*main.node")
    words = {0: AT, 0x108: word, 0x110: AT + 0x40, 0x148: word, 0x150: AT, 0x100: AT + 0x80}
    assert found(types, words) == [(0x100, 24), (0x140, 24)]


def test_a_pointer_into_a_variable_names_no_value(types: Types) -> None:
    types.variable("main.x", DATA, "*main.store")
    types.variable("main.y", AT - 8, "main.config")
    assert found(types, {0: AT}) == []
