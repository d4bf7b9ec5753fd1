"""Go release numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RELEASE = re.compile(r"go(\d+)\.(\d+)(?:\.(\d+))?(\S*)")


@dataclass(frozen=True, slots=True, order=True)
class Release:
    """A Go release: `go1.27.3` is 1, 27, 3; `suffix` holds what follows (rc1, -X:...)."""

    major: int
    minor: int
    patch: int = 0
    suffix: str = ""

    def __str__(self) -> str:
        return f"go{self.major}.{self.minor}.{self.patch}{self.suffix}"


OLDEST = Release(1, 24)
NEWEST_TESTED = Release(1, 27)


def parse_release(text: str) -> Release | None:
    """Return the release named in `text` (as `go version` or `go env GOVERSION` print it)."""
    found = _RELEASE.search(text)
    if found is None:
        return None
    major, minor, patch, suffix = found.groups()
    return Release(int(major), int(minor), int(patch or 0), suffix)
