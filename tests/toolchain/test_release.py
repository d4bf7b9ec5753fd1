"""Go release numbers."""

from __future__ import annotations

import pytest

from stackward.toolchain import NEWEST_TESTED, OLDEST, Release, parse_release


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("go1.27.3", Release(1, 27, 3)),
        ("go1.24", Release(1, 24)),
        ("go version go1.26.6 linux/amd64", Release(1, 26, 6)),
        ("go1.27rc1", Release(1, 27, 0, "rc1")),
        ("go1.25.5-X:nodwarf5", Release(1, 25, 5, "-X:nodwarf5")),
        ("devel +0123456", None),
        ("", None),
    ],
)
def test_parse(text: str, release: Release | None) -> None:
    assert parse_release(text) == release


def test_releases_are_ordered_by_number() -> None:
    assert Release(1, 9) < OLDEST < Release(1, 24, 11) < NEWEST_TESTED < Release(1, 100)
    assert str(Release(1, 27, 3)) == "go1.27.3"
