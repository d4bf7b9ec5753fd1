"""Types word by word, against the plainest way to lay them out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap.program_types import Types
from stackward.binary.types import Kind
from stackward.core.compiled import PlainKernels
from stackward.heap import typing_codes as k
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.size_classes import class_table
from stackward.heap.type_layout import TypeLayout, lay_out, slots_for

PLAIN = PlainKernels(HEAP_KERNELS)
POINTER_AT = {
    Kind.POINTER: 0,
    Kind.STRING: 0,
    Kind.SLICE: 0,
    Kind.FUNC: 0,
    Kind.MAP: 0,
    Kind.CHAN: 0,
    Kind.UNSAFE_POINTER: 0,
    Kind.INTERFACE: 8,
}


def pointers(types: Types, row: int, base: int = 0) -> list[int]:
    """Return the places of a type's pointers, laid out field by field."""
    one = types.made[row]
    if one.kind in POINTER_AT:
        return [base + POINTER_AT[one.kind]]
    if one.kind == Kind.ARRAY:
        size = types.made[one.element].size_bytes
        return [
            place
            for k in range(one.length)
            for place in pointers(types, one.element, base + k * size)
        ]
    return [
        place
        for field in one.fields
        for place in pointers(types, field.type, base + field.offset_bytes)
    ]


def mask(layout: TypeLayout, row: int) -> list[int]:
    columns = layout.columns[row]
    unit, size = int(columns[k.TYPE_UNIT]), int(columns[k.TYPE_SIZE])
    at, count = int(columns[k.TYPE_MASK_AT]), int(columns[k.TYPE_MASK])
    places = layout.masks[at : at + count].tolist()
    return [base + place for base in range(0, size, unit or 1) for place in places if unit]


def codes(layout: TypeLayout, row: int) -> list[int]:
    columns = layout.columns[row]
    first = int(columns[k.TYPE_WORDS_AT])
    return (layout.words[first : first + int(columns[k.TYPE_WORDS])] & 15).tolist()


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_pointers_are_where_fields_have_them(data: st.DataObject) -> None:
    types = Types()
    for number in range(data.draw(st.integers(1, 12))):
        kind = data.draw(st.sampled_from(list(types.rows)))
        step = data.draw(st.integers(0, 3))
        if step == 0 and f"*{kind}" not in types.rows:
            types.pointer(kind)
        elif step == 1 and f"[]{kind}" not in types.rows:
            types.slice(kind)
        elif step == 2:
            length = data.draw(st.integers(0, 4))
            if f"[{length}]{kind}" not in types.rows:
                types.array(kind, length)
        else:
            names = data.draw(st.lists(st.sampled_from(list(types.rows)), max_size=4))
            types.struct(f"main.S{number}", **{f"f{at}": name for at, name in enumerate(names)})
    layout = lay_out(types.program(), PLAIN)
    for row, made in enumerate(types.made):
        assert mask(layout, row) == pointers(types, row), made.name


def test_words_say_what_is_there() -> None:
    types = Types()
    types.slice("int")
    types.pointer("int")
    types.struct("main.S", n="int", p="*int", s="[]int", t="string", e="interface {}", f="func()")
    layout = lay_out(types.program(), PLAIN)
    row = types.rows["main.S"]
    expected = [0, k.CODE_POINTER, k.CODE_SLICE, 0, 0, k.CODE_TEXT, 0, 0, k.CODE_EFACE, k.CODE_FUNC]
    assert codes(layout, row) == expected
    word = int(layout.words[layout.columns[row, k.TYPE_WORDS_AT] + 1])
    assert word >> 4 == types.rows["int"]


def test_a_pointer_that_the_collector_does_not_follow_is_none() -> None:
    """Pointers at what is not in the heap have no pointer bytes, and no bit in the bitmap."""
    types = Types()
    row = types.add("*runtime.mspan", Kind.POINTER, 8, 0, element=types.rows["int"])
    layout = lay_out(types.program(), PLAIN)
    assert mask(layout, row) == []


def test_an_atomic_pointer_has_the_type_it_is_declared_with() -> None:
    types = Types()
    types.struct("main.T", n="int")
    types.pointer("main.T")
    types.array("*main.T", 0)
    types.struct("sync/atomic.Pointer[main.T]", _="[0]*main.T", v="unsafe.Pointer")
    layout = lay_out(types.program(), PLAIN)
    row = types.rows["sync/atomic.Pointer[main.T]"]
    word = int(layout.words[layout.columns[row, k.TYPE_WORDS_AT]])
    assert (word & 15, word >> 4) == (k.CODE_POINTER, types.rows["main.T"])


def test_ends_of_a_channel_are_one_channel() -> None:
    types = Types()
    both = types.channel("int")
    end = types.add("<-chan int", Kind.CHAN, 8, 8, element=types.rows["int"], is_direct=True)
    layout = lay_out(types.program(), PLAIN)
    words = layout.columns[[both, end], k.TYPE_WORDS_AT]
    assert layout.words[words[0]] == layout.words[words[1]]
    own = int(layout.words[words[0]]) >> 4
    assert layout.names[own - layout.own_first] == "chan int"


def test_what_a_larger_type_hides_is_flagged() -> None:
    types = Types()
    types.struct("main.Inner", p="unsafe.Pointer", n="int")
    types.struct("main.Same", inner="main.Inner")
    types.struct("main.Larger", same="main.Same", more="int", still="int")
    types.struct("main.Padded", larger="main.Larger", more="int")
    layout = lay_out(types.program(), PLAIN)
    flags = layout.columns[:, k.TYPE_FLAGS] & k.FLAG_HIDDEN
    hidden = {name for name, row in types.rows.items() if flags[row]}
    # 16 bytes and 16; 16 and 32; 32 and 40 (of a class of 48).
    assert {name for name in hidden if name.startswith("main.")} == {"main.Inner"}


def test_a_struct_that_is_too_large_is_left_out() -> None:
    types = Types()
    types.array("unsafe.Pointer", 1 << 17)
    types.struct("main.Large", all=f"[{1 << 17}]unsafe.Pointer", n="int")
    layout = lay_out(types.program(), PLAIN)
    assert mask(layout, types.rows["main.Large"]) == []
    assert len(mask(layout, types.rows[f"[{1 << 17}]unsafe.Pointer"])) == 1 << 17


@pytest.mark.parametrize(
    ("size", "has_pointers", "slot"),
    [
        (1, 0, 16),  # several small values share one
        (15, 0, 16),
        (16, 0, 16),
        (17, 0, 24),
        (8, 1, 8),
        (512, 1, 512),
        (513, 0, 576),
        (513, 1, 576),
        (570, 1, 640),  # a header of 8 bytes before it
        (32760, 1, 32768),
        (32761, 1, 32768),
        (32768, 0, 32768),
        (32769, 0, 40960),
        (100_000, 1, 106_496),
    ],
)
def test_slots(size: int, has_pointers: int, slot: int) -> None:
    assert slots_for(np.array([size]), np.array([has_pointers])).tolist() == [slot]


def test_classes_are_those_of_the_runtime() -> None:
    table = class_table()
    assert len(np.unique(table)) == 67
    assert table[1] == 8
    assert table[-1] == 32768


def test_groups_that_maps_of_several_types_share_go_by_no_name_of_these() -> None:
    types = Types()
    plain, alone, shared = (types.map(key, "int") for key in ("string", "int", "int32"))
    for row, names in ((plain, ["main.A"]), (shared, ["main.B"])):
        one = types.made[row]
        rest = {"element": one.element, "key": one.key, "group": one.group, "is_direct": True}
        for name in names:
            types.add(name, Kind.MAP, 8, 8, **rest)
    # Of map[int]int the program has only the type that was given a name.
    types.made[alone] = replace(types.made[alone], name="main.C")
    groups = lay_out(types.program(), PLAIN).groups
    assert [groups[types.made[row].group] for row in (plain, alone, shared)] == [
        "map[string]int",
        "main.C",
        "map[int32]int",
    ]
