"""Types, variables, locals and closures of handwritten executables, whole, cut and mutated."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binary_programs import BASE, CLOSURE_CODE, CODE, DATA, GLOBAL, make_program
from stackward.binary.program import read_program_types
from stackward.binary.types import Kind, ProgramTypes
from stackward.core import StackwardError

FORMS = {
    "1.27": {},
    "1.27 pie": {"pie": True},
    "1.27 compressed": {"compressed": True},
    "1.27 search": {"named_sections": False, "symbols": False},
    "1.26": {"release": "1.26"},
    "1.24": {"release": "1.24", "dwarf": 4, "named_sections": False},
    "1.24 pie": {"release": "1.24", "dwarf": 4, "pie": True, "named_sections": False},
    "1.24 buckets": {"release": "1.24 X:noswissmap", "dwarf": 4},
}


@pytest.fixture(params=FORMS)
def made(request: pytest.FixtureRequest) -> ProgramTypes:
    return read_program_types(make_program(**FORMS[request.param]))


def test_every_descriptor_is_found_by_reference_or_form(made: ProgramTypes) -> None:
    described = {one.name for one in made.types if one.address}
    group = "map.bucket" if made.map_layout == "buckets" else "map.group"
    assert described == {
        "*main.T",
        "[]string",
        "map[string]*main.T",
        f"{group}[string]*main.T",
        "func(int, ...string) bool",
        "<-chan *main.T",
        "interface { main.do(int, ...string) bool }",
        "[3]*main.T",
        "int",
        "uintptr",
        "string",
        "bool",
        "main.T",
        "example.com/p.v2.Hidden",
        "struct { F uintptr; X0 *main.T }",
    }
    assert made.map_layout == ("buckets" if "noswissmap" in made.go_version else "swiss")
    assert made.build_id == "one/two"
    assert (made.data_address, made.goarch) == (BASE + DATA, "amd64")


def test_red_zones_are_told() -> None:
    plain = read_program_types(make_program(build="build\tCGO_ENABLED=1\n"))
    zoned = read_program_types(make_program(build="build\t-asan=true\n"))
    assert [one.slug for one in (*plain.caveats, *zoned.caveats)] == ["asan-build"]


def test_parts_are_rows_of_the_same_table(made: ProgramTypes) -> None:
    types = made.types
    row = made.by_name["main.T"]
    struct = types[row]
    assert made.by_address[struct.address] == row
    assert (struct.kind, struct.size_bytes, struct.pointer_bytes) == (Kind.STRUCT, 72, 72)
    assert [(f.name, f.offset_bytes, types[f.type].name) for f in struct.fields] == [
        ("p", 0, "*main.T"),
        ("m", 8, "map[string]*main.T"),
        ("c", 16, "<-chan *main.T"),
        ("a", 24, "[3]*main.T"),
        ("s", 48, "[]string"),
        ("i", 56, "interface { main.do(int, ...string) bool }"),
    ]
    array = types[made.by_name["[3]*main.T"]]
    assert (array.length, types[array.element].element) == (3, row)
    table = types[made.by_name["map[string]*main.T"]]
    assert [types[k].name for k in (table.key, table.element)] == ["string", "*main.T"]
    assert types[table.group].fields[0].name == "ctrl"
    assert table.is_direct
    assert not struct.is_direct
    assert types[made.by_name["interface { main.do(int, ...string) bool }"]].methods_count == 1


def test_variables_have_names_addresses_and_types(made: ProgramTypes) -> None:
    found = {one.name: one for one in made.variables}
    one = found["example.com/p.v2.Global"]
    assert (one.address, one.size_bytes) == (GLOBAL, 8)
    assert made.types[one.type].name == "*main.T"
    if made.has_symbols:
        assert (found["main..stmp_0"].size_bytes, found["main..stmp_0"].type) == (24, -1)


def test_locals_lie_in_the_frame_where_they_are_in_scope(made: ProgramTypes) -> None:
    code = BASE + CODE
    found = [
        (
            one.name,
            made.types[one.type].name,
            one.frame_offset,
            (one.part_offset_bytes, one.part_size_bytes),
            (one.low_pc - code, one.high_pc - code),
        )
        for one in made.locals
    ]
    assert found == [
        ("whole", "main.local·1", -64, (0, -1), (0, 0x100)),
        ("listed", "*main.T", -16, (0, -1), (0x20, 0x30)),
        # A variable on the heap, whose address is in the frame.
        ("listed", "**main.T", -24, (0, -1), (0x30, 0x40)),
        ("listed", "*main.T", -48, (0, -1), (0x50, 0x60)),
        ("scoped", "*main.T", 0, (0, -1), (0x10, 0x20)),
        ("scoped", "*main.T", 0, (0, -1), (0x80, 0x90)),
        ("deep", "*main.T", -8, (0, -1), (0x10, 0x20)),
        ("deep", "*main.T", -8, (0, -1), (0x80, 0x90)),
    ]
    assert {one.function for one in made.locals} == {"main.main"}
    rows = made.locals.rows_at(code + 0x18).tolist()
    assert [made.locals[row].name for row in rows] == ["whole", "scoped", "deep"]
    assert made.locals.rows_at(code + 0x100).tolist() == []
    assert made.locals.rows_at(0).tolist() == []


def test_what_only_dwarf_knows_is_a_type_too(made: ProgramTypes) -> None:
    struct = made.types[made.by_name["main.local·1"]]
    assert (struct.address, struct.size_bytes, struct.pointer_bytes) == (0, 40, 32)
    (unknown, field) = struct.fields
    assert (unknown.name, unknown.type) == ("n", -1)
    array = made.types[field.type]
    assert (array.name, array.length, array.pointer_bytes) == ("[2]*main.T", 2, 16)


def test_a_closure_has_what_dwarf_and_its_descriptor_say(made: ProgramTypes) -> None:
    closure = made.types[made.closures[BASE + CLOSURE_CODE]]
    assert closure.name == "closure main.main.func1"
    names = [(f.name, f.offset_bytes, made.types[f.type].name) for f in closure.fields]
    assert names == [("F", 0, "uintptr"), ("x", 8, "*main.T")]
    assert (closure.size_bytes, closure.pointer_bytes) == (16, 16)


@pytest.mark.parametrize(
    ("form", "slug"),
    [
        ({"dwarf": 0}, "no-debug-info"),
        ({"dwarf": 0, "symbols": False}, "stripped-binary"),
    ],
)
def test_what_is_missing_is_said(form: dict[str, object], slug: str) -> None:
    made = read_program_types(make_program(**form))
    assert [caveat.slug for caveat in made.caveats] == [slug]
    assert (len(made.locals), made.closures) == (0, {})
    assert made.by_name["main.T"] >= 0


def test_without_locals_the_rest_is_there() -> None:
    whole, part = (
        read_program_types(make_program(), want_locals=wanted) for wanted in (True, False)
    )
    assert (len(whole.locals), len(part.locals)) == (8, 0)
    assert list(whole.variables) == list(part.variables)


@pytest.mark.parametrize("release", ["1.22", "1.23.4", "(devel)", "unknown"])
def test_other_releases_are_refused(release: str) -> None:
    content = make_program().replace(b"\x06go1.27", b"\x06" + f"go{release}".encode()[:6].ljust(6))
    with pytest.raises(StackwardError) as caught:
        read_program_types(content)
    assert caught.value.slug == "unsupported-binary"


def test_a_newer_release_is_read_or_said_to_be_newer() -> None:
    content = make_program().replace(b"\x06go1.27", b"\x06go1.31")
    assert read_program_types(content).by_name["main.T"] >= 0
    broken = content.replace(b"\xf1\xff\xff\xff\0\0", b"\xf2\xff\xff\xff\0\0")
    with pytest.raises(StackwardError, match=r"go1\.31, newer than what is understood") as caught:
        read_program_types(broken)
    assert caught.value.slug == "unsupported-binary"


def test_an_address_that_a_dump_takes_for_a_descriptor_may_be_none() -> None:
    plain = read_program_types(make_program())
    asked = read_program_types(
        make_program(), addresses=[0, 1, GLOBAL, BASE, plain.types[0].address + 8, 1 << 62]
    )
    assert list(asked.types) == list(plain.types)


CONTENT = {form: make_program(**FORMS[form]) for form in ("1.27 pie", "1.24")}


def read_or_refuse(content: bytes) -> None:
    slug = ""
    try:
        read_program_types(content)
    except StackwardError as error:
        slug = error.slug
    assert slug in ("", "malformed-binary", "unsupported-binary", "not-a-go-binary")


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(CONTENT)), st.integers(0, 1 << 20))
def test_a_file_that_ends_anywhere_is_refused_or_read(form: str, end: int) -> None:
    read_or_refuse(CONTENT[form][: end % len(CONTENT[form])])


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(list(CONTENT)), st.integers(0, 1 << 30), st.integers(1, 40))
def test_broken_bytes_are_refused_or_read(form: str, seed: int, count: int) -> None:
    source = random.Random(seed)
    content = bytearray(CONTENT[form])
    for _ in range(count):
        at = source.randrange(0x200, len(content))
        content[at] = source.choice([0, 255, source.randrange(256), content[at] ^ 1 << 7])
    read_or_refuse(bytes(content))
