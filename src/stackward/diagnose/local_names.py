"""File names as they are on this machine, where the build left them short.

With -trimpath every name begins with an import path; until Go 1.26 a relative `//line` name stays
relative, to nothing in particular.  The compiler's text and logs, object files and profiles all
have such names: they are completed before anything is joined on them.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from stackward.capture import BuildOptions
from stackward.core import Frame
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import package_of
from stackward.emitted import EmittedCall
from stackward.toolchain import Package, Release, Toolchain

_COMPLETE_SINCE = Release(1, 27)
_HEADER = re.compile(rb"# (\S+)")
_PLACES = re.compile(rb"^(?:# \S+|[^\s:]+(?=:\d))|(?<=\) at )\S+?(?=:\d+(?::\d+)?$)", re.MULTILINE)
_LOGGED = re.compile(rb'(?<="file":")[^/"][^"]*|(?<="uri":")file://[^/"][^"]*')
_SCHEME = b"file://"
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_SPECIAL = re.compile(rb"[^A-Za-z0-9/._~@+-]")


class LocalNames:
    """Completes file names; `packages` are the user's own, `cwd` is where Go ran."""

    def __init__(
        self, toolchain: Toolchain, packages: Sequence[Package], *, cwd: Path, build: BuildOptions
    ) -> None:
        self._trimmed = build.trimpath or toolchain.goflags.has("trimpath")
        self.needed = self._trimmed or (
            toolchain.release < _COMPLETE_SINCE and _has_line_directives(packages)
        )
        self._cwd = str(cwd)
        self._sources = str(toolchain.goroot / "src")
        self._modules = toolchain.env.get("GOMODCACHE", "")
        self._folders = {package.path: str(package.folder) for package in packages}
        for package in packages:
            # With -trimpath a replaced module is named by its version all the same.
            if package.module and package.module.version:
                rest = package.path.removeprefix(package.module.path)
                name = f"{package.module.path}@{package.module.version}{rest}"
                self._folders[name] = str(package.folder)
        self._known: dict[tuple[str, str], str] = {}

    def file(self, name: str, package: str) -> str:
        """Return the file that `name` stands for in code of `package`, an import path."""
        if not self.needed or not name or name[0] in "/<$_.":
            return name
        found = self._known.get((name, package))
        if found is None:
            found = self._known[name, package] = self._completed(name, package)
        return found

    def _completed(self, name: str, package: str) -> str:
        folder, slash, base = name.rpartition("/")
        own = self._folders.get(package) or self._folders.get(package.removesuffix("_test"))
        if self._trimmed and slash:
            if local := self._folders.get(folder) or self._folders.get(
                folder.removesuffix("_test")
            ):
                return f"{local}/{base}"
            if "@" in name and self._modules:
                escaped = re.sub("[A-Z]", lambda found: f"!{found[0].lower()}", folder)
                return f"{self._modules}/{escaped}/{base}"
        if own:
            return posixpath.normpath(f"{own}/{name}")
        return f"{self._sources}/{name}" if self._trimmed and slash else name

    def frame(self, frame: Frame) -> Frame:
        """Return `frame` with its file completed."""
        if not self.needed:
            return frame
        file = self.file(frame.file, package_of(frame.function))
        return frame if file == frame.file else Frame(frame.function, file, frame.line)

    def sample(self, sample: AllocationSample) -> AllocationSample:
        """Return `sample` with complete files."""
        if not self.needed:
            return sample
        groups = tuple(tuple(map(self.frame, group)) for group in sample.groups)
        return replace(sample, groups=groups)

    def calls(self, calls: Sequence[EmittedCall]) -> list[EmittedCall]:
        """Return `calls` with complete files."""
        if not self.needed:
            return list(calls)
        return [replace(call, chain=tuple(map(self.frame, call.chain))) for call in calls]

    def text(self, data: bytes) -> bytes:
        """Return the compiler's text with complete names: they stand at the start and after `at`.

        Without -trimpath a name may also be relative to the working folder, as cmd/go shortens it.
        """
        if not self.needed:
            return data
        package = ""

        def completed(found: re.Match[bytes]) -> bytes:
            nonlocal package
            if header := _HEADER.match(found[0]):
                package = header[1].decode("utf-8", "surrogateescape")
                return found[0]
            name = found[0].decode("utf-8", "surrogateescape")
            if not self._trimmed and self._is_below_cwd(name):
                return found[0]
            return self.file(name, package).encode("utf-8", "surrogateescape")

        return _PLACES.sub(completed, data)

    def _is_below_cwd(self, name: str) -> bool:
        key = (name, "\0cwd")
        if key not in self._known:
            there = "/" in name and Path(self._cwd, name).exists()
            self._known[key] = "there" if there else ""
        return bool(self._known[key])

    def log(self, data: bytes) -> bytes:
        """Return a `-json` log with complete names; its places are physical, `//line` aside."""
        if not self._trimmed:
            return data

        def completed(found: re.Match[bytes]) -> bytes:
            is_uri = found[0].startswith(_SCHEME)
            raw = _unescaped(found[0][len(_SCHEME) :]) if is_uri else found[0]
            name = raw.decode("utf-8", "surrogateescape")
            file = self.file(name, posixpath.dirname(name)).encode("utf-8", "surrogateescape")
            return _SCHEME + _escaped(file) if is_uri else file

        return _LOGGED.sub(completed, data)


def _has_line_directives(packages: Sequence[Package]) -> bool:
    """Return whether a source file may name other files; only then may names be short."""
    for package in packages:
        for name in (*package.go_files, *package.all_test_files):
            try:
                if b"//line " in (package.folder / name).read_bytes():
                    return True
            except OSError:
                continue
    return False


def _unescaped(uri: bytes) -> bytes:
    return _PERCENT.sub(lambda found: bytes.fromhex(found[1].decode()), uri)


def _escaped(path: bytes) -> bytes:
    return _SPECIAL.sub(lambda found: b"%%%02X" % found[0][0], path)
