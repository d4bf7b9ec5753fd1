"""Types and variables of programs that were read before, kept as columns on disk.

A file holds a line that names the format, the SHA-256 of the rest, the length of a msgpack header,
the header (`_Header`), and the columns end to end, each in the narrowest integer that fits.  What
is kept depends on the build id, the size of the executable (`strip` leaves its id as it was), what
was asked for, and our version.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

import stackward
from stackward.binary.elf import Content, Image, read_image
from stackward.binary.notes import go_build_id
from stackward.binary.tables import LazyRows, LocalTable, Texts, TypeTable, VariableTable
from stackward.binary.types import ProgramTypes
from stackward.core import Caveat

_FORMAT = b"stackward types 2\n"
_NAME = "types"
_DIGEST_SIZE = 32
_SCALARS = (
    "build_id",
    "go_version",
    "goarch",
    "data_address",
    "bss_address",
    "types_start",
    "types_end",
    "has_dwarf",
    "has_symbols",
    "map_layout",
)
_NARROW = (np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32, np.int64)


class _Column(msgspec.Struct, array_like=True):
    """Where a column lies behind the header, as what, and what it becomes."""

    offset: int
    count: int
    stored: str
    loaded: str


class _Header(msgspec.Struct):
    """All that is no column."""

    scalars: dict[str, str | int | bool]
    caveats: list[tuple[str, str]]
    columns: dict[str, _Column]


def kept_program_types(
    content: Content, folder: Path | None, *, want_locals: bool = True
) -> ProgramTypes:
    """Return what `read_program_types` returns, from `folder` if it is kept there.

    What had to be read is kept for the next time, in a folder of its own below `folder` (None: keep
    nothing).  A folder that cannot be written, and a file that is broken or not ours, are no
    errors.
    """
    image = read_image(content)
    path = None if folder is None else folder / _key(image, want_locals) / _NAME
    if path is not None:
        found = _loaded(path)
        if found is not None:
            return found
    # What it takes to read an executable need not be loaded to use what is kept.
    from stackward.binary.program import read_program_types

    made = read_program_types(content, want_locals=want_locals)
    if path is not None:
        with contextlib.suppress(OSError):
            _keep(path, encode(made))
    return made


def _key(image: Image, want_locals: bool) -> str:
    build_id = go_build_id(image)
    if build_id.count("/") < 1:
        # Builders that want the same bytes everywhere set the id to one word, or to nothing.
        build_id = hashlib.sha256(image.content).hexdigest()
    parts = (_FORMAT.decode(), stackward.__version__, build_id, len(image.content), want_locals)
    return "types-" + hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _loaded(path: Path) -> ProgramTypes | None:
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
                return None
            content = file.read()
        # The time of use is what trimming the cache goes by.
        os.utime(path.parent)
    except OSError:
        return None
    return decode(content)


def _keep(path: Path, content: bytes) -> None:
    """Write `content` to `path`, all at once."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:
            file.write(content)
        os.replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(partial)
        raise


def encode(program: ProgramTypes) -> bytes:
    """Return `program` as the content of a file."""
    columns: dict[str, _Column] = {}
    parts: list[bytes] = []
    closures = {
        "pc": np.array(list(program.closures), np.int64),
        "row": np.array(list(program.closures.values()), np.int64),
    }
    arrays = {f"closures.{name}": value for name, value in closures.items()}
    for name in ("types", "variables", "locals"):
        arrays.update(_arrays(name, getattr(program, name)))
    at = 0
    for name, value in arrays.items():
        stored = value.astype(_narrow(value))
        columns[name] = _Column(at, len(value), stored.dtype.str, value.dtype.str)
        parts.append(stored.tobytes())
        at += stored.nbytes
    header = msgspec.msgpack.encode(
        _Header(
            scalars={name: getattr(program, name) for name in _SCALARS},
            caveats=[(caveat.slug, caveat.text) for caveat in program.caveats],
            columns=columns,
        )
    )
    rest = b"".join([len(header).to_bytes(8, "little"), header, *parts])
    return _FORMAT + hashlib.sha256(rest).digest() + rest


def _arrays(name: str, table: Any) -> dict[str, npt.NDArray[Any]]:
    """Return the columns of `table` and of the tables in it, by their path."""
    found: dict[str, npt.NDArray[Any]] = {}
    for column in fields(table):
        value = getattr(table, column.name)
        if isinstance(value, bytes):
            value = np.frombuffer(value, np.uint8)
        if isinstance(value, np.ndarray):
            found[f"{name}.{column.name}"] = value
        elif is_dataclass(value):
            found.update(_arrays(f"{name}.{column.name}", value))
    return found


def _narrow(column: npt.NDArray[Any]) -> npt.DTypeLike:
    if not len(column):
        return np.uint8
    low, high = int(column.min()), int(column.max())
    return next(
        kind for kind in _NARROW if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max
    )


def decode(content: bytes) -> ProgramTypes | None:
    """Return what `encode` made `content` of, None where it is something else or broken."""
    start = len(_FORMAT) + _DIGEST_SIZE
    digest, rest = content[len(_FORMAT) : start], memoryview(content)[start:]
    if not content.startswith(_FORMAT) or hashlib.sha256(rest).digest() != digest:
        return None
    behind = 8 + int.from_bytes(rest[:8], "little")
    try:
        header = msgspec.msgpack.decode(rest[8:behind], type=_Header)
        return _program(header, rest[behind:])
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError):
        return None


def _program(header: _Header, data: memoryview) -> ProgramTypes:
    columns = {name: _column(column, data) for name, column in header.columns.items()}
    types = _table(TypeTable, "types", columns)
    closures = zip(columns["closures.pc"].tolist(), columns["closures.row"].tolist(), strict=True)
    scalars: dict[str, Any] = {name: header.scalars[name] for name in _SCALARS}
    return ProgramTypes(
        types=types,
        variables=_table(VariableTable, "variables", columns),
        locals=_table(LocalTable, "locals", columns),
        closures=dict(closures),
        caveats=tuple(Caveat(slug=slug, text=text) for slug, text in header.caveats),
        by_address=LazyRows(types.rows_by_address),
        by_name=LazyRows(types.rows_by_name),
        **scalars,
    )


def _column(column: _Column, data: memoryview) -> npt.NDArray[Any]:
    stored = np.frombuffer(data, column.stored, column.count, column.offset)
    return stored.astype(column.loaded, copy=False)


def _table(kind: Any, name: str, columns: Mapping[str, npt.NDArray[Any]]) -> Any:
    """Return a table of class `kind` of the columns below `name`."""
    values: dict[str, Any] = {}
    for column in fields(kind):
        if column.name.startswith("_"):
            continue
        path = f"{name}.{column.name}"
        if path in columns:
            values[column.name] = columns[path]
        else:
            offsets, data = columns[f"{path}.offsets"], columns[f"{path}.data"]
            values[column.name] = Texts(offsets=offsets, data=data.tobytes())
    return kind(**values)
