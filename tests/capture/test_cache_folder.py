"""Where caches are, and how they stay small."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stackward.capture.cache_folder import cache_folder, trim_folder


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/x/stackward"),
        ({"XDG_CACHE_HOME": "", "HOME": "/h"}, "/h/.cache/stackward"),
        ({"HOME": "/h"}, "/h/.cache/stackward"),
        ({}, "/tmp/.cache/stackward"),
    ],
)
def test_place(environ: dict[str, str], expected: str) -> None:
    assert cache_folder(environ) == Path(expected)


def fill(folder: Path, **sizes: int) -> None:
    """Make an entry of each size, the first the oldest."""
    for age, (name, size) in enumerate(sizes.items()):
        entry = folder / name / "deep"
        entry.mkdir(parents=True)
        (entry / "file").write_bytes(b"x" * size)
        os.utime(folder / name, (age, age))


@pytest.mark.parametrize(
    ("limit", "left"),
    [(1000, "abc"), (600, "abc"), (599, "bc"), (500, "bc"), (301, "c"), (299, ""), (0, "")],
)
def test_the_oldest_go_until_the_rest_fits(limit: int, left: str, tmp_path: Path) -> None:
    fill(tmp_path, a=100, b=200, c=300)
    trim_folder(tmp_path, limit_bytes=limit)
    assert sorted(path.name for path in tmp_path.iterdir()) == list(left)


def test_use_makes_young(tmp_path: Path) -> None:
    fill(tmp_path, a=100, b=100)
    os.utime(tmp_path / "a")
    trim_folder(tmp_path, limit_bytes=150)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_no_folder_is_no_failure(tmp_path: Path) -> None:
    trim_folder(tmp_path / "none", limit_bytes=0)


def test_what_links_point_to_stays(tmp_path: Path) -> None:
    target = tmp_path / "target"
    fill(tmp_path / "cache", a=10)
    target.mkdir()
    (target / "file").write_bytes(b"x" * 100)
    (tmp_path / "cache" / "a" / "link").symlink_to(target)
    trim_folder(tmp_path / "cache", limit_bytes=0)
    assert (target / "file").exists()
