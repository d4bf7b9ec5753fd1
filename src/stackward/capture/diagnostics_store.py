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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.cache_folder import cache_folder, trim_folder
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain

_LIMIT_BYTES = 256 * 1024 * 1024
_DONE = ".done"
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
    flags: Iterable[str],
    environ: Mapping[str, str],
) -> DiagnosticsFolders:
    """Return a folder for each of `packages`, one with complete files in it where there is one."""
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
    keys = _keys(toolchain, packages, flags)
    folders = {
        path: present.get(key) or store / f"{key}.{secrets.token_hex(4)}"
        for path, key in keys.items()
    }
    return DiagnosticsFolders(folders=folders)


def _complete(store: Path) -> dict[str, Path]:
    """Return the complete folders by key; what an interrupted build left is removed."""
    found: dict[str, Path] = {}
    for folder in store.iterdir():
        if (folder / _DONE).exists():
            found[folder.name.partition(".")[0]] = folder
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return found


def _keys(
    toolchain: Toolchain, packages: Iterable[Package], flags: Iterable[str]
) -> dict[str, str]:
    by_path = {package.path: package for package in packages}
    base = hashlib.sha256()
    for name in _ENVIRONMENT:
        base.update(f"{name}={toolchain.env.get(name, '')}\n".encode())
    base.update("\n".join(flags).encode())
    for name in ("GOMOD", "GOWORK"):
        _add_module_sums(base, toolchain.env.get(name, ""))
    seed = base.digest()
    keys: dict[str, str] = {}

    def key_of(path: str, above: frozenset[str]) -> str:
        if path not in keys:
            package = by_path[path]
            digest = hashlib.sha256(seed)
            digest.update(path.encode())
            _add_files(digest, package)
            for needed in sorted(set(package.imports) & by_path.keys() - above):
                digest.update(key_of(needed, above | {path}).encode())
            keys[path] = digest.hexdigest()[:24]
        return keys[path]

    for path in by_path:
        key_of(path, frozenset())
    return keys


def _add_files(digest: hashlib._Hash, package: Package) -> None:
    for name in (*package.go_files, *package.other_files, *package.all_test_files):
        try:
            content = (package.folder / name).read_bytes()
        except OSError:
            continue
        digest.update(f"{name} {len(content)}\n".encode("utf-8", "surrogateescape"))
        digest.update(content)


def _add_module_sums(digest: hashlib._Hash, module_file: str) -> None:
    """Add go.mod and go.sum (or go.work's): they pin every dependency that is not local."""
    if not module_file or module_file in {"off", os.devnull}:
        return
    path = Path(module_file)
    for file in (path, path.with_suffix(".sum")):
        if file.is_file():
            digest.update(file.read_bytes())
