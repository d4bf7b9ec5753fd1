"""Parts of variables that Go 1.27 keeps as variables of their own: `s.ptr`, `i.data`, `v.field`."""

from __future__ import annotations

import pytest

from heap.heaps import PLAIN
from heap.program_types import Types
from stackward.heap import typing_codes as k
from stackward.heap.local_parts import LocalParts
from stackward.heap.type_layout import lay_out

NOWHERE = -1 << 20


def types() -> Types:
    made = Types()
    made.pointer("uint8")
    made.slice("int32")
    made.pointer("int32")
    made.struct("main.Leaf", n="int", p="unsafe.Pointer")
    made.pointer("main.Leaf")
    made.slice("*main.Leaf")
    made.struct("main.Pair", leaf="*main.Leaf", text="string", all="[]*main.Leaf")
    return made


def meaning(made: Types, row: int = -1) -> tuple[int, str] | None:
    """Return the code of the pointer that local `row` is, and the type behind it; None for none."""
    program = made.program()
    layout = lay_out(program, PLAIN)
    parts = LocalParts(program, layout)
    kind = parts.type_of(row % len(made.locals))
    if kind < 0:
        return None
    layout = parts.layout()
    code = int(layout.words[layout.columns[kind, k.TYPE_WORDS_AT]])
    behind = code >> 4
    return code & 15, made.made[behind].name if behind < len(made.made) else ""


@pytest.mark.parametrize(
    ("outer", "path", "kind", "expected"),
    [
        ("[]int32", "s.ptr", "*uint8", (k.CODE_MANY, "int32")),
        ("[]*main.Leaf", "s.ptr", "*uint8", (k.CODE_MANY, "*main.Leaf")),
        ("string", "s.ptr", "*uint8", (k.CODE_LETTERS, "")),
        ("interface {}", "s.data", "*uint8", None),
        ("main.Pair", "s.leaf", "*main.Leaf", (k.CODE_POINTER, "main.Leaf")),
        ("main.Pair", "s.text.ptr", "*uint8", (k.CODE_LETTERS, "")),
        ("main.Pair", "s.all.ptr", "*uint8", (k.CODE_MANY, "*main.Leaf")),
    ],
)
def test_a_part_goes_by_what_it_is_a_part_of(
    outer: str, path: str, kind: str, expected: tuple[int, str] | None
) -> None:
    made = types()
    made.local(NOWHERE, outer, name="s")
    made.local(-24, kind, name=path)
    found = meaning(made)
    assert (found and found[0]) == (expected and expected[0])
    if expected and expected[1]:
        assert found == expected


def test_a_name_of_two_variables_says_nothing_of_a_pointer_to_bytes() -> None:
    """Of other scopes, one of them may be an interface: its data are no bytes."""
    made = types()
    made.local(NOWHERE, "[]int32", name="s")
    made.local(NOWHERE, "interface {}", name="s")
    made.local(-24, "*uint8", name="s.ptr")
    assert meaning(made) is None


@pytest.mark.parametrize("part", ["ptr", "data"])
def test_without_the_whole_variable_bytes_are_not_believed(part: str) -> None:
    made = types()
    made.local(-24, "*uint8", name=f"gone.{part}")
    assert meaning(made) is None


def test_without_the_whole_variable_another_pointer_is_believed() -> None:
    made = types()
    made.local(-24, "*main.Leaf", name="gone.leaf")
    assert meaning(made) == (k.CODE_POINTER, "main.Leaf")


@pytest.mark.parametrize("field", ["leaf", "absent"])
def test_fields_of_what_is_no_struct_say_nothing(field: str) -> None:
    made = types()
    made.local(NOWHERE, "int", name="s")
    made.local(-24, "*uint8", name=f"s.{field}.ptr")
    assert meaning(made) is None
