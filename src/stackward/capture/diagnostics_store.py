"""Keeps the compiler's `-json` files, which cmd/go never replays from its build cache.

Each local package gets a folder named by a key of everything that the compiler's answer depends on.
The folder's path is part of the compiler's flags: where the files exist, the same flags make cmd/go
answer from its cache; where they do not, a new name makes it compile and write them.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.cache_folder import cache_folder, trim_folder
from stackward.capture.overlays import users_overlay
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain

_LIMIT_BYTES = 256 * 1024 * 1024
_DONE = ".done"
_ABANDONED_S = 3600.0
_ENVIRONMENT = (
    "GOVERSION",
    "GOOS",
    "GOARCH",
    "GOAMD64",
    "GOARM64",
    "GOARM",
    "GOEXPERIMENT",
    "GOFLAGS",
    "CGO_ENABLED",
    "GOROOT",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosticsFolders:
    """The folder of each local package's `-json` files, by import path."""

    folders: Mapping[str, Path]

    def only(self, paths: Container[str]) -> DiagnosticsFolders:
        """Return the folders of the packages in `paths`: those that a partial build completed."""
        return DiagnosticsFolders(
            folders={path: folder for path, folder in self.folders.items() if path in paths}
        )

    def commit(self) -> None:
        """Mark the folders as complete: the build that wrote them has succeeded."""
        for folder in self.folders.values():
            folder.mkdir(parents=True, exist_ok=True)
            (folder / _DONE).touch()
            os.utime(folder)


def diagnostics_folders(
    toolchain: Toolchain,
    packages: Iterable[Package],
    *,
    built_from: Iterable[Package] = (),
    flags: Iterable[str],
    cwd: Path,
    environ: Mapping[str, str],
) -> DiagnosticsFolders:
    """Return a folder for each of `packages`, one with complete files in it where there is one.

    `built_from` are further local packages that they may be built from.
    """
    packages = tuple(packages)
    store = cache_folder(environ) / "diagnostics"
    try:
        store.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StackwardError(
            "cache-not-written",
            f"cannot make {store}: {error.strerror or error}",
            "Point XDG_CACHE_HOME at a folder that can be written.",
        ) from error
    trim_folder(store, limit_bytes=_LIMIT_BYTES)
    present = _complete(store)
    replaced = users_overlay(toolchain, cwd)
    # cmd/go replays a compiler's text with the file names of the folder where it first ran: only
    # what was compiled from here reads right here.
    flags = (*flags, f"# in {os.path.realpath(cwd)}")
    keys = _keys(toolchain, (*built_from, *packages), flags, replaced)
    folders = {
        path: present.get(keys[path]) or store / f"{keys[path]}.{secrets.token_hex(4)}"
        for path in dict.fromkeys(package.path for package in packages)
    }
    return DiagnosticsFolders(folders=folders)


def _complete(store: Path) -> dict[str, Path]:
    """Return the complete folders by key; what an interrupted build left long ago is removed."""
    found: dict[str, Path] = {}
    for folder in store.iterdir():
        if (folder / _DONE).exists():
            found[folder.name.partition(".")[0]] = folder
        elif _age_s(folder) > _ABANDONED_S:  # a younger one may be another run's, still building
            shutil.rmtree(folder, ignore_errors=True)
    return found


def _age_s(folder: Path) -> float:
    try:
        return time.time() - folder.stat().st_mtime
    except OSError:
        return 0.0


def _keys(
    toolchain: Toolchain,
    packages: Iterable[Package],
    flags: Iterable[str],
    replaced: Mapping[str, str],
) -> dict[str, str]:
    """Return a key of everything that the compiler's answer on each package depends on."""
    by_path = {package.path: package for package in packages}
    seed = _seed(toolchain, by_path.values(), tuple(flags), replaced)
    plain: dict[str, str] = {}

    def key_of(path: str) -> str:
        if path not in plain:
            package = by_path[path]
            digest = hashlib.sha256(seed)
            digest.update(path.encode())
            _add_files(digest, package)
            for needed in sorted(set(package.imports) & by_path.keys()):
                digest.update(key_of(needed).encode())
            plain[path] = digest.hexdigest()
        return plain[path]

    def with_tests(package: Package) -> str:
        needed = sorted(set(package.test_imports) & by_path.keys())
        keys = [key_of(path) for path in (package.path, *needed)]
        return hashlib.sha256("".join(keys).encode()).hexdigest()[:24]

    return {path: with_tests(package) for path, package in by_path.items()}


def _seed(
    toolchain: Toolchain,
    packages: Iterable[Package],
    flags: Sequence[str],
    replaced: Mapping[str, str],
) -> bytes:
    """Return a digest of what every package of the build depends on."""
    base = hashlib.sha256()
    for name in _ENVIRONMENT:
        base.update(f"{name}={toolchain.env.get(name, '')}\n".encode())
    base.update("\n".join(flags).encode())
    module_files = [toolchain.env.get(name, "") for name in ("GOMOD", "GOWORK")]
    profiles = [Path(flag[5:]) for flag in (*flags, *toolchain.goflags.rest) if "-pgo=" in flag[:5]]
    for package in packages:
        if package.module is not None and package.module.folder is not None:
            module_files.append(str(package.module.folder / "go.mod"))
        if package.name == "main":
            profiles.append(package.folder / "default.pgo")
    for module_file in dict.fromkeys(module_files):
        _add_module_sums(base, module_file)
    for path in profiles:
        _add_file(base, path)
    for name, replacement in sorted(replaced.items()):
        base.update(f"{name}={replacement}\n".encode("utf-8", "surrogateescape"))
        _add_file(base, Path(replacement))
    return base.digest()


def _add_files(digest: hashlib._Hash, package: Package) -> None:
    for name in (*package.go_files, *package.other_files, *package.all_test_files):
        _add_file(digest, package.folder / name)


def _add_file(digest: hashlib._Hash, path: Path) -> None:
    try:
        content = path.read_bytes()
    except OSError:
        return
    digest.update(f"{path.name} {len(content)}\n".encode("utf-8", "surrogateescape"))
    digest.update(content)


def _add_module_sums(digest: hashlib._Hash, module_file: str) -> None:
    """Add go.mod and go.sum (or go.work's): they pin every dependency that is not local."""
    if not module_file or module_file in {"off", os.devnull}:
        return
    _add_file(digest, Path(module_file))
    _add_file(digest, Path(module_file.removesuffix(".mod") + ".sum"))
