"""Archive members and object headers: handwritten bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.emitted.archive import Member, members, object_header


def header(name: bytes, size: int) -> bytes:
    return b"%-16s%-12d%-6d%-6d%-8o%-10d`\n" % (name, 0, 0, 0, 0o644, size)


def test_members_are_padded_to_even_offsets() -> None:
    data = b"!<arch>\n" + header(b"a.o", 3) + b"abc\0" + header(b"b.o", 2) + b"de"
    assert members(data) == (
        Member(name="a.o", start=68, end=71),
        Member(name="b.o", start=132, end=134),
    )


def test_an_archive_without_members_is_empty() -> None:
    assert members(b"!<arch>\n") == ()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no archive header at byte 0"),
        (b"\x7fELF", "no archive header at byte 0"),
        (b"!<arch>\nshort", "member header at byte 8"),
        (b"!<arch>\n" + header(b"a.o", 9) + b"abc", "ends at byte 77, beyond the 71 given"),
        (b"!<arch>\n" + header(b"a.o", 1).replace(b"1  ", b"x  "), "without a size at byte 56"),
    ],
)
def test_malformed_archives_say_where(data: bytes, message: str) -> None:
    with pytest.raises(StackwardError, match=message) as caught:
        members(data)
    assert caught.value.slug == "malformed-object"


def test_object_header_splits_the_first_line() -> None:
    text = b"go object linux amd64 go1.27.3 GOAMD64=v1 X:dwarf5,greenteagc\nbuild id\n\n!\n"
    data = text + b"\x00go120ld..."
    found = object_header(data, Member(name="_go_.o", start=0, end=len(data)))
    assert found is not None
    assert (found.goos, found.goarch, found.go_version) == ("linux", "amd64", "go1.27.3")
    assert found.settings == ("GOAMD64=v1",)
    assert found.experiments == ("dwarf5", "greenteagc")
    assert (found.start, found.end) == (len(text), len(data))


def test_members_of_other_kinds_have_no_header() -> None:
    elf = b"\x7fELF and so on"
    assert object_header(elf, Member(name="_x001.o", start=0, end=len(elf))) is None
    export = b"go object linux amd64 go1.27.3\n\n$$B\n"
    assert object_header(export, Member(name="__.PKGDEF", start=0, end=len(export))) is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"go object linux amd64 go1.27.3\nno mark", "no binary part at byte 0"),
        (b"go object linux\n!\n", "no binary part"),
        (b"go object linux amd64 go1.19\n!\n\x00go119ld", "unknown Go object format at byte 31"),
    ],
)
def test_objects_without_a_readable_binary_part_say_so(data: bytes, message: str) -> None:
    with pytest.raises(StackwardError, match=message):
        object_header(data, Member(name="_go_.o", start=0, end=len(data)))


@given(st.binary(max_size=300))
def test_any_bytes_behind_the_magic_end_in_members_or_an_error(tail: bytes) -> None:
    try:
        found = members(b"!<arch>\n" + tail)
    except StackwardError:
        return
    assert all(member.end <= 8 + len(tail) for member in found)
