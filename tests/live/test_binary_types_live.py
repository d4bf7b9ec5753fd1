"""Types, variables, locals and closures against programs that print what they know themselves."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from stackward.binary.elf import read_image
from stackward.binary.kept import decode, encode, kept_program_types
from stackward.binary.notes import check_build_id, go_build_id
from stackward.binary.program import read_program_types
from stackward.binary.types import Kind, ProgramTypes
from stackward.core import StackwardError

pytestmark = pytest.mark.live

MODULE = Path(__file__).parent / "modules" / "types"
VARIANTS = {
    "plain": (),
    "stripped": ("-trimpath", "-ldflags=-s -w"),
    "no-dwarf": ("-ldflags=-w",),
    "pie": ("-buildmode=pie",),
    "unoptimized": ("-gcflags=-N -l", "-ldflags=-compressdwarf=false"),
}
Facts = dict[str, Any]
Build = Callable[..., Path]


@pytest.fixture(scope="session")
def build(go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return a function that builds the module with a Go and flags, once each."""
    built: dict[tuple[str, ...], Path] = {}

    def make(go: Path, *flags: str, **environ: str) -> Path:
        key = (str(go), *flags, *map(str, environ.items()))
        if key not in built:
            program = tmp_path_factory.mktemp("types") / "program"
            done = subprocess.run(
                [go, "build", *flags, "-o", program, "."],
                cwd=MODULE,
                env={**go_env, **environ},
                check=False,
                capture_output=True,
                text=True,
            )
            assert done.returncode == 0, done.stderr
            built[key] = program
        return built[key]

    return make


@cache
def read(program: Path) -> ProgramTypes:
    return read_program_types(program.read_bytes())


@cache
def facts(program: Path) -> Facts:
    done = subprocess.run([program], check=True, capture_output=True)
    found: Facts = json.loads(done.stdout)
    return found


def slide(made: ProgramTypes, told: Facts) -> int:
    """Return how far the program was moved, by a type that each program has."""
    (text,) = [fact for fact in told["Types"] if fact["Text"] == "complex128"]
    moved: int = text["Address"] - made.types[made.by_name["complex128"]].address
    return moved


@pytest.mark.parametrize("variant", VARIANTS)
def test_types_are_those_of_reflection(each_go: Path, build: Build, variant: str) -> None:
    program = build(each_go, *VARIANTS[variant])
    made, told = read(program), facts(program)
    moved = slide(made, told)
    assert (moved == 0) == (variant != "pie")

    def row(address: int) -> int:
        return made.by_address[address - moved] if address else -1

    assert len(told["Types"]) > 40
    for fact in told["Types"]:
        found = made.types[row(fact["Address"])]
        assert (found.kind, found.size_bytes) == (fact["Kind"], fact["Size"]), found
        assert found.name == fact["Name"].replace("%2e", ".") or not fact["Name"]
        assert found.length == fact["Length"]
        assert (found.element, found.key) == (row(fact["Element"]), row(fact["Key"]))
        if found.kind == Kind.INTERFACE:
            assert bool(found.methods_count) == (fact["Text"] not in ("interface {}", "any"))
        fields = [(f["Name"], f["Offset"], row(f["Type"])) for f in fact["Fields"] or ()]
        assert [(f.name, f.offset_bytes, f.type) for f in found.fields] == fields
        assert found.pointer_bytes <= found.size_bytes
        if found.kind == Kind.MAP:
            group = made.types[found.group]
            assert group.name == "map.group" + found.name.removeprefix("map")
            assert group.fields[0].name == "ctrl"


UNNAMED = (
    'struct { X int "json:\\"x\\""; *main.small }',
    "interface { Do(*main.every) error; main.hidden() int }",
    "func(int, ...string) (*main.small, error)",
    "func()",
    "chan (<-chan int)",
    "chan<- []uint8",
    "map[main.small]struct {}",
    "[0]*main.small",
    "map.group[int][40]*main.small",
    "example.com/types.v2/inner.v3.Pair[string,*example.com/types.v2/inner.v3.Node]",
)


@pytest.mark.parametrize("variant", ["plain", "stripped"])
def test_names_have_whole_import_paths(each_go: Path, build: Build, variant: str) -> None:
    made = read(build(each_go, *VARIANTS[variant]))
    names = set(made.types.names.all())
    assert [name for name in UNNAMED if name not in names] == []
    # Only `new(Hidden)` refers to this one.
    assert "example.com/types.v2/inner.v3.Hidden" in names
    assert any(name.startswith("struct { F uintptr; ") for name in names)


@pytest.mark.parametrize("variant", VARIANTS)
def test_variables_have_their_addresses_and_types(
    each_go: Path, build: Build, variant: str
) -> None:
    program = build(each_go, *VARIANTS[variant])
    made, told = read(program), facts(program)
    slugs = [caveat.slug for caveat in made.caveats]
    if variant == "stripped":
        assert (len(made.variables), slugs) == (0, ["stripped-binary"])
        return
    assert slugs == (["no-debug-info"] if variant == "no-dwarf" else [])
    assert (made.has_dwarf, made.has_symbols) == (variant != "no-dwarf", True)
    moved = slide(made, told)
    found = {one.name: one for one in made.variables}
    for fact in told["Variables"]:
        one = found[fact["Name"]]
        assert (one.address + moved, one.size_bytes) == (fact["Address"], fact["Size"])
        if made.has_dwarf:
            assert made.types[one.type].address + moved == fact["Type"]
        else:
            assert one.type == -1
    assert made.data_address <= found["main.globalMap"].address
    assert [one.address for one in made.variables] == sorted(
        found.address for found in made.variables
    )


@pytest.mark.parametrize("variant", ["plain", "pie", "unoptimized"])
def test_locals_lie_where_the_program_has_them(each_go: Path, build: Build, variant: str) -> None:
    program = build(each_go, *VARIANTS[variant])
    made, told = read(program), facts(program)
    rows = [one for one in made.locals if one.function == "main.frame"]
    offsets = {one.name: one.frame_offset for one in rows if one.name in ("pointers", "texts")}
    pointers, texts = (fact["Address"] for fact in told["Locals"])
    assert offsets["pointers"] - offsets["texts"] == pointers - texts
    types = {one.name: made.types[one.type].name for one in rows}
    assert types["pointers"] == "[6]*main.small"
    assert types["texts"] == "[3]string"
    assert all(one.low_pc < one.high_pc for one in made.locals[:1000])
    within = made.locals.rows_at(rows[0].low_pc).tolist()
    assert rows[0] in [made.locals[k] for k in within]
    assert made.locals.rows_at(1).tolist() == []


@pytest.mark.parametrize("variant", ["plain", "pie"])
def test_closures_say_what_they_capture(each_go: Path, build: Build, variant: str) -> None:
    program = build(each_go, *VARIANTS[variant])
    made, told = read(program), facts(program)
    words = told["Closure"]
    found = made.types[made.closures[words[0] - slide(made, told)]]
    assert found.name == "closure main.makeClosure.func1"
    # The code uses only the text's length, so that DWARF does not know what is captured at 16.
    fields = {f.name: (f.offset_bytes, made.types[f.type].name) for f in found.fields}
    assert fields == {
        "F": (0, "uintptr"),
        "&count": (8, "*int"),
        "X1": (16, "string"),
        "first": (32, "*main.small"),
    }
    captured = {f.name.replace("X1", "text"): words[f.offset_bytes // 8] for f in found.fields}
    assert captured == {"F": words[0], **told["Captured"]}
    assert found.pointer_bytes == found.size_bytes == 40


def test_method_values_are_known_by_their_code(each_go: Path, build: Build) -> None:
    made = read(build(each_go))
    names = {made.types[row].name for row in made.closures.values()}
    assert "struct { F uintptr; R *example.com/types.v2/inner.v3.Node }" in names


def test_another_processor_has_the_same_types(go: Path, build: Build) -> None:
    one = read(build(go))
    other = read(build(go, GOARCH="arm64", CGO_ENABLED="0"))
    assert (one.goarch, other.goarch) == ("amd64", "arm64")
    for name in ("main.every", "map[string]*main.every", "main.recursive"):
        a, b = one.types[one.by_name[name]], other.types[other.by_name[name]]
        assert (a.size_bytes, a.pointer_bytes) == (b.size_bytes, b.pointer_bytes)
        assert [(f.name, f.offset_bytes) for f in a.fields] == [
            (f.name, f.offset_bytes) for f in b.fields
        ]
    assert {"main.globalMap", "main.hidden"} <= {found.name for found in other.variables}
    assert any(found.function == "main.frame" for found in other.locals)


@pytest.mark.parametrize("mode", ["exe", "pie"])
def test_another_linker_may_have_put_it_together(go: Path, build: Build, mode: str) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("no C compiler")
    flags = (f"-buildmode={mode}", "-ldflags=-linkmode=external")
    program = build(go, *flags, CGO_ENABLED="1")
    made, told = read(program), facts(program)
    moved = slide(made, told)
    found = {one.name: one for one in made.variables}
    for fact in told["Variables"]:
        one = found[fact["Name"]]
        assert one.address + moved == fact["Address"]
        assert made.types[one.type].address + moved == fact["Type"]
    assert (made.caveats, len(made.locals) > 1000) == ((), True)


def test_what_is_kept_is_what_was_read(go: Path, build: Build, tmp_path: Path) -> None:
    content = build(go).read_bytes()
    first = kept_program_types(content, tmp_path)
    (kept,) = tmp_path.glob("*/types")
    stamp = kept.stat().st_mtime_ns
    second = kept_program_types(content, tmp_path)
    assert kept.stat().st_mtime_ns == stamp
    assert list(first.types) == list(second.types)
    assert list(first.variables) == list(second.variables)
    assert list(first.locals) == list(second.locals)
    assert (first.closures, first.build_id) == (second.closures, second.build_id)
    assert dict(first.by_address) == dict(second.by_address)
    without = kept_program_types(content, tmp_path, want_locals=False)
    assert (len(without.locals), len(without.variables)) == (0, len(first.variables))
    assert len(list(tmp_path.glob("*/types"))) == 2
    assert decode(encode(without)[:-1]) is None
    # A file that others may write is not used.
    os.chmod(kept, 0o666)
    kept.write_bytes(encode(without))
    assert len(kept_program_types(content, tmp_path).locals) == len(first.locals)


def test_a_folder_that_cannot_be_written_is_no_error(
    go: Path, build: Build, tmp_path: Path
) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    assert len(kept_program_types(build(go, *VARIANTS["stripped"]).read_bytes(), occupied).types)


def test_a_stripped_copy_is_another_entry(go: Path, build: Build, tmp_path: Path) -> None:
    tool = shutil.which("strip")
    if tool is None:
        pytest.skip("no strip")
    program, copy = build(go), tmp_path / "copy"
    subprocess.run([tool, "-o", copy, program], check=True)
    whole, bare = program.read_bytes(), copy.read_bytes()
    assert go_build_id(read_image(whole)) == go_build_id(read_image(bare)) != ""
    folder = tmp_path / "cache"
    assert len(kept_program_types(bare, folder).variables) == 0
    assert len(kept_program_types(whole, folder).variables) > 0
    assert list(kept_program_types(bare, folder).types) == [
        made for made in read_program_types(whole).types if made.address
    ]


def test_another_build_is_told(go: Path, build: Build) -> None:
    one, other = (
        go_build_id(read_image(build(go, *VARIANTS[name]).read_bytes()))
        for name in ("plain", "no-dwarf")
    )
    check_build_id(one, one)
    with pytest.raises(StackwardError, match="build id is") as caught:
        check_build_id(one, other)
    assert caught.value.slug == "build-id-differs"


def test_a_real_executable_that_is_cut_or_broken_is_refused_or_read(go: Path, build: Build) -> None:
    whole = build(go, *VARIANTS["unoptimized"]).read_bytes()
    image = read_image(whole)
    sections = [
        one for one in image.sections if one.name.startswith((".go.", ".debug_", ".symtab"))
    ]
    source = random.Random(20)
    for turn in range(16):
        content = bytearray(whole)
        if turn < 6:
            del content[source.randrange(len(whole)) :]
        else:
            section = source.choice(sections)
            for _ in range(50):
                content[section.offset + source.randrange(section.size)] = source.randrange(256)
        try:
            read_program_types(bytes(content), want_locals=turn % 2 == 0)
        except StackwardError:
            continue
