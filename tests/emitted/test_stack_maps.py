"""Frames by hand-made tables: sizes and live words, at an address, before a call, at the entry."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from stackward.binary.elf import Image, Segment
from stackward.core import StackwardError
from stackward.emitted.pclntab import FUNCTION, NONE, FunctionTable
from stackward.emitted.stack_maps import StackMaps

TEXT, DATA = 0x1000, 0x9000
GOFUNC = 43  # the word of the module data
ASSEMBLY, TOP = 4, 1


def stack_map(bits: int, *maps: int) -> bytes:
    """Return a stackmap of `bits` bits."""
    width = (bits + 7) // 8
    return struct.pack("<ii", len(maps), bits) + b"".join(
        one.to_bytes(width, "little") for one in maps
    )


# Pairs of a value's change (from -1, zig-zag) and the code offset to which it holds.
SIZES = bytes([2, 4, 48, 28, 0])  # 0 up to 4, then 24 up to 32
INDEX = bytes([2, 16, 2, 16, 0])  # 0 up to 16, then 1 up to 32
HEAD = b"headhead"
PC_TABLES = b"\0" + SIZES + INDEX
LOCALS, ARGUMENTS = stack_map(2, 0b10, 0b11), stack_map(9, 0, 0b1_0000_0001)
FUNCTION_DATA = bytes(16) + LOCALS + bytes(-len(LOCALS) % 4) + ARGUMENTS
LOCALS_AT, ARGUMENTS_AT = 16, 16 + len(LOCALS) + (-len(LOCALS) % 4)


def table(*, flag: int = 0, args: int = 72, data: bytes = FUNCTION_DATA) -> FunctionTable:
    """Return a table of two functions of 32 bytes; the second has no maps."""
    records = np.zeros(2, FUNCTION)
    words = np.zeros(64, np.uint32)
    at, places = 0, []
    for row, (pcdata, funcdata) in enumerate(
        [((0, 1 + len(SIZES)), (ARGUMENTS_AT, LOCALS_AT)), ((), (NONE, NONE))]
    ):
        records[row] = (0, 0, args, 0, 1, 0, 0, len(pcdata), 0, 0, 0, flag, 0, len(funcdata))
        places.append(at)
        extra = (*pcdata, *funcdata)
        first = at + FUNCTION.itemsize // 4
        words[first : first + len(extra)] = extra
        at = first + len(extra)
    content = HEAD + PC_TABLES + data
    module = [0] * 52
    module[GOFUNC] = DATA
    return FunctionTable(
        image=Image(
            content=content,
            goarch="amd64",
            segments=(
                Segment(
                    address=DATA,
                    offset=len(HEAD + PC_TABLES),
                    size=len(data),
                    writable=False,
                    executable=False,
                ),
            ),
            sections=(),
            notes=(),
            relative_at=np.zeros(0, np.uint64),
            relative_to=np.zeros(0, np.uint64),
        ),
        module=tuple(module),
        quantum=1,
        entries=np.array([TEXT, TEXT + 32, TEXT + 64], np.uint64),
        records=records,
        record_word=np.array(places, np.int64),
        words=words,
        names=np.frombuffer(b"main.f\0", np.uint8),
        units=np.zeros(0, np.uint32),
        files=np.zeros(0, np.uint8),
        pc_values_at=len(HEAD),
        pc_values_end=len(HEAD + PC_TABLES),
    )


def test_sizes_and_live_words() -> None:
    maps = StackMaps(table())
    entry, early, call, late, plain, outside = maps.shapes(
        np.array([TEXT, TEXT + 8, TEXT + 16, TEXT + 17, TEXT + 40, TEXT + 64], np.int64)
    )
    assert entry is not None
    assert early is not None
    assert call is not None
    assert late is not None
    assert (entry.entry, entry.name, entry.frame_bytes) == (TEXT, "main.f", 0)
    assert (early.frame_bytes, early.locals, early.arguments) == (24, (-8,), ())
    # A return address belongs to the call before it.
    assert call.locals == (-8,)
    assert (late.locals, late.arguments) == ((-16, -8), (0, 64))
    assert late.argument_bytes == 72
    assert not late.is_top
    assert plain is not None
    assert (plain.locals, plain.arguments) == (None, None)
    assert outside is None


def test_functions_without_arguments_and_the_top_of_a_stack() -> None:
    for args in (0, -0x80000000):
        (shape,) = StackMaps(table(flag=TOP, args=args)).shapes(np.array([TEXT + 17]))
        assert shape is not None
        assert (shape.arguments, shape.argument_bytes, shape.is_top) == ((), 0, True)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(len(FUNCTION_DATA)),
        FUNCTION_DATA[: ARGUMENTS_AT + 4],
        FUNCTION_DATA[:LOCALS_AT] + stack_map(2, 1, 2, 3, 3) + FUNCTION_DATA[ARGUMENTS_AT:],
    ],
)
def test_maps_that_are_not_there(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        StackMaps(table(data=data))
    assert caught.value.slug == "malformed-binary"


def test_maps_that_end_early() -> None:
    maps = StackMaps(table(data=FUNCTION_DATA[:-1]))
    with pytest.raises(StackwardError, match="beyond the function data"):
        maps.shapes(np.array([TEXT + 17]))


def test_assembly_proves_nothing() -> None:
    with pytest.raises(StackwardError):
        StackMaps(table(flag=ASSEMBLY))
