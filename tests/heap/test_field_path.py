"""Names of places within values."""

from __future__ import annotations

import pytest

from stackward.binary.types import Field, GoType, Kind
from stackward.heap.field_path import field_path, field_span, type_at


def made(name: str, kind: Kind, size: int, **more: object) -> GoType:
    return GoType(name=name, kind=kind, size_bytes=size, pointer_bytes=0, **more)  # type: ignore[arg-type]


TYPES = (
    made("int", Kind.INT, 8),
    made("string", Kind.STRING, 16),
    made("[]int", Kind.SLICE, 24, element=0),
    made(
        "main.Pair", Kind.STRUCT, 24,
        fields=(
            Field(name="key", offset_bytes=0, type=1),
            Field(name="n", offset_bytes=16, type=0),
        ),
    ),
    made("[4]main.Pair", Kind.ARRAY, 96, element=3, length=4),
    made(
        "main.Table", Kind.STRUCT, 128,
        fields=(
            Field(name="size", offset_bytes=0, type=0),
            Field(name="pairs", offset_bytes=8, type=4),
            Field(name="list", offset_bytes=104, type=2),
        ),
    ),
    made("error", Kind.INTERFACE, 16, methods_count=1),
)  # fmt: skip


@pytest.mark.parametrize(
    ("row", "offset", "span"),
    [
        (0, 0, (0, 8)),
        (2, 8, (0, 24)),  # a slice is one field, all three words
        (3, 0, (0, 16)),
        (3, 16, (16, 24)),
        (5, 4, (0, 8)),
        (5, 40, (8, 104)),  # an array is one field, whatever its elements are
        (5, 112, (104, 128)),
        (-1, 16, (0, 0)),
    ],
)
def test_the_field_that_a_place_is_in(row: int, offset: int, span: tuple[int, int]) -> None:
    assert field_span(TYPES, row, offset) == span


@pytest.mark.parametrize(
    ("row", "offset", "name"),
    [
        (0, 0, ""),
        (3, 16, ".n"),
        (5, 8, ".pairs[0].key"),
        (5, 8 + 24 * 3 + 16, ".pairs[3].n"),
        (5, 104, ".list"),
        (5, 112, ".list.len"),
        (5, 128 * 7 + 104, "[7].list"),  # the backing array of a slice of tables
        (3, 3, ".key+3"),
        (6, 8, ""),
        (6, 0, ".type"),
        (-1, 24, "+24"),
        (-1, 0, ""),
    ],
)
def test_places(row: int, offset: int, name: str) -> None:
    assert field_path(TYPES, row, offset) == name


def test_an_empty_type_takes_no_room() -> None:
    types = (made("struct {}", Kind.STRUCT, 0),)
    assert field_path(types, 0, 0) == ""
    assert field_path(types, 0, 8) == "+8"


@pytest.mark.parametrize(
    ("row", "offset", "found"),
    [(5, 8, (1, 0)), (5, 112, (2, 8)), (5, 1000, (2, 0)), (3, 3, (1, 3)), (-1, 8, (-1, 8))],
)
def test_types_of_places(row: int, offset: int, found: tuple[int, int]) -> None:
    assert type_at(TYPES, row, offset) == found
