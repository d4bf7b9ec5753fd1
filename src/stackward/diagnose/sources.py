"""Which content the source files had when a run was made, so that a later look can tell a change.

By content and not by time: a file that was edited and brought back is the same, and a fresh
check-out of the same revision is, too.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from stackward.diagnose.result import Site, SourceDigest
from stackward.toolchain import Package


def source_digests(
    packages: Iterable[Package],
    sites: Iterable[Site],
    *,
    measured: Container[str],
    since: float,
) -> tuple[SourceDigest, ...]:
    """Return the digests of the Go files of those `packages` that were `measured` or have a site.

    A file that was written after `since`, the time before the build, may not be the one that was
    built: its digest is empty, which no file has.
    """
    folders = {
        posixpath.dirname(file)
        for site in sites
        for file in (site.file, *(frame.file for frame in site.inline_chain))
    }
    files = {
        str(package.folder / name)
        for package in packages
        if package.path in measured or str(package.folder) in folders
        for name in (*package.go_files, *package.all_test_files)
    }
    return tuple(SourceDigest(file=file, sha256=_digest(file, since)) for file in sorted(files))


def changed_files(files: Iterable[str], digests: Mapping[str, str]) -> tuple[str, ...]:
    """Return those of `files` that are not as `digests` say, or came into a folder of theirs."""
    folders = {posixpath.dirname(file) for file in digests}
    return tuple(
        file
        for file in dict.fromkeys(files)
        if (digests[file] != _digest(file) if file in digests else _is_new(file, folders))
    )


def _is_new(file: str, folders: Container[str]) -> bool:
    return file.endswith(".go") and posixpath.dirname(file) in folders


def _digest(file: str, since: float = float("inf")) -> str:
    try:
        if os.stat(file).st_mtime > since:
            return ""
        return hashlib.sha256(Path(file).read_bytes()).hexdigest()
    except OSError:
        return ""
