"""What has changed since a run, by content."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from stackward.diagnose.sources import changed_files, source_digests
from stackward.toolchain import Package


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """Return a package of a Go file and a test."""
    for name in ("a.go", "a_test.go"):
        (tmp_path / name).write_text(f"package {name[0]}\n")
    return Package(
        path="example.com/m", name="m", folder=tmp_path, standard=False, dependency_only=False,
        for_test="", module=None, go_files=("a.go",), other_files=(), test_files=("a_test.go",),
        external_test_files=(), imports=(), error="", export="",
    )  # fmt: skip


def digests(package: Package, since: float | None = None) -> dict[str, str]:
    found = source_digests(
        [package], (), measured={package.path}, since=time.time() + 1 if since is None else since
    )
    return {one.file: one.sha256 for one in found}


def test_the_same_content_is_no_change(package: Package) -> None:
    before = digests(package)
    file = package.folder / "a.go"
    assert set(before) == {str(file), str(package.folder / "a_test.go")}
    text = file.read_text()
    assert changed_files(before, before) == ()
    file.write_text("\n" + text)
    assert changed_files(before, before) == (str(file),)
    file.write_text(text)
    os.utime(file, (time.time() + 99,) * 2)
    assert changed_files(before, before) == ()
    file.unlink()
    assert changed_files(before, before) == (str(file),)


def test_new_files_and_those_of_others(package: Package) -> None:
    before = digests(package)
    (package.folder / "new.go").touch()
    others = ["/elsewhere/b.go", str(package.folder / "notes.txt")]
    assert changed_files([*others, str(package.folder / "new.go")], before) == (
        str(package.folder / "new.go"),
    )


def test_a_file_written_during_the_run_is_not_known(package: Package) -> None:
    before = digests(package, since=time.time() - 60)
    assert set(before.values()) == {""}
    assert changed_files(before, before) == tuple(before)


def test_only_what_was_measured_or_has_sites(package: Package) -> None:
    assert source_digests([package], (), measured=(), since=0) == ()
