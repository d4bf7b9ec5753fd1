"""Kept types: the same as those read, and nothing that is broken or not ours."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import stackward
from binary_programs import make_program
from stackward.binary import kept
from stackward.binary.kept import decode, encode, kept_program_types
from stackward.binary.program import read_program_types
from stackward.binary.types import ProgramTypes

CONTENT = make_program()
MADE = read_program_types(CONTENT)
ENCODED = encode(MADE)


def same(a: ProgramTypes, b: ProgramTypes) -> bool:
    plain = ("build_id", "go_version", "goarch", "data_address", "bss_address", "types_start")
    plain += ("types_end", "has_dwarf", "has_symbols", "map_layout", "caveats", "closures")
    return (
        all(getattr(a, name) == getattr(b, name) for name in plain)
        and dict(a.by_address) == dict(b.by_address)
        and dict(a.by_name) == dict(b.by_name)
        and all(
            list(getattr(a, name)) == list(getattr(b, name))
            for name in ("types", "variables", "locals")
        )
    )


@pytest.mark.parametrize("form", [{}, {"dwarf": 0, "symbols": False}, {"release": "1.26"}])
def test_what_is_decoded_is_what_was_encoded(form: dict[str, object]) -> None:
    made = read_program_types(make_program(**form))
    found = decode(encode(made))
    assert found is not None
    assert same(made, found)
    assert found.types.size_bytes.dtype == np.int64
    assert found.locals.frame_offset.dtype == np.int32


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(ENCODED) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, change: int) -> None:
    content = bytearray(ENCODED)
    content[at] ^= change
    assert decode(bytes(content)) is None


@given(st.integers(0, len(ENCODED) - 1))
def test_a_file_that_ends_early_is_noticed(end: int) -> None:
    assert decode(ENCODED[:end]) is None


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/types"))


def test_what_was_read_is_kept_for_the_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "types"
    assert same(kept_program_types(CONTENT, folder), MADE)
    (path,) = entries(folder)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
    assert path.read_bytes() == ENCODED


def test_what_is_kept_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_program_types(CONTENT, tmp_path)
    (path,) = entries(tmp_path)
    os.utime(path.parent, (0, 0))
    monkeypatch.setattr("stackward.binary.program.read_program_types", None)
    assert same(kept_program_types(CONTENT, tmp_path), MADE)
    # Trimming goes by the time of use.
    assert path.parent.stat().st_mtime > 0


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_what_others_may_write_is_not_used(tmp_path: Path, mode: int) -> None:
    kept_program_types(CONTENT, tmp_path)
    (path,) = entries(tmp_path)
    path.write_bytes(encode(read_program_types(make_program(dwarf=0))))
    path.chmod(mode)
    assert same(kept_program_types(CONTENT, tmp_path), MADE)
    assert path.read_bytes() == ENCODED


def test_what_is_broken_is_made_again(tmp_path: Path) -> None:
    kept_program_types(CONTENT, tmp_path)
    (path,) = entries(tmp_path)
    path.write_bytes(ENCODED[:-3])
    assert same(kept_program_types(CONTENT, tmp_path), MADE)
    assert path.read_bytes() == ENCODED


def test_each_build_request_and_version_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_program_types(CONTENT, tmp_path)
    kept_program_types(CONTENT, tmp_path, want_locals=False)
    # `strip` leaves the build id as it was.
    stripped = make_program(dwarf=0, symbols=False)
    assert len(kept_program_types(stripped, tmp_path).variables) == 0
    assert len(entries(tmp_path)) == 3
    monkeypatch.setattr(stackward, "__version__", "0.0.0")
    kept_program_types(CONTENT, tmp_path)
    assert len(entries(tmp_path)) == 4


def test_programs_without_an_id_of_their_own_are_told_apart(tmp_path: Path) -> None:
    one = CONTENT.replace(b"one/two\0", b"redacte\0")
    other = one.replace(b"main..stmp_0", b"main..stmp_1")
    assert len(one) == len(other)
    names = [
        {made.name for made in kept_program_types(content, tmp_path).variables}
        for content in (one, other)
    ]
    assert names[0] ^ names[1] == {"main..stmp_0", "main..stmp_1"}


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    assert same(kept_program_types(CONTENT, None), MADE)
    assert same(kept_program_types(CONTENT, occupied), MADE)
    assert occupied.read_text() == ""


def test_a_folder_that_vanishes_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(kept.os, "replace", gone)
    assert same(kept_program_types(CONTENT, tmp_path), MADE)
    assert entries(tmp_path) == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_several_may_write_at_once(tmp_path: Path) -> None:
    found: list[ProgramTypes] = []

    def run() -> None:
        found.append(kept_program_types(CONTENT, tmp_path))

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert all(same(made, MADE) for made in found)
    (path,) = entries(tmp_path)
    assert path.read_bytes() == ENCODED
    assert list(path.parent.iterdir()) == [path]
