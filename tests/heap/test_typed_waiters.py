"""Values that goroutines wait to send or receive have the type of their channel's elements."""

from __future__ import annotations

import numpy as np
import pytest

from heap.dumps import DumpBuilder, Frame
from heap.heaps import PLAIN
from heap.program_types import Types
from stackward.binary.types import Field, Kind
from stackward.heap.graph import build_graph
from stackward.heap.read import read_dump
from stackward.heap.typing import PROPAGATED, UNKNOWN, type_objects

G, SUDOG, HCHAN = 400, 96, 96


def runtime_types(*, complete: bool = True) -> Types:
    types = Types()
    types.struct("main.page", n="int", body="unsafe.Pointer")
    types.pointer("main.page")
    pointer, word = types.rows["unsafe.Pointer"], types.rows["uintptr"]

    def record(name: str, size: int, pointers: int, **offsets: tuple[int, int]) -> None:
        fields = tuple(Field(name=k, offset_bytes=at, type=t) for k, (at, t) in offsets.items())
        types.add(name, Kind.STRUCT, size, pointers, fields=fields)

    to_sudog = len(types.made)
    types.add("*runtime.sudog", Kind.POINTER, 8, 8, element=to_sudog + 1, is_direct=True)
    names = {"g": 0, "c": 8, "elem": 16}
    record("runtime.sudog", SUDOG, 24, **{name: (at, pointer) for name, at in names.items()})
    record("runtime.g", G, 16, stack=(0, pointer), waiting=(8, to_sudog))
    if complete:
        record("runtime.hchan", HCHAN, 24, buf=(16, pointer), elemtype=(32, word))
    return types


def labels(
    types: Types,
    *,
    reason: str = "chan send",
    element: str = "*main.page",
    is_in_frame: bool = True,
    has_channel: bool = True,
) -> list[tuple[str, int]]:
    """Return the label and standing of the page that a goroutine has on its stack."""
    dump = DumpBuilder()
    page = dump.object(16, pointers={8: 0})
    channel = dump.object(HCHAN, pointers={16: 0}, words={32: types.address(element)})
    sudog = dump.object(SUDOG, pointers=dict.fromkeys((0, 8, 16), 0))
    g = dump.object(G, pointers={0: 0, 8: sudog})
    # The frame says of no word that it is live.
    (stack,) = dump.goroutine(7, reason, [Frame("main.send", words={16: page})], address=g)
    dump.point(sudog, 0, g)
    dump.point(sudog, 8, channel if has_channel else 0)
    dump.point(sudog, 16, stack + 16 if is_in_frame else 0x1234_5678)
    found = read_dump(dump.build(), source="x")
    made = type_objects(found, build_graph(found, PLAIN), types.program(), PLAIN)
    rows = np.flatnonzero(found.objects.address == page)
    return [(made.labels[int(made.label[row])].name, int(made.standing[row])) for row in rows]


UNTYPED = [("unknown (16 B, with pointers)", UNKNOWN)]


@pytest.mark.parametrize("reason", ["chan send", "chan receive", "select"])
def test_what_is_sent_or_was_there_before(reason: str) -> None:
    assert labels(runtime_types(), reason=reason) == [("main.page", PROPAGATED)]


def test_a_lock_says_nothing() -> None:
    assert labels(runtime_types(), has_channel=False) == UNTYPED


def test_an_element_that_is_no_pointer() -> None:
    assert labels(runtime_types(), element="int") == UNTYPED


def test_a_value_that_is_not_in_the_dump() -> None:
    assert labels(runtime_types(), is_in_frame=False) == UNTYPED


def test_a_program_without_these_types() -> None:
    assert labels(runtime_types(complete=False)) == UNTYPED
