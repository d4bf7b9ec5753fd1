"""What `go list` says of packages: decoded, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any  # beside a decoder: what go list prints is checked field by field

from stackward.core import StackwardError
from stackward.toolchain.find import Toolchain

_FIELDS = (
    "ImportPath,Name,Dir,Standard,DepOnly,ForTest,Module,GoFiles,CgoFiles,CFiles,CXXFiles,HFiles,"
    "SFiles,EmbedFiles,TestGoFiles,XTestGoFiles,Imports,Error,DepsErrors,Incomplete,Export"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """The module of a package; `folder` is where its files are (a replaced one: the new place)."""

    path: str
    version: str
    folder: Path | None
    main: bool
    replaced_locally: bool

    @property
    def is_local(self) -> bool:
        """Return whether its files are the user's own and may change between two runs."""
        return self.main or self.replaced_locally


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One package as `go list` sees it; file names are relative to `folder`."""

    path: str
    name: str
    folder: Path
    standard: bool
    dependency_only: bool
    for_test: str
    module: Module | None
    go_files: tuple[str, ...]
    other_files: tuple[str, ...]
    test_files: tuple[str, ...]
    external_test_files: tuple[str, ...]
    imports: tuple[str, ...]
    error: str
    export: str

    @property
    def all_test_files(self) -> tuple[str, ...]:
        """Return its test files, those of its external test package too."""
        return self.test_files + self.external_test_files

    @property
    def is_local(self) -> bool:
        """Return whether the package belongs to the user's own modules or is a bare file."""
        return not self.standard and (self.module is None or self.module.is_local)


def list_packages(
    toolchain: Toolchain, patterns: Sequence[str], *, cwd: Path, flags: Sequence[str] = ()
) -> tuple[Package, ...]:
    """Return the packages that `patterns` name in `cwd`, in the order of `go list`.

    Pass `-deps`, `-test` or `-export` in `flags` for more.  A package with an error in it is
    returned with `error` set; raises `StackwardError` where go list itself cannot answer.
    """
    done = toolchain.run("list", "-e", f"-json={_FIELDS}", *flags, "--", *patterns, cwd=cwd)
    records = list(_records(done.stdout.decode("utf-8", "surrogateescape")))
    if done.status != 0 and not records:
        raise _failure(done.stderr.decode("utf-8", "replace"), patterns)
    return tuple(_package(record) for record in records)


def _records(text: str) -> Iterator[dict[str, Any]]:
    decoder = json.JSONDecoder()
    at, end = 0, len(text)
    while at < end:
        while at < end and text[at] in " \t\r\n":
            at += 1
        if at < end:
            record, at = decoder.raw_decode(text, at)
            yield record


def _package(record: dict[str, Any]) -> Package:
    def names(*keys: str) -> tuple[str, ...]:
        return tuple(name for key in keys for name in record.get(key) or ())

    return Package(
        path=record.get("ImportPath", ""),
        name=record.get("Name", ""),
        folder=Path(record.get("Dir", "")),
        standard=bool(record.get("Standard")),
        dependency_only=bool(record.get("DepOnly")),
        for_test=record.get("ForTest", ""),
        module=_module(record.get("Module")),
        go_files=names("GoFiles", "CgoFiles"),
        other_files=names("CFiles", "CXXFiles", "HFiles", "SFiles", "EmbedFiles"),
        test_files=names("TestGoFiles"),
        external_test_files=names("XTestGoFiles"),
        imports=names("Imports"),
        error=_error(record),
        export=record.get("Export", ""),
    )


def _error(record: dict[str, Any]) -> str:
    errors = [record.get("Error"), *(record.get("DepsErrors") or ())]
    texts = []
    for error in errors:
        if error:
            place = error.get("Pos") or ""
            text = str(error.get("Err", "")).strip()
            texts.append(f"{place}: {text}" if place and place not in text else text)
    return "\n".join(dict.fromkeys(texts))


def _module(record: dict[str, Any] | None) -> Module | None:
    if record is None:
        return None
    replacement = record.get("Replace") or {}
    folder = replacement.get("Dir") or record.get("Dir")
    return Module(
        path=record.get("Path", ""),
        version=replacement.get("Version") or record.get("Version", ""),
        folder=Path(folder) if folder else None,
        main=bool(record.get("Main")),
        # A replacement without a version is a folder of the user's.
        replaced_locally=bool(replacement) and not replacement.get("Version"),
    )


def _failure(text: str, patterns: Sequence[str]) -> StackwardError:
    if "go.mod file not found" in text or "cannot find main module" in text:
        return StackwardError(
            "no-module",
            f"no Go module here: {_first_line(text)}",
            "Change to a folder inside a module, or make one with `go mod init`; "
            "a bare .go file can be named by itself.",
        )
    return StackwardError(
        "go-list-failed",
        f"go list {' '.join(patterns)}: {text.strip() or 'no output'}",
        "Mend what Go says above, then run the command again.",
    )


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "go list said nothing"
