"""Forms, location expressions, lists and sections of debugging information."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binary_programs import at_frame, leb, location_lists, piece, range_lists
from stackward.binary.dwarf_forms import number, read_abbreviations, signed, unsigned
from stackward.binary.dwarf_locations import ALL, Lists, Part, Unit, constant_address
from stackward.binary.dwarf_sections import read_debug_section
from stackward.binary.elf import Image, Section
from stackward.core import StackwardError

NOTHING = Lists(locations=b"", ranges=b"", addresses=b"")


@given(st.integers(0, (1 << 64) - 1), st.binary(max_size=3))
def test_unsigned_numbers(value: int, behind: bytes) -> None:
    encoded = leb(value)
    assert unsigned(encoded + behind, 0) == (value, len(encoded))


@given(st.integers(-(1 << 63), (1 << 63) - 1))
def test_signed_numbers(value: int) -> None:
    encoded = leb(value, signed=True)
    assert signed(b"\xff" + encoded, 1) == (value, 1 + len(encoded))


@pytest.mark.parametrize("data", [b"", b"\x80", b"\xff" * 12])
def test_a_number_without_an_end_is_broken(data: bytes) -> None:
    with pytest.raises(StackwardError, match="ends in a number"):
        unsigned(data, 0)


def test_numbers_by_form() -> None:
    assert number(0x0B, b"\xff") == 255
    assert number(0x0F, b"\x80\x01") == 128
    assert number(0x0D, b"\x7f") == -1
    assert number(0x10, b"\1\2\0\0") == 0x201


@given(st.binary(max_size=64))
def test_abbreviations_are_read_or_refused(data: bytes) -> None:
    try:
        found = read_abbreviations(data, 0)
    except StackwardError:
        return
    assert all(made.code == code for code, made in found.items())


CASES = {
    "frame": (at_frame(-24), [Part(-24, 0, ALL, False, ALL)]),
    "frame's end": (b"\x9c", [Part(0, 0, ALL, False, ALL)]),
    "address": (at_frame(8) + b"\x06", [Part(8, 0, ALL, True, ALL)]),
    "register": (b"\x53", []),
    "far register": (b"\x90\x21", []),
    "pieces in a row": (
        at_frame(-24) + piece(8) + at_frame(-16) + piece(16),
        [Part(-24, 0, 24, False, 24)],
    ),
    "pieces apart": (
        at_frame(-24) + piece(8) + b"\x50" + piece(8) + at_frame(-64) + piece(8),
        [Part(-24, 0, 8, False, 24), Part(-64, 16, 8, False, 24)],
    ),
    "first piece gone": (piece(8) + at_frame(-16) + piece(8), [Part(-16, 8, 8, False, 16)]),
    "all gone": (piece(8) + piece(8), []),
    "empty": (b"", []),
    "another operation": (b"\x11\x08", []),
    "cut": (b"\x91", []),
    "far away": (at_frame(1 << 40), []),
    "too large": (at_frame(0) + piece(1 << 40), []),
}


@pytest.mark.parametrize("case", CASES)
def test_expressions(case: str) -> None:
    expression, parts = CASES[case]
    assert list(NOTHING.parts(expression)) == parts


@given(st.binary(max_size=40))
def test_any_expression_has_parts_or_none(expression: bytes) -> None:
    for part in NOTHING.parts(expression):
        assert abs(part.frame_offset) < 1 << 30
        assert part.offset >= 0


@pytest.mark.parametrize("version", [4, 5])
def test_lists_say_where_a_variable_lies_in_the_frame(version: int) -> None:
    locations, at = location_lists(version)
    ranges, ranges_at = range_lists(version)
    lists = Lists(
        locations=locations, ranges=ranges, addresses=bytes(8) + struct.pack("<Q", 0x1000)
    )
    unit = Unit(version=version, base=0x1000, addresses_at=8)
    assert [(low, high) for low, high, _ in lists.placed(unit, at)] == [
        (0x1020, 0x1030),
        (0x1030, 0x1040),
        (0x1040, 0x1050),
        (0x1050, 0x1060),
    ]
    assert lists.ranges_at(unit, ranges_at) == [(0x1010, 0x1020), (0x1080, 0x1090)]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        # One word of a variable, which may have more.
        (at_frame(-8), Part(-8, 0, ALL, False, 8)),
        (at_frame(-8) + b"\x06", Part(-8, 0, ALL, True, ALL)),
        (at_frame(-8) + piece(8) + piece(16), Part(-8, 0, 8, False, 24)),
    ],
)
def test_an_entry_of_a_list_is_of_one_word_if_it_has_no_pieces(
    expression: bytes, expected: Part
) -> None:
    body = b"\x04" + leb(1) + leb(2) + leb(len(expression)) + expression + b"\0"
    lists = Lists(locations=body, ranges=b"", addresses=b"")
    (found,) = lists.placed(Unit(version=5, base=0x1000, addresses_at=0), 0)
    assert found == (0x1001, 0x1002, (expected,))


def test_entries_that_other_linkers_write() -> None:
    """Base addresses, absolute bounds, and a start with a length."""
    word = struct.Struct("<Q").pack
    expression = leb(2) + at_frame(-8)
    body = b"\x06" + word(0x2000) + b"\x04" + leb(1) + leb(2) + expression
    body += b"\x07" + word(0x3000) + word(0x3004) + expression
    body += b"\x08" + word(0x4000) + leb(4) + expression + b"\0"
    lists = Lists(locations=body, ranges=b"", addresses=b"")
    unit = Unit(version=5, base=0, addresses_at=0)
    assert [(low, high) for low, high, _ in lists.placed(unit, 0)] == [
        (0x2001, 0x2002),
        (0x3000, 0x3004),
        (0x4000, 0x4004),
    ]


@given(st.binary(max_size=80), st.sampled_from([4, 5]), st.integers(0, 90))
def test_any_list_is_read_or_refused(data: bytes, version: int, at: int) -> None:
    lists = Lists(locations=data, ranges=data, addresses=data)
    unit = Unit(version=version, base=0x1000, addresses_at=0)
    for read in (lists.placed, lists.ranges_at):
        try:
            found = read(unit, at)
        except StackwardError:
            continue
        assert all(row[0] < row[1] < 1 << 63 for row in found)


def test_the_address_of_a_package_level_variable() -> None:
    assert constant_address(b"\x03" + struct.pack("<Q", 0x5000)) == 0x5000
    assert constant_address(at_frame(-8)) == 0


def image(content: bytes, *, is_compressed: bool = True) -> Image:
    section = Section(
        name=".debug_info",
        address=0,
        offset=0,
        size=len(content),
        is_compressed=is_compressed,
    )
    return Image(
        content=content,
        goarch="amd64",
        segments=(),
        sections=(section,),
        notes=(),
        relative_at=None,  # type: ignore[arg-type]
        relative_to=None,  # type: ignore[arg-type]
    )


def packed(kind: int, size: int, content: bytes) -> bytes:
    return struct.pack("<IIQQ", kind, 0, size, 1) + content


def test_sections_are_decompressed() -> None:
    text = b"debugging " * 100
    compressed = packed(1, len(text), zlib.compress(text))
    assert read_debug_section(image(compressed), "info") == text
    assert read_debug_section(image(text, is_compressed=False), "info") == text
    assert read_debug_section(image(text), "line") == b""
    # Another compression is as good as none.
    assert read_debug_section(image(packed(2, 10, b"")), "info") == b""


@pytest.mark.parametrize(
    "content",
    [
        b"short",
        packed(1, 100, b"no zlib"),
        packed(1, 1 << 50, zlib.compress(b"bomb")),
        packed(1, 100, zlib.compress(b"less than it says")),
    ],
    ids=["no header", "no zlib", "bomb", "too little"],
)
def test_a_section_that_cannot_be_decompressed_is_broken(content: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read_debug_section(image(content), "info")
    assert caught.value.slug == "malformed-binary"
