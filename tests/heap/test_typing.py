"""Types of objects in small heaps: what is believed, and what is not."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap.dumps import BSS_ADDRESS, DATA_ADDRESS, DumpBuilder, Frame
from heap.program_types import TEXT, Types
from stackward.binary.types import Kind, ProgramTypes
from stackward.core.compiled import PlainKernels
from stackward.heap.graph import build_graph
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.read import read_dump
from stackward.heap.typing import (
    EXACT,
    INFERRED,
    PROPAGATED,
    UNKNOWN,
    ObjectTypes,
    type_objects,
)
from stackward.heap.typing_codes import STEP_RUNTIME

PLAIN = PlainKernels(HEAP_KERNELS)
RECORDED = Path(__file__).parents[1] / "recorded" / "heap"


Words = dict[int, int]


class Heap:
    """A dump and the types of its program, put together by the tests."""

    def __init__(self) -> None:
        self.dump = DumpBuilder()
        self.types = Types()
        self.types.struct("main.Leaf", n="int", p="unsafe.Pointer", q="unsafe.Pointer")
        self.types.pointer("main.Leaf")

    def root(self, kind: str, pointers: Words, words: Words | None = None) -> None:
        """Make a variable of type `kind` at the beginning of the bss segment."""
        self.dump.bss(pointers, words)
        self.types.variable("main.root", BSS_ADDRESS, kind)

    def leaf(self) -> int:
        return self.dump.object(24, is_scan=True, pointers={8: 0, 16: 0})

    def typed(self, program: ProgramTypes | None = None) -> Found:
        content = self.dump.build()
        dump = read_dump(content, source="test")
        graph = build_graph(dump, PLAIN)
        types = type_objects(dump, graph, program or self.types.program(), PLAIN)
        return Found(dump.objects.address.tolist(), types)


class Found:
    """The labels of objects by address."""

    def __init__(self, addresses: list[int], types: ObjectTypes) -> None:
        self.types = types
        self._addresses = addresses

    def row(self, address: int) -> int:
        return self._addresses.index(address)

    def label(self, address: int) -> str:
        return self.types.labels[int(self.types.label[self.row(address)])].name

    def of(self, address: int) -> tuple[str, int, int]:
        row = self.row(address)
        return self.label(address), int(self.types.count[row]), int(self.types.standing[row])


@pytest.fixture
def heap() -> Heap:
    return Heap()


def test_a_pointer_gives_its_type(heap: Heap) -> None:
    leaf = heap.leaf()
    heap.root("*main.Leaf", {0: leaf})
    assert heap.typed().of(leaf) == ("main.Leaf", 1, PROPAGATED)


@pytest.mark.parametrize(
    ("size", "pointers"),
    [(32, (8, 16)), (24, (8,)), (24, (0, 8, 16)), (24, ()), (16, (8,))],
    ids=["larger", "fewer", "more", "none", "smaller"],
)
def test_a_pointer_is_not_believed_where_the_object_differs(
    heap: Heap, size: int, pointers: tuple[int, ...]
) -> None:
    thing = heap.dump.object(size, pointers=dict.fromkeys(pointers, 0))
    heap.root("*main.Leaf", {0: thing})
    assert heap.typed().of(thing)[2] <= INFERRED


def test_what_has_no_type_has_a_shape(heap: Heap) -> None:
    one, other = heap.dump.object(64), heap.dump.object(48, pointers={0: 0})
    found = heap.typed()
    assert found.of(one)[0] == "unknown (64 B, no pointers)"
    assert found.of(other)[0] == "unknown (48 B, with pointers)"


def test_a_header_is_exact_and_counts(heap: Heap) -> None:
    type_at = heap.types.address("main.Leaf")
    pointers = {8 + 24 * k + p: 0 for k in range(31) for p in (8, 16)}
    row = heap.dump.object(768, words={0: type_at}, pointers=pointers)
    found = heap.typed()
    assert found.of(row) == ("[]main.Leaf", 31, EXACT)
    assert found.types.mismatched_headers_count == 0


def test_a_header_of_another_program_is_not_believed(heap: Heap) -> None:
    row = heap.dump.object(768, words={0: heap.types.address("main.Leaf")}, pointers={8: 0})
    found = heap.typed()
    assert found.of(row)[2] == UNKNOWN
    assert found.types.mismatched_headers_count == 1
    assert [caveat.slug for caveat in found.types.caveats] == ["heap-headers-differ"]


def test_what_a_header_says_is_followed(heap: Heap) -> None:
    heap.types.array("*main.Leaf", 70)
    leaf = heap.leaf()
    pointers = dict.fromkeys(range(8, 568, 8), 0) | {80: leaf}
    row = heap.dump.object(576, words={0: heap.types.address("[70]*main.Leaf")}, pointers=pointers)
    found = heap.typed()
    assert found.of(row) == ("[70]*main.Leaf", 1, EXACT)
    assert found.of(leaf) == ("main.Leaf", 1, PROPAGATED)


def test_an_interface_in_a_slot_of_32_kib_is_no_header(heap: Heap) -> None:
    """Above 32,760 bytes there is no header, and the slots are as large as some that have one."""
    kind = heap.types.struct("main.Box", p="unsafe.Pointer", n="int")
    heap.types.slice("interface {}")
    pointers = dict.fromkeys(range(8, 32768, 16), 0)
    box = heap.dump.object(16, pointers={0: 0})
    row = heap.dump.object(
        32768, words={0: heap.types.made[kind].address}, pointers=pointers | {8: box}
    )
    heap.root("[]interface {}", {0: row}, {8: 2048, 16: 2048})
    found = heap.typed()
    assert found.label(row) == "[]interface {}"
    assert found.label(box) == "main.Box"


@pytest.mark.parametrize("is_headed", [True, False])
def test_in_a_slot_of_32_kib_all_pointers_must_be_those_of_the_header(
    heap: Heap, is_headed: bool
) -> None:
    """The first pointer is where the type has it in both; only one of them has such values."""
    heap.types.struct("main.Trio", p="unsafe.Pointer", n="int", m="int")
    places = range(8, 32768, 24 if is_headed else 16)
    at = heap.types.address("main.Trio")
    row = heap.dump.object(32768, words={0: at}, pointers=dict.fromkeys(places, 0))
    found = heap.typed()
    assert found.types.mismatched_headers_count == 0
    if is_headed:
        assert found.of(row) == ("[]main.Trio", 1365, PROPAGATED)
    else:
        assert found.of(row)[2] == UNKNOWN


def test_slices_count_by_their_pointers(heap: Heap) -> None:
    heap.types.slice("main.Leaf")
    row = heap.dump.object(96, pointers=dict.fromkeys((8, 16, 32, 40, 56, 64, 80, 88), 0))
    heap.root("[]main.Leaf", {0: row}, {8: 1, 16: 4})
    assert heap.typed().of(row) == ("[]main.Leaf", 4, PROPAGATED)


def test_a_slice_into_the_middle_types_the_whole_array(heap: Heap) -> None:
    heap.types.slice("main.Leaf")
    row = heap.dump.object(96, pointers=dict.fromkeys((8, 16, 32, 40, 56, 64, 80, 88), 0))
    heap.root("[]main.Leaf", {0: row + 48}, {8: 1, 16: 2})
    assert heap.typed().of(row) == ("[]main.Leaf", 4, PROPAGATED)


def test_strings_and_bytes(heap: Heap) -> None:
    heap.types.slice("uint8")
    heap.types.struct("main.Texts", s="string", b="[]uint8", t="string")
    text, raw, tiny = heap.dump.object(64), heap.dump.object(1024), heap.dump.object(16)
    heap.root("main.Texts", {0: text, 16: raw + 100, 40: tiny + 3}, {8: 60, 24: 5, 32: 900, 48: 4})
    found = heap.typed()
    assert found.of(text) == ("string bytes", 60, PROPAGATED)
    assert found.of(raw) == ("[]uint8", 1024, PROPAGATED)
    assert found.label(tiny) == "string bytes"


def test_a_string_is_no_type_of_what_has_pointers(heap: Heap) -> None:
    thing = heap.leaf()
    heap.root("string", {0: thing}, {8: 20})
    assert heap.typed().of(thing) == ("main.Leaf", 1, INFERRED)


def test_a_boxed_value_is_exact_in_an_exact_place(heap: Heap) -> None:
    leaf = heap.leaf()
    heap.root("interface {}", {8: leaf}, {0: heap.types.address("main.Leaf")})
    assert heap.typed().of(leaf) == ("main.Leaf", 1, EXACT)


def test_a_boxed_value_that_a_larger_type_hides_is_not_exact(heap: Heap) -> None:
    """Reflection makes an interface value that points at the first field of another value."""
    heap.types.struct("main.Outer", leaf="main.Leaf")
    leaf = heap.leaf()
    heap.root("interface {}", {8: leaf}, {0: heap.types.address("main.Leaf")})
    assert heap.typed().of(leaf) == ("main.Leaf", 1, PROPAGATED)


def test_the_larger_type_is_preferred(heap: Heap) -> None:
    heap.types.struct("main.Outer", leaf="main.Leaf")
    heap.types.pointer("main.Outer")
    heap.types.struct("main.Both", one="*main.Leaf", two="*main.Outer", three="*main.Leaf")
    thing = heap.leaf()
    heap.root("main.Both", {0: thing, 8: thing, 16: thing})
    found = heap.typed()
    assert found.of(thing)[0] == "main.Outer"
    assert found.types.conflicts_count == 0


def test_claims_that_exclude_each_other_are_counted(heap: Heap) -> None:
    heap.types.struct("main.Other", a="uintptr", p="unsafe.Pointer", q="unsafe.Pointer")
    heap.types.pointer("main.Other")
    heap.types.struct("main.Both", one="*main.Leaf", two="*main.Other")
    thing = heap.leaf()
    heap.root("main.Both", {0: thing, 8: thing})
    assert heap.typed().types.conflicts_count == 1


@pytest.mark.parametrize("order", [("Leaf", "Shape"), ("Shape", "Leaf")])
def test_a_name_is_preferred_to_the_shape_that_generic_code_knows(
    heap: Heap, order: tuple[str, str]
) -> None:
    names = {"Leaf": "main.Leaf", "Shape": "go.shape.struct { n int; p, q unsafe.Pointer }"}
    heap.types.struct(names["Shape"], n="int", p="unsafe.Pointer", q="unsafe.Pointer")
    heap.types.pointer(names["Shape"])
    heap.types.struct("main.Both", one=f"*{names[order[0]]}", two=f"*{names[order[1]]}")
    both, shaped = heap.leaf(), heap.leaf()
    heap.types.struct("main.All", both="main.Both", shaped=f"*{names['Shape']}")
    heap.root("main.All", {0: both, 8: both, 16: shaped})
    found = heap.typed()
    assert found.of(both) == ("main.Leaf", 1, PROPAGATED)
    assert found.of(shaped) == (names["Shape"], 1, PROPAGATED)
    assert found.types.conflicts_count == 0


def test_the_shape_of_all_pointers_is_no_pointer_to_bytes(heap: Heap) -> None:
    heap.types.add(
        "go.shape.*uint8", Kind.POINTER, 8, 8, element=heap.types.rows["uint8"], is_direct=True
    )
    heap.types.struct("main.Once", n="int", result="go.shape.*uint8")
    thing = heap.dump.object(16)
    heap.root("main.Once", {8: thing})
    assert heap.typed().of(thing)[2] == UNKNOWN


def test_an_interface_with_methods_goes_by_its_table(heap: Heap) -> None:
    heap.types.add("main.Shape", Kind.INTERFACE, 16, 16, methods_count=2)
    heap.dump.itab(0x5A0000, heap.types.address("*main.Leaf"))
    leaf = heap.leaf()
    heap.root("main.Shape", {8: leaf}, {0: 0x5A0000})
    # The interface holds the pointer itself: what it leads to is told by its type.
    assert heap.typed().of(leaf) == ("main.Leaf", 1, PROPAGATED)


def test_an_interface_value_in_untyped_memory_is_recognized(heap: Heap) -> None:
    leaf = heap.leaf()
    unknown = heap.dump.object(
        48, words={0: heap.types.address("main.Leaf")}, pointers={8: leaf, 32: 0}
    )
    found = heap.typed()
    assert found.of(leaf) == ("main.Leaf", 1, PROPAGATED)
    assert found.of(unknown)[2] == UNKNOWN


def test_a_type_word_that_is_a_pointer_is_no_interface(heap: Heap) -> None:
    """reflect.Value's type is a pointer, an interface's is none to the collector."""
    leaf = heap.leaf()
    heap.dump.object(48, pointers={0: heap.types.address("main.Leaf"), 8: leaf, 32: 0})
    assert heap.typed().of(leaf)[2] == INFERRED


def test_a_map_of_one_group(heap: Heap) -> None:
    heap.types.map("int", "*main.Leaf")
    leaf = heap.leaf()
    pointers = {16 + 16 * k: 0 for k in range(8)} | {32: leaf}
    group = heap.dump.object(144, pointers=pointers)
    header = heap.dump.object(48, words={0: 1}, pointers={16: group})
    heap.root("map[int]*main.Leaf", {0: header})
    found = heap.typed()
    assert found.of(header) == ("map[int]*main.Leaf", 1, PROPAGATED)
    assert found.of(group) == ("map[int]*main.Leaf groups", 1, PROPAGATED)
    assert found.label(leaf) == "main.Leaf"


def test_a_map_of_tables(heap: Heap) -> None:
    heap.types.map("int", "*main.Leaf")
    groups = heap.dump.object(
        288, pointers={16 + 136 * g + 16 * k: 0 for g in (0, 1) for k in range(8)}
    )
    table = heap.dump.object(32, pointers={16: groups}, words={24: 1})
    directory = heap.dump.object(16, pointers={0: table, 8: table})
    header = heap.dump.object(48, pointers={16: directory}, words={24: 2})
    heap.root("map[int]*main.Leaf", {0: header})
    found = heap.typed()
    assert found.of(directory) == ("map[int]*main.Leaf directory", 2, PROPAGATED)
    assert found.of(table) == ("map[int]*main.Leaf table", 1, PROPAGATED)
    assert found.of(groups) == ("map[int]*main.Leaf groups", 2, PROPAGATED)


def test_channels(heap: Heap) -> None:
    heap.types.channel("int")
    heap.types.channel("main.Leaf")
    heap.types.struct("main.Channels", a="chan int", b="chan main.Leaf", c="chan int")
    alone = heap.dump.object(192, words={8: 10})  # its elements behind it
    buffer = heap.dump.object(48, pointers=dict.fromkeys((8, 16, 32, 40), 0))
    apart = heap.dump.object(112, words={8: 2}, pointers={16: buffer})
    wrong = heap.dump.object(192, words={8: 100})
    heap.root("main.Channels", {0: alone, 8: apart, 16: wrong})
    found = heap.typed()
    assert found.label(alone) == "chan int"
    assert found.of(buffer) == ("chan main.Leaf buffer", 2, PROPAGATED)
    assert found.of(wrong)[2] == UNKNOWN


def test_closures(heap: Heap) -> None:
    kind = heap.types.struct("closure main.f.func1", F="uintptr", leaf="*main.Leaf")
    heap.types.closures[TEXT] = kind
    heap.types.struct("main.Funcs", a="func()", b="func()")
    leaf = heap.leaf()
    known = heap.dump.object(16, words={0: TEXT}, pointers={8: leaf})
    other = heap.dump.object(32, words={0: TEXT + 50}, pointers={8: 0})
    heap.root("main.Funcs", {0: known, 8: other})
    found = heap.typed()
    assert found.label(known) == "closure main.f.func1"
    assert found.label(leaf) == "main.Leaf"
    assert found.label(other) == "func"


def test_a_static_temporary_is_followed(heap: Heap) -> None:
    """`var x = &T{...}`: the variable points at memory that has no name of its own."""
    heap.types.struct("main.Static", n="int", leaf="*main.Leaf")
    heap.types.pointer("main.Static")
    leaf = heap.leaf()
    heap.dump.data({24: leaf})
    heap.root("*main.Static", {0: DATA_ADDRESS + 16})
    assert heap.typed().label(leaf) == "main.Leaf"


def test_a_local_is_followed_where_it_is_live(heap: Heap) -> None:
    live, dead = heap.leaf(), heap.leaf()
    heap.types.local(-24, "*main.Leaf")
    heap.types.local(-16, "*main.Leaf")
    frame = Frame("main.work", entry=TEXT, pc=TEXT + 10, pointers={40: live}, words={48: dead})
    heap.dump.goroutine(1, "chan receive", [frame])
    found = heap.typed()
    assert found.of(live) == ("main.Leaf", 1, PROPAGATED)
    assert found.of(dead)[2] == INFERRED


@pytest.mark.parametrize(("pc", "is_in_scope"), [(1, True), (100, True), (0, False), (101, False)])
def test_a_local_is_in_scope_at_the_call_not_behind_it(
    heap: Heap, pc: int, is_in_scope: bool
) -> None:
    """A frame has the address that its call returns to, which may begin another scope."""
    leaf = heap.leaf()
    heap.types.local(-24, "*main.Leaf")
    frame = Frame("main.work", entry=TEXT, pc=TEXT + pc, pointers={40: leaf})
    heap.dump.goroutine(1, "chan receive", [frame])
    assert heap.typed().of(leaf)[2] == (PROPAGATED if is_in_scope else INFERRED)


def test_what_a_local_boxes_is_not_exact(heap: Heap) -> None:
    """Which local is where comes from the compiler's lists, which are not always right."""
    leaf = heap.leaf()
    heap.types.local(-24, "interface {}")
    words = {40: heap.types.address("main.Leaf")}
    frame = Frame("main.work", entry=TEXT, pc=TEXT + 10, pointers={48: leaf}, words=words)
    heap.dump.goroutine(1, "chan receive", [frame])
    assert heap.typed().of(leaf) == ("main.Leaf", 1, PROPAGATED)


def test_what_looks_like_an_interface_in_a_frame_is_inferred(heap: Heap) -> None:
    """Dead words stay in frames: a type word before a pointer may be of another time."""
    heap.types.struct("main.Twin", n="uintptr", p="unsafe.Pointer", q="unsafe.Pointer")
    in_frame, in_segment = heap.leaf(), heap.leaf()
    at = heap.types.address("main.Leaf")
    heap.dump.bss({8: in_segment}, {0: at})
    heap.dump.goroutine(
        1, "chan receive", [Frame("main.work", pointers={8: in_frame}, words={0: at})]
    )
    found = heap.typed()
    assert found.of(in_frame) == ("main.Leaf", 1, INFERRED)
    assert found.of(in_segment) == ("main.Leaf", 1, PROPAGATED)


def test_a_part_of_a_local_says_what_it_can(heap: Heap) -> None:
    heap.types.struct("main.Pair", n="int", leaf="*main.Leaf")
    heap.types.local(-24, "main.Pair", part=8, size=8)
    leaf = heap.leaf()
    frame = Frame("main.work", entry=TEXT, pc=TEXT + 10, pointers={40: leaf})
    heap.dump.goroutine(1, "chan receive", [frame])
    assert heap.typed().label(leaf) == "main.Leaf"


def test_a_variable_on_the_stack_is_followed(heap: Heap) -> None:
    """The collector knows such memory by other tables, which a dump does not have."""
    heap.types.struct("main.Static", n="int", leaf="*main.Leaf")
    heap.types.pointer("main.Static")
    heap.types.local(-8, "*main.Static")
    leaf = heap.leaf()
    stack = heap.dump._next_stack
    frame = Frame(
        "main.work",
        entry=TEXT,
        pc=TEXT + 10,
        pointers={56: stack + 16},
        words={24: leaf},
    )
    heap.dump.goroutine(1, "chan receive", [frame])
    assert heap.typed().label(leaf) == "main.Leaf"


def test_a_field_that_only_one_type_has_there(heap: Heap) -> None:
    heap.types.struct("main.Holder", a="uintptr", b="uintptr", leaf="main.Leaf", more="int32")
    holder = heap.dump.object(48, pointers={24: 0, 32: 0})
    heap.root("*main.Leaf", {0: holder + 16})
    assert heap.typed().of(holder) == ("main.Holder", 1, PROPAGATED)


def test_a_field_of_a_later_one_in_a_row(heap: Heap) -> None:
    heap.types.struct("main.Holder", a="uintptr", b="uintptr", leaf="main.Leaf", more="int32")
    row = heap.dump.object(96, pointers=dict.fromkeys((24, 32, 72, 80), 0))
    heap.root("*main.Leaf", {0: row + 48 + 16})
    assert heap.typed().of(row) == ("[]main.Holder", 2, PROPAGATED)


def test_a_field_that_two_types_have_there(heap: Heap) -> None:
    for name in ("main.Holder", "main.Another"):
        heap.types.struct(name, a="uintptr", b="uintptr", leaf="main.Leaf", more="int32")
    holder = heap.dump.object(48, pointers={24: 0, 32: 0})
    heap.root("*main.Leaf", {0: holder + 16})
    assert heap.typed().of(holder)[2] == UNKNOWN


def test_the_same_field_refers_to_the_same(heap: Heap) -> None:
    """Two hold a value by unsafe.Pointer in the same field; of one of them the type is known."""
    heap.types.struct("main.Hidden", a="unsafe.Pointer", b="int", c="int", d="unsafe.Pointer")
    heap.types.struct("main.Twin", a="unsafe.Pointer", b="int", c="uintptr", d="unsafe.Pointer")
    heap.types.pointer("main.Hidden")
    heap.types.struct("main.Holder", p="unsafe.Pointer", n="int", o="int")
    heap.types.slice("main.Holder")
    heap.types.struct("main.Root", held="[]main.Holder", known="*main.Hidden")
    known = heap.dump.object(32, pointers={0: 0, 24: 0})
    other = heap.dump.object(32, pointers={0: 0, 24: 0})
    row = heap.dump.object(48, pointers={0: known, 24: other})
    heap.root("main.Root", {0: row, 24: known}, {8: 2, 16: 2})
    found = heap.typed()
    assert found.of(known) == ("main.Hidden", 1, PROPAGATED)
    assert found.of(other) == ("main.Hidden", 1, INFERRED)


def test_pointers_that_only_one_type_has(heap: Heap) -> None:
    heap.types.struct("main.Sole", a="int", b="int", c="unsafe.Pointer", d="string", e="int")
    sole = heap.dump.object(48, pointers={16: 0, 24: 0})
    assert heap.typed().of(sole) == ("main.Sole", 1, INFERRED)


def test_pointers_that_two_types_have(heap: Heap) -> None:
    heap.types.struct("main.One", a="int", b="int", c="unsafe.Pointer", d="string", e="int")
    heap.types.struct("main.Two", a="int", b="int", c="string", e="unsafe.Pointer")
    thing = heap.dump.object(48, pointers={16: 0, 24: 0})
    heap.types.struct("main.Three", a="uintptr", b="int", c="unsafe.Pointer", d="string", e="int")
    assert heap.typed().of(thing)[2] == UNKNOWN


def test_goroutines_are_exact(heap: Heap) -> None:
    heap.types.struct("runtime.g", p="unsafe.Pointer", n="int", q="unsafe.Pointer")
    g = heap.dump.object(24, pointers={0: 0, 16: 0})
    heap.dump.goroutine(1, "chan receive", address=g)
    assert heap.typed().of(g) == ("runtime.g", 1, EXACT)


def test_what_a_finalizer_is_for_is_exact(heap: Heap) -> None:
    leaf = heap.leaf()
    heap.dump.finalizer(leaf, object_type=heap.types.address("*main.Leaf"))
    found = heap.typed()
    assert found.of(leaf) == ("main.Leaf", 1, EXACT)
    assert found.types.step[found.row(leaf)] == STEP_RUNTIME


@pytest.mark.parametrize(
    ("size", "pointers"),
    [(48, (8, 16, 32)), (24, (8,)), (24, ()), (48, (8, 16, 32, 40))],
    ids=["larger", "fewer", "none", "several"],
)
def test_a_finalizer_of_the_beginning_of_something_is_not_exact(
    heap: Heap, size: int, pointers: tuple[int, ...]
) -> None:
    """`SetFinalizer(&x.first, f)` is allowed."""
    thing = heap.dump.object(size, pointers=dict.fromkeys(pointers, 0))
    heap.dump.finalizer(thing, object_type=heap.types.address("*main.Leaf"))
    assert heap.typed().of(thing)[2] < EXACT


def test_a_finalizer_of_what_a_larger_type_hides_is_not_exact(heap: Heap) -> None:
    heap.types.struct("main.Outer", leaf="main.Leaf")
    leaf = heap.leaf()
    heap.dump.finalizer(leaf, object_type=heap.types.address("*main.Leaf"))
    assert heap.typed().of(leaf) == ("main.Leaf", 1, PROPAGATED)


def test_a_finalizer_of_a_small_value_shares_its_slot(heap: Heap) -> None:
    heap.types.pointer("int32")
    tiny = heap.dump.object(16)
    heap.dump.finalizer(tiny + 4, object_type=heap.types.address("*int32"))
    assert heap.typed().of(tiny)[2] == PROPAGATED


def test_a_finalizer_of_another_program_says_nothing(heap: Heap) -> None:
    leaf, other = heap.leaf(), heap.dump.object(48, pointers={8: 0})
    heap.dump.finalizer(leaf, object_type=heap.types.address("main.Leaf"))  # no pointer
    heap.dump.finalizer(other, object_type=0x1234567)
    heap.dump.finalizer(0, object_type=heap.types.address("*main.Leaf"))
    found = heap.typed()
    assert found.of(leaf)[2] <= INFERRED
    assert found.of(other)[2] == UNKNOWN


def test_what_goroutines_are_to_run(heap: Heap) -> None:
    names = [f"closure main.f.func{k}" for k in range(3)]
    rows = [heap.types.struct(name, F="uintptr", leaf="*main.Leaf") for name in names]
    heap.types.closures |= {TEXT + k: row for k, row in enumerate(rows)}
    leaves = [heap.leaf() for _ in names]
    context, deferred, finalizer = (
        heap.dump.object(16, words={0: TEXT + k}, pointers={8: leaf})
        for k, leaf in enumerate(leaves)
    )
    heap.types.struct("runtime._defer", heap="uintptr", fn="func()", link="unsafe.Pointer")
    record = heap.dump.object(24, pointers={8: deferred, 16: 0})
    defer = (record, 0, 0, deferred, TEXT + 1, 0)
    heap.dump.goroutine(1, context=context, defers=[defer])
    heap.dump.finalizer(0x700000, finalizer)
    found = heap.typed()
    assert [found.label(one) for one in (context, deferred, finalizer)] == names
    assert [found.of(leaf) for leaf in leaves] == [("main.Leaf", 1, PROPAGATED)] * 3
    assert found.label(record) == "runtime._defer"


@pytest.mark.parametrize("kind", ["main.Leaf", "*main.Leaf"])
def test_what_a_goroutine_panics_with(heap: Heap, kind: str) -> None:
    leaf = heap.leaf()
    panic = (0, heap.types.address(kind), leaf, 0)
    heap.dump.goroutine(1, panics=[panic])
    standing = EXACT if kind == "main.Leaf" else PROPAGATED
    assert heap.typed().of(leaf) == ("main.Leaf", 1, standing)


@pytest.mark.parametrize("is_twice", [False, True], ids=["before-1.26", "since"])
@pytest.mark.parametrize("is_on_stack", [True, False], ids=["stack", "heap"])
def test_what_waits_at_a_channel(heap: Heap, is_twice: bool, is_on_stack: bool) -> None:
    types = heap.types
    types.struct("main.Message", n="int", leaf="*main.Leaf")
    types.channel("main.Message")
    types.pointer("uintptr")
    types.struct("runtime.hchan", n="int", m="int", buf="unsafe.Pointer", elemtype="*uintptr")
    place = "unsafe.Pointer"
    if is_twice:
        place = "runtime.maybeTraceablePtr"
        types.struct(place, vp="unsafe.Pointer", vu="uintptr")
    types.struct("runtime.sudog", n="int", elem=place, c=place)
    types.pointer("runtime.sudog")
    leaf = heap.leaf()
    channel = heap.dump.object(32, pointers={16: 0, 24: types.address("main.Message")})
    frame = Frame("main.send", words={24: leaf} if is_on_stack else {})
    (stack,) = heap.dump.goroutine(1, "chan send", [frame])
    message = stack + 16 if is_on_stack else heap.dump.object(16, pointers={8: leaf})
    if is_twice:
        # The collector does not always see them.
        sudog = heap.dump.object(48, words={16: message, 32: channel}, pointers={8: 0, 24: 0})
    else:
        sudog = heap.dump.object(24, pointers={8: message, 16: channel})
    heap.root("*runtime.sudog", {0: sudog})
    found = heap.typed()
    assert found.of(leaf) == ("main.Leaf", 1, PROPAGATED)
    if not is_on_stack:
        assert found.of(message) == ("main.Message", 1, PROPAGATED)


def test_a_program_that_was_moved(heap: Heap) -> None:
    leaf = heap.leaf()
    heap.dump.bss({8: leaf}, {0: heap.types.address("main.Leaf") + 0x10000})
    heap.types.variable("main.root", BSS_ADDRESS - 0x10000, "interface {}")
    dump = read_dump(heap.dump.build(), source="test")
    graph = build_graph(dump, PLAIN)
    types = type_objects(dump, graph, heap.types.program(), PLAIN, slide=0x10000)
    assert Found(dump.objects.address.tolist(), types).of(leaf) == ("main.Leaf", 1, EXACT)


def test_a_core_says_the_type_of_large_objects(heap: Heap) -> None:
    heap.types.array("main.Leaf", 2000)
    pointers = {24 * k + p: 0 for k in range(2048) for p in (8, 16)}
    large = heap.dump.object(49152, pointers=pointers)
    dump = read_dump(heap.dump.build(), source="test")
    told = np.array([heap.types.address("main.Leaf")], np.int64)
    dump = replace(dump, kind="core", large_type=told)
    types = type_objects(dump, build_graph(dump, PLAIN), heap.types.program(), PLAIN)
    assert Found([large], types).of(large) == ("[]main.Leaf", 2048, EXACT)


def test_an_empty_heap(heap: Heap) -> None:
    assert len(heap.typed().types) == 0


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.dump.gz")), ids=lambda path: path.name)
def test_a_recorded_dump_without_its_binary(path: Path) -> None:
    dump = read_dump(gzip.decompress(path.read_bytes()), source=path.name)
    types = type_objects(dump, build_graph(dump, PLAIN), None, PLAIN)
    # Of pointers, which most are, such a dump has no names.
    assert not np.any(types.standing == EXACT)
    assert types.conflicts_count == 0


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_memory_holds_typing_ends(data: st.DataObject) -> None:
    """Lengths, capacities, type words and pointers are taken from the program: any may be wrong."""
    heap = Heap()
    heap.types.slice("main.Leaf")
    heap.types.map("int", "string")
    heap.types.channel("string")
    fields = {"a": "[]main.Leaf", "b": "map[int]string", "c": "chan string", "d": "interface {}"}
    heap.types.struct("main.All", **fields, e="func()", f="string")
    heap.types.pointer("main.All")
    sizes = data.draw(st.lists(st.sampled_from([16, 24, 48, 80, 112, 576]), min_size=1, max_size=8))
    places = [heap.dump.object(size, is_scan=True) for size in sizes]
    values = st.one_of(
        st.sampled_from(places),
        st.builds(int.__add__, st.sampled_from(places), st.integers(0, 80)),
        st.sampled_from([made.address for made in heap.types.made]),
        st.integers(0, 1 << 63),
        st.sampled_from([0, 1, 2, 7, BSS_ADDRESS, BSS_ADDRESS + 8, TEXT]),
    )
    for place, size in zip(places, sizes, strict=True):
        for offset in range(0, size, 8):
            if data.draw(st.booleans()):
                heap.dump.point(place, offset, data.draw(values))
            else:
                heap.dump._slots[place].words[offset] = data.draw(values)
    words = {offset: data.draw(values) for offset in range(0, 96, 8)}
    heap.root("main.All", {offset: words[offset] for offset in (0, 24, 32, 48, 56, 64)}, words)
    found = heap.typed()
    assert set(found.types.standing.tolist()) <= {UNKNOWN, INFERRED, PROPAGATED, EXACT}
    assert np.all((found.types.standing == UNKNOWN) | (found.types.count > 0))
