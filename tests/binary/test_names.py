"""Names: of types by package and parts, of symbols without the linker's escapes, as columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binary_programs import make_program
from stackward.binary.descriptors import Descriptor
from stackward.binary.elf import read_image
from stackward.binary.moduledata import minor_release
from stackward.binary.notes import check_build_id, go_build_id
from stackward.binary.symbols import plain_name, read_symbols
from stackward.binary.tables import texts_of, type_table
from stackward.binary.type_names import TypeNames, qualified
from stackward.binary.types import Field, GoType, Kind
from stackward.core import StackwardError


@pytest.mark.parametrize(
    ("text", "package", "name"),
    [
        ("http.Request", "net/http", "net/http.Request"),
        ("yaml.Node", "gopkg.in/yaml.v3", "gopkg.in/yaml.v3.Node"),
        ("main.G[int]", "main", "main.G[int]"),
        ("lib.G[a/b%2ec.T]", "x/lib", "x/lib.G[a/b.c.T]"),
        ("int", "", "int"),
        ("error", "", "error"),
        ("go.shape.struct { a.b int }", "go.shape", "go.shape.struct { a.b int }"),
        ("unsafe.Pointer", "unsafe", "unsafe.Pointer"),
    ],
)
def test_named_types_have_the_whole_path(text: str, package: str, name: str) -> None:
    assert qualified(text, package) == name


def pointer(address: int, element: int) -> Descriptor:
    return Descriptor(
        address=address,
        kind=Kind.POINTER,
        size_bytes=8,
        pointer_bytes=8,
        flags=0,
        is_direct=True,
        text="*deep",
        element=element,
    )


def test_types_that_hold_themselves_have_an_end() -> None:
    names = TypeNames({8: pointer(8, 8), 16: pointer(16, 24)})
    assert names.of(8).endswith("*deep")
    assert names.of(16) == "*?"


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("main.x", "main.x"),
        ("gopkg.in/yaml%2ev3.x", "gopkg.in/yaml.v3.x"),
        ("a%zz", "a%zz"),
        ("b/caf%c3%a9.x", "b/café.x"),
    ],
)
def test_symbols_lose_the_escapes_of_the_linker(symbol: str, name: str) -> None:
    assert plain_name(symbol) == name


def test_symbols_are_found_by_name() -> None:
    symbols = read_symbols(read_image(make_program()))
    assert symbols.addresses_of("runtime.firstmoduledata") == [0x400400]
    assert symbols.addresses_of("firstmoduledata") == []
    assert len(read_symbols(read_image(make_program(symbols=False)))) == 0


@given(st.lists(st.text()))
def test_texts_are_what_they_were_made_of(strings: list[str]) -> None:
    texts = texts_of(strings)
    expected = [text.encode("utf-8", "replace").decode() for text in strings]
    assert texts.all() == expected == [texts[k] for k in range(len(texts))]


TYPES = [
    GoType(name="a.T", kind=Kind.STRUCT, size_bytes=8, pointer_bytes=8, address=16, fields=()),
    GoType(name="*a.T", kind=Kind.POINTER, size_bytes=8, pointer_bytes=8, address=32, element=0),
    GoType(
        name="a.T",
        kind=Kind.STRUCT,
        size_bytes=24,
        pointer_bytes=16,
        fields=(
            Field(name="x", offset_bytes=0, type=1),
            Field(name="é", offset_bytes=16, type=-1),
        ),
    ),
]


def test_a_table_is_the_sequence_it_was_made_of() -> None:
    table = type_table(TYPES)
    assert list(table) == TYPES
    assert table[-1] == TYPES[-1]
    assert table[1:] == tuple(TYPES[1:])
    assert table[0] is table[0]
    assert table.rows_by_address() == {16: 0, 32: 1}
    assert table.rows_by_name() == {"a.T": 0, "*a.T": 1}
    with pytest.raises(IndexError):
        table[3]
    with pytest.raises(IndexError):
        table[-4]


@pytest.mark.parametrize(
    ("version", "release"),
    [
        ("go1.27.3", 27),
        ("go1.24 X:noswissmap", 24),
        ("go1.27-X:mapsplitgroup", 27),
        ("devel go1.28-abcdef Mon", 28),
    ],
)
def test_releases(version: str, release: int) -> None:
    assert minor_release(version) == release


@pytest.mark.parametrize("version", ["go1.23.1", "", "unknown"])
def test_older_releases_are_refused(version: str) -> None:
    with pytest.raises(StackwardError, match="types are not understood"):
        minor_release(version)


def test_another_build_is_refused() -> None:
    image = read_image(make_program())
    assert go_build_id(image) == "one/two"
    check_build_id("one/two", "one/two")
    check_build_id("one/two", "")
    check_build_id("", "one/two")
    with pytest.raises(StackwardError) as caught:
        check_build_id("one/two", "three/four")
    assert caught.value.slug == "build-id-differs"
