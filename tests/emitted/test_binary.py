"""Linked executables: a handwritten one, cut and mutated."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stackward.core import Frame, StackwardError
from stackward.emitted import GoBinary, open_binary, read_binary

Maker = Callable[..., bytes]

MAIN = 0x401020
FILE = "/src/main.go"
CALL = MAIN + 12
CHAIN = (
    Frame("main.inner[...]", FILE, 30),
    Frame("main.outer", FILE, 20),
    Frame("main.main", FILE, 10),
)
FORMS = [
    {"goarch": "amd64"},
    {"goarch": "arm64"},
    {"goarch": "amd64", "pie": True},
    {"goarch": "arm64", "pie": True, "sections": False},
    {"goarch": "amd64", "sections": False},
    {"goarch": "amd64", "inline": False},
]


@pytest.fixture(params=FORMS, ids=str)
def binary(request: pytest.FixtureRequest, make_executable: Maker) -> GoBinary:
    return read_binary(make_executable(**request.param))


def test_a_chain_goes_from_the_innermost_inlined_call_to_the_function(binary: GoBinary) -> None:
    assert binary.frames(CALL) == CHAIN
    assert binary.frames(MAIN) == (Frame("main.main", FILE, 10),)
    assert binary.frames(MAIN + 8) == CHAIN[1:]


def test_wrappers_are_left_out_around_what_they_inline(binary: GoBinary) -> None:
    assert binary.frames(MAIN + 0x28) == (Frame("main.T.Do", FILE, 40),)
    assert binary.frames(MAIN + 0x20) == (Frame("main.(*T).Do", FILE, 1),)


def test_addresses_outside_go_code_have_no_frames(binary: GoBinary) -> None:
    assert binary.frames(0) == ()
    assert binary.frames(0x401050) == ()
    assert binary.frames((1 << 64) - 1) == ()
    assert binary.frames_at([0, CALL, 1]) == [(), CHAIN, ()]
    assert binary.frames_at([]) == []


def test_the_callee_of_a_direct_call_has_a_name(binary: GoBinary) -> None:
    size = 5 if binary.goarch == "amd64" else 4
    assert binary.call_target(CALL + size) == "runtime.newobject"
    assert binary.call_target(CALL) is None
    assert binary.call_target(0) is None
    assert binary.call_target((1 << 64) - 1) is None


def test_allocating_calls_are_found(binary: GoBinary) -> None:
    (call,) = binary.allocating_calls()
    assert (call.callee, call.function, call.chain) == ("runtime.newobject", "main.main", CHAIN)
    assert (call.pc, call.package, call.mechanism) == (CALL, "", "newobject")
    assert binary.allocating_calls({"main.main"}) == [call]
    assert binary.allocating_calls({"main.inner[...]"}) == []
    assert binary.allocating_calls(()) == []


def test_build_information(binary: GoBinary) -> None:
    info = binary.build_info
    assert (info.go_version, info.path) == ("go1.27.3", "example.com/cmd")
    assert info.main is not None
    assert (info.main.path, info.main.version, info.main.sum) == (info.path, "v1.2.3", "h1:abc=")
    (dep,) = info.deps
    assert dep.replace is not None
    assert (dep.path, dep.replace.path, dep.replace.version) == (
        "example.com/lib",
        "../lib",
        "(devel)",
    )
    assert info.setting("-ldflags") == '-X main.v="a b"'
    assert info.setting("-odd key") == "x"
    assert info.setting("vcs.modified") == "true"
    assert info.setting("-tags") == ""
    assert info.setting("CGO_ENABLED", "1") == "1"


def test_build_ids(binary: GoBinary) -> None:
    assert binary.go_build_id == "go/build/id!"
    assert binary.gnu_build_id == "000102030405060708090a0b0c0d0e0f10111213"


def test_addresses_of_a_mapping_become_linked_ones(binary: GoBinary) -> None:
    assert binary.linked_address(0x7F0000001020, start=0x7F0000001000, offset=0x1000) == 0x401020
    assert binary.linked_address(0x401020, start=0x400000, offset=0) == 0x401020
    assert binary.linked_address(0x7F0000009000, start=0x7F0000001000, offset=0x1000) is None


def test_a_file_is_opened_by_its_path(make_executable: Maker, tmp_path: Path) -> None:
    path = tmp_path / "a b"
    path.write_bytes(make_executable())
    assert open_binary(path).frames(CALL) == CHAIN
    for unreadable in (tmp_path / "none", tmp_path):
        with pytest.raises(StackwardError) as caught:
            open_binary(unreadable)
        assert caught.value.slug == "unreadable-file"
    path.write_bytes(b"")
    with pytest.raises(StackwardError):
        open_binary(path)


@pytest.mark.parametrize(
    ("start", "message"),
    [
        (b"MZ\x90", "Windows"),
        (b"\xcf\xfa\xed\xfe", "Mach-O"),
        (b"\xca\xfe\xba\xbe", "universal Mach-O"),
        (b"#!/bin/sh", "not an executable"),
        (b"\x7fELF\x01\x01", "32-bit"),
        (b"\x7fELF\x02\x02", "big-endian"),
    ],
)
def test_other_formats_are_named(make_executable: Maker, start: bytes, message: str) -> None:
    data = start + make_executable()[len(start) :]
    with pytest.raises(StackwardError, match=message) as caught:
        read_binary(data)
    assert caught.value.slug == "unsupported-binary"


def test_other_processors_are_named(make_executable: Maker) -> None:
    data = bytearray(make_executable())
    data[18] = 243
    with pytest.raises(StackwardError, match="machine number 243"):
        read_binary(bytes(data))


def test_old_releases_are_named(make_executable: Maker) -> None:
    data = make_executable().replace(b"\xf1\xff\xff\xff\0\0", b"\xf0\xff\xff\xff\0\0")
    with pytest.raises(StackwardError, match=r"before 1\.20") as caught:
        read_binary(data)
    assert caught.value.slug == "unsupported-binary"


@pytest.mark.parametrize(
    ("piece", "message"),
    [(b"\xff Go buildinf:", "no Go build information"), (b"\xf1\xff\xff\xff", "no Go function")],
)
def test_other_executables_are_not_go(make_executable: Maker, piece: bytes, message: str) -> None:
    data = make_executable().replace(piece, bytes(len(piece)))
    with pytest.raises(StackwardError, match=message) as caught:
        read_binary(data)
    assert caught.value.slug == "not-a-go-binary"


def explore(data: bytes) -> str:
    """Read everything; return the error's slug, "" if all could be read."""
    try:
        made = read_binary(data)
        made.frames_at(range(MAIN - 40, MAIN + 80))
        made.allocating_calls()
        made.call_target(CALL + 5)
        made.linked_address(1 << 40, start=0, offset=0)
        assert isinstance(made.gnu_build_id + made.go_build_id, str)
    except StackwardError as error:
        return error.slug
    return ""


SLUGS = ("", "malformed-binary", "not-a-go-binary", "unsupported-binary")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(size=st.integers(0, 0x4FFF))
def test_truncated_executables_raise(make_executable: Maker, size: int) -> None:
    assert explore(make_executable()[:size]) in SLUGS[1:]


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.integers(0, 2**32),
    count=st.integers(1, 8),
    part=st.sampled_from([(0, 0x200), (0x500, 0x600), (0x2000, 0x2048), (0x2000, 0x2900)]),
    form=st.sampled_from(FORMS),
)
def test_mutated_executables_read_or_raise(
    make_executable: Maker, seed: int, count: int, part: tuple[int, int], form: dict[str, object]
) -> None:
    data, chance = bytearray(make_executable(**form)), random.Random(seed)
    for _ in range(count):
        at = chance.randrange(*part) if chance.random() < 0.8 else chance.randrange(0x4000, 0x4A00)
        data[at] = chance.choice((0, 0xFF, 0x7F, 0x80, chance.randrange(256)))
    assert explore(bytes(data)) in SLUGS
