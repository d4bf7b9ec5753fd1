"""What `go list` says of packages: decoded, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from stackward.core import StackwardError
from stackward.toolchain.find import Toolchain


class _Replacement(msgspec.Struct, rename="pascal"):
    version: str = ""
    dir: str = ""


class _Module(msgspec.Struct, rename="pascal"):
    path: str = ""
    version: str = ""
    dir: str = ""
    main: bool = False
    replace: _Replacement | None = None


class _Error(msgspec.Struct, rename="pascal"):
    pos: str = ""
    err: str = ""


class _Record(msgspec.Struct, rename="pascal"):
    """What is asked of `go list -json`; its field names are the ones to ask for."""

    import_path: str = ""
    name: str = ""
    dir: str = ""
    standard: bool = False
    dep_only: bool = False
    for_test: str = ""
    module: _Module | None = None
    go_files: list[str] = []
    cgo_files: list[str] = []
    c_files: list[str] = []
    cxx_files: list[str] = msgspec.field(name="CXXFiles", default_factory=list)
    h_files: list[str] = []
    s_files: list[str] = []
    embed_files: list[str] = []
    test_go_files: list[str] = []
    x_test_go_files: list[str] = []
    imports: list[str] = []
    test_imports: list[str] = []
    x_test_imports: list[str] = []
    error: _Error | None = None
    deps_errors: list[_Error] = []
    incomplete: bool = False
    export: str = ""


_FIELDS = ",".join(field.encode_name for field in msgspec.structs.fields(_Record))


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
    test_imports: tuple[str, ...] = ()  # of its test files, those of its external package too

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
    try:
        records = list(_records(done.stdout.decode("utf-8", "surrogateescape")))
    except (ValueError, msgspec.ValidationError) as error:
        raise StackwardError(
            "go-list-failed",
            f"go list {' '.join(patterns)} printed what is no list of packages: {error}",
            "Run `go list -json` in this folder; name another Go with --go PATH.",
        ) from error
    if done.status != 0 and not records:
        raise _failure(done.stderr.decode("utf-8", "replace"), patterns)
    return tuple(map(_package, records))


def _records(text: str) -> Iterator[_Record]:
    decoder = json.JSONDecoder()
    at, end = 0, len(text)
    while at < end:
        while at < end and text[at] in " \t\r\n":
            at += 1
        if at < end:
            record, at = decoder.raw_decode(text, at)
            yield msgspec.convert(record, _Record)


def _package(record: _Record) -> Package:
    others = (
        record.c_files, record.cxx_files, record.h_files, record.s_files, record.embed_files,
    )  # fmt: skip
    return Package(
        path=record.import_path,
        name=record.name,
        folder=Path(record.dir),
        standard=record.standard,
        dependency_only=record.dep_only,
        for_test=record.for_test,
        module=_module(record.module),
        go_files=(*record.go_files, *record.cgo_files),
        other_files=tuple(name for names in others for name in names),
        test_files=tuple(record.test_go_files),
        external_test_files=tuple(record.x_test_go_files),
        imports=tuple(record.imports),
        error=_error(record),
        export=record.export,
        test_imports=(*record.test_imports, *record.x_test_imports),
    )


def _error(record: _Record) -> str:
    errors = [*([record.error] if record.error else ()), *record.deps_errors]
    texts = []
    for error in errors:
        text = error.err.strip()
        texts.append(f"{error.pos}: {text}" if error.pos and error.pos not in text else text)
    return "\n".join(dict.fromkeys(texts))


def _module(record: _Module | None) -> Module | None:
    if record is None:
        return None
    replacement = record.replace or _Replacement()
    folder = replacement.dir or record.dir
    return Module(
        path=record.path,
        version=replacement.version or record.version,
        folder=Path(folder) if folder else None,
        main=record.main,
        # A replacement without a version is a folder of the user's.
        replaced_locally=record.replace is not None and not replacement.version,
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
