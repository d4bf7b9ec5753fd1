"""Where the source of a profile's functions is on this machine."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from stackward.core import Caveat, Frame
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import package_of
from stackward.profile import Profile
from stackward.toolchain import Package


class Relocator:
    """Maps a frame's file, named by the machine that built the program, to the local one."""

    def __init__(self, packages: Sequence[Package], *, main_path: str = "") -> None:
        self._files = {
            (path, name): str(package.folder / name)
            for package in packages
            for path, names in (
                (package.path, package.go_files + package.test_files),
                (f"{package.path}_test", package.external_test_files),
            )
            for name in names
        }
        self._mains = [
            package.path
            for package in packages
            if package.name == "main" and main_path in {"", package.path}
        ]
        self._local = frozenset(self._files.values())
        self._cache: dict[Frame, Frame] = {}

    def frame(self, frame: Frame) -> Frame:
        """Return `frame` with its local file; as it is where the package is not local."""
        found = self._cache.get(frame)
        if found is None:
            found = self._cache[frame] = self._located(frame)
        return found

    def sample(self, sample: AllocationSample) -> AllocationSample:
        """Return `sample` with local files."""
        groups = tuple(tuple(map(self.frame, group)) for group in sample.groups)
        return replace(sample, groups=groups)

    def owns(self, frame: Frame) -> bool:
        """Return whether the frame's file is one of the local packages' own."""
        return frame.file in self._local

    def _located(self, frame: Frame) -> Frame:
        package = package_of(frame.function)
        base = posixpath.basename(frame.file)
        for path in self._mains if package == "main" else (package,):
            local = self._files.get((path, base))
            if local is not None:
                return Frame(frame.function, local, frame.line)
        return frame


def source_caveats(profile: Profile, relocator: Relocator) -> tuple[Caveat, ...]:
    """Return doubt where a function does not begin where the profile says that it does."""
    moved: list[str] = []
    strings = profile.strings
    columns = zip(
        profile.function_name.tolist(),
        profile.function_filename.tolist(),
        profile.function_start_line.tolist(),
        strict=True,
    )
    for name, file, start in columns:
        frame = Frame(strings[name], strings[file], start)
        local = relocator.frame(frame)
        if start and relocator.owns(local) and not _begins(local.file, start):
            moved.append(strings[name])
    if not moved:
        return ()
    names = ", ".join(moved[:3]) + ("…" if len(moved) > 3 else "")
    text = (
        f"the source here is not what the program was built from: {len(moved)} functions begin "
        f"elsewhere ({names}); check out the revision that was running"
    )
    return (Caveat(slug="source-differs", text=text),)


def _begins(file: str, line: int) -> bool:
    """Return whether a function, a literal or a method value may begin at `line` of `file`."""
    lines = _lines(file)
    return line <= len(lines) and b"func" in lines[line - 1]


@lru_cache(maxsize=64)
def _lines(file: str) -> list[bytes]:
    try:
        return Path(file).read_bytes().splitlines()
    except OSError:
        return []
