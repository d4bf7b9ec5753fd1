"""Recorded archives of four releases against the calls that `go build -gcflags=-S` printed."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stackward.core import Frame, StackwardError
from stackward.emitted import EmittedCall, EmittedPackage, read_package
from stackward.emitted.archive import members

RECORDED = Path(__file__).parent.parent / "recorded" / "emitted"
BUILDS = ("go1.24.11-amd64", "go1.25.5-amd64", "go1.26.6-amd64", "go1.27.3-amd64", "go1.27.3-arm64")
NEWEST = "go1.27.3-amd64"
TINY = "example.com/tiny/tiny.go"


def builtins(build: str) -> tuple[str, ...]:
    """Return the runtime symbols of the release, "" for those that do not allocate."""
    recorded = json.loads((RECORDED / f"tiny-{build}.json").read_text())
    return tuple(recorded["builtins"].get(str(n), "") for n in range(recorded["builtins_count"]))


def imports(build: str) -> Callable[[str], bytes | None]:
    archives = {"example.com/tiny/dep": RECORDED / f"dep-{build}.a"}
    return lambda path: archives[path].read_bytes() if path in archives else None


def read(build: str) -> EmittedPackage:
    return read_package(
        (RECORDED / f"tiny-{build}.a").read_bytes(),
        package="example.com/tiny",
        builtins=builtins(build),
        imports=imports(build),
    )


def calls_of(build: str, function: str) -> list[EmittedCall]:
    return [c for c in read(build).calls if c.function == f"example.com/tiny.{function}"]


@pytest.mark.parametrize("build", BUILDS)
def test_calls_are_those_that_the_compiler_lists(build: str) -> None:
    expected = json.loads((RECORDED / f"tiny-{build}.json").read_text())["calls"]
    found = [f"{c.chain[0].file}:{c.chain[0].line} {c.callee}" for c in read(build).calls]
    assert Counter(found) == Counter(expected)
    assert len(found) >= 25


@pytest.mark.parametrize("build", BUILDS)
def test_the_header_says_what_built_it(build: str) -> None:
    package = read(build)
    assert f"{package.go_version}-{package.goarch}" == build
    assert package.goos == "linux"
    assert package.package == "example.com/tiny"
    assert "regabiwrappers" in package.experiments
    assert package.settings == (("GOAMD64=v1",) if package.goarch == "amd64" else ("GOARM64=v8.0",))
    assert package.caveats == ()


@pytest.mark.parametrize("build", BUILDS)
def test_a_chain_names_functions_inlined_from_another_package(build: str) -> None:
    (call,) = calls_of(build, "nested")
    assert call.chain == (
        Frame("example.com/tiny/dep.Make", "example.com/tiny/dep/dep.go", 11),
        Frame("example.com/tiny.small", TINY, 23),
        Frame("example.com/tiny.nested", TINY, 24),
    )
    assert call.type_name == "example.com/tiny/dep.Pair"
    assert call.mechanism in ("newobject", "mallocgcSmallScanNoHeaderSC2")


def test_without_the_other_archive_the_frame_has_no_name() -> None:
    data = (RECORDED / f"tiny-{NEWEST}.a").read_bytes()
    package = read_package(data, package="example.com/tiny", builtins=builtins(NEWEST))
    assert {c.chain[0].function for c in package.calls if c.function.endswith(".nested")} == {
        "example.com/tiny/dep.?"
    }
    assert [caveat.slug for caveat in package.caveats] == ["inlined-function-unnamed"]


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(
    ("function", "types"),
    [
        ("large", {"[100]int"}),
        ("grow", {"string"}),
        ("variable", {"uint8"}),
        ("join", {None}),
        ("box", {None, "[3]int"}),
        ("table", {None, "map[string]int"}),
        ("sized", {"map[int]int"}),
        ("channel", {"chan int"}),
        ("counter", {"int", "struct { F uintptr; X0 *int }"}),
        ("generic[...]", {"go.shape.int", "go.shape.string"}),
        ("mapped", {"int"}),
    ],
)
def test_types_are_those_of_the_descriptor_passed(
    build: str, function: str, types: set[str | None]
) -> None:
    assert {call.type_name for call in calls_of(build, function)} == types


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(
    ("function", "sizes"),
    [
        ("large", {800}),
        ("box", {8, 16, 24}),
        ("counter", {8, 16}),
        ("variable", {None}),
        ("join", {None}),
    ],
)
def test_sizes_are_known_where_constant(build: str, function: str, sizes: set[int | None]) -> None:
    assert {call.size_bytes for call in calls_of(build, function)} == sizes


def test_a_size_without_a_descriptor_comes_from_the_code() -> None:
    sizes = {c.callee: c.size_bytes for c in calls_of(NEWEST, "small")}
    assert sizes == {"runtime.mallocgcSmallScanNoHeaderSC2": 16}


@pytest.mark.parametrize("build", BUILDS)
def test_line_directives_are_followed(build: str) -> None:
    """A relative name stays relative until Go 1.26 and is joined to the package's since 1.27."""
    (call,) = calls_of(build, "mapped")
    file = "example.com/tiny/generated.go" if "1.27" in build else "generated.go"
    assert call.chain == (Frame("example.com/tiny.mapped", file, 100),)


@pytest.mark.parametrize("build", BUILDS)
def test_interface_calls_name_type_and_method(build: str) -> None:
    found = {
        (c.function.removeprefix("example.com/tiny."), c.chain[0].line, c.method, c.method_index)
        for c in read(build).interface_calls
        if c.interface_type == "example.com/tiny.Shape" and c.chain[0].file == TINY
    }
    assert found == {
        ("total", 40, "Area", 0),
        ("total", 40, "Name", 1),
    }
    assert not [c for c in read(build).interface_calls if c.function.endswith(".spread")]


def test_goroot_replaces_the_literal_prefix() -> None:
    data = (RECORDED / f"tiny-{NEWEST}.a").read_bytes()
    moved = data.replace(b"example.com/tiny/tiny.go", b"$GOROOT/src/x/y/tiny0.go")
    package = read_package(moved, package="x", builtins=builtins(NEWEST), goroot="/go")
    files = {c.chain[-1].file for c in package.calls}
    assert files == {"/go/src/x/y/tiny0.go", "example.com/tiny/generated.go"}


def test_a_short_list_of_runtime_symbols_is_refused() -> None:
    data = (RECORDED / f"tiny-{NEWEST}.a").read_bytes()
    with pytest.raises(StackwardError) as caught:
        read_package(data, package="x", builtins=("runtime.newobject",))
    assert caught.value.slug == "builtin-mismatch"


def test_an_unknown_processor_is_refused() -> None:
    data = (RECORDED / f"tiny-{NEWEST}.a").read_bytes().replace(b"linux amd64", b"linux sparc")
    with pytest.raises(StackwardError) as caught:
        read_package(data, package="x", builtins=builtins(NEWEST))
    assert caught.value.slug == "unsupported-architecture"


def test_an_archive_without_objects_is_refused() -> None:
    with pytest.raises(StackwardError, match="holds no Go object"):
        read_package(b"!<arch>\n", package="x", builtins=())


def outcome(data: bytes) -> str:
    try:
        read_package(data, package="x", builtins=builtins(NEWEST), imports=imports(NEWEST))
    except StackwardError as error:
        return error.slug
    return ""


ORIGINAL = (RECORDED / f"tiny-{NEWEST}.a").read_bytes()
OBJECT_AT = ORIGINAL.index(b"\x00go120ld")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(ORIGINAL) - 1))
def test_truncated_archives_raise(size: int) -> None:
    assert outcome(ORIGINAL[:size]) == ("malformed-object")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(ORIGINAL) - OBJECT_AT))
def test_truncated_objects_raise_or_lose_nothing(size: int) -> None:
    """The member's size is made to fit, so that the tables inside are what is cut."""
    body = ORIGINAL[68 : OBJECT_AT + size]
    head = ORIGINAL[:68].replace(ORIGINAL[56:66], b"%-10d" % len(body))
    assert outcome(head + body) in ("malformed-object", "")


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 30))
def test_mutated_archives_read_or_raise(seed: int, count: int) -> None:
    data, chance = bytearray(ORIGINAL), random.Random(seed)
    for _ in range(count):
        start = OBJECT_AT if chance.random() < 0.9 else 0
        at = chance.randrange(
            start, min(start + 100 if chance.random() < 0.1 else len(data), len(data))
        )
        data[at] = chance.choice((0, 0xFF, 0x7F, 0x80, chance.randrange(256)))
    assert outcome(bytes(data)) in (
        "",
        "malformed-object",
        "builtin-mismatch",
        "unsupported-architecture",
    )


def test_recordings_hold_the_compilers_object_only() -> None:
    assert [member.name for member in members(ORIGINAL)] == ["_go_.o"]
