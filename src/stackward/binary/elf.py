"""An ELF executable as addressable memory: segments, sections, notes and relative relocations.

Format: System V ABI, chapters 4 and 5, 64-bit little-endian files of x86-64 and AArch64 (linux,
freebsd, ...).  Everything is read through the program headers where they suffice, because section
headers may be stripped.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError

Content = bytes | mmap.mmap
Addresses = npt.NDArray[np.uint64]

_MACHINES = {62: "amd64", 183: "arm64"}
_RELATIVE = {"amd64": 8, "arm64": 1027}
_OTHER_FORMATS = (
    (b"MZ", "a Windows (PE) executable"),
    (b"\xfe\xed\xfa", "a Mach-O executable"),
    (b"\xce\xfa\xed\xfe", "a Mach-O executable"),
    (b"\xcf\xfa\xed\xfe", "a Mach-O executable"),
    (b"\xca\xfe\xba\xbe", "a universal Mach-O executable"),
)
_PT_LOAD, _PT_DYNAMIC, _PT_NOTE = 1, 2, 4
_DT_RELA, _DT_RELA_SIZE = 7, 8
_WRITABLE, _EXECUTABLE = 2, 1
_SHT_NOTE, _SHT_NOBITS = 7, 8
_SHF_COMPRESSED = 1 << 11
HIGHEST_ADDRESS = 1 << 63
_RELA = np.dtype([("at", "<u8"), ("kind", "<u4"), ("symbol", "<u4"), ("addend", "<i8")])
_FILE_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_NOTE = struct.Struct("<III")
_HINT = "Check that the file is a complete Go executable built for linux/amd64 or linux/arm64."


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A loaded part of the file; `size` is what the file holds of it."""

    address: int
    offset: int
    size: int
    writable: bool
    executable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A named part of the file."""

    name: str
    address: int
    offset: int
    size: int
    is_compressed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A mapped executable; addresses are those it was linked at."""

    content: Content
    goarch: str
    segments: tuple[Segment, ...]
    sections: tuple[Section, ...]
    notes: tuple[tuple[str, int, bytes], ...]
    relative_at: Addresses
    relative_to: Addresses

    def section(self, *names: str) -> Section | None:
        """Return the first section with one of `names`, None if there is none."""
        return next((s for s in self.sections if s.name in names), None)

    def offset(self, address: int, size: int = 1) -> int:
        """Return the file offset of `size` bytes at `address`; raises if the file lacks them."""
        for s in self.segments:
            if s.address <= address and address + size <= s.address + s.size:
                return s.offset + address - s.address
        raise bad_binary(f"address {address:#x} with {size} bytes is not in the file")

    def read(self, address: int, size: int) -> bytes:
        """Return `size` bytes at `address`; raises if the file lacks them."""
        at = self.offset(address, size)
        return self.content[at : at + size]

    def array(self, address: int, size: int) -> npt.NDArray[np.uint8]:
        """Return `size` bytes at `address` as an array that shares the mapping."""
        at = self.offset(address, size) if size else 0
        return np.frombuffer(self.content, np.uint8, size, at)

    def words(self, address: int, count: int) -> list[int]:
        """Return `count` 64-bit words at `address`, as the dynamic loader would relocate them."""
        found: list[int] = np.frombuffer(self.read(address, 8 * count), "<u8").tolist()
        first = int(np.searchsorted(self.relative_at, np.uint64(address)))
        last = int(np.searchsorted(self.relative_at, np.uint64(address + 8 * count)))
        for k in range(first, last):
            slot, rest = divmod(int(self.relative_at[k]) - address, 8)
            if rest == 0:
                found[slot] = int(self.relative_to[k])
        return found


def bad_binary(what: str, hint: str = _HINT) -> StackwardError:
    """Return the error of an executable that cannot be read."""
    return StackwardError("malformed-binary", f"malformed executable: {what}", hint)


def read_image(content: Content) -> Image:
    """Return the executable's parts; raises `unsupported-binary` for what is not such an ELF."""
    header = _file_header(content)
    machine, segments_at, sections_at = header[2], header[5], header[6]
    segment_size, segment_count, section_size, section_count, names_index = header[9:14]
    goarch = _MACHINES.get(machine)
    if goarch is None:
        raise _unsupported(f"an ELF executable for machine number {machine}")
    raw = _table(content, _SEGMENT, segments_at, segment_size, segment_count, "program header")
    loads = [r for r in raw if r[0] == _PT_LOAD]
    for row in loads:
        if row[3] + row[5] > HIGHEST_ADDRESS:
            raise bad_binary(f"a segment at address {row[3]:#x}")
        if row[2] + row[5] > len(content):
            raise bad_binary(f"truncated: a segment ends at byte {row[2] + row[5]}")
    segments = tuple(
        Segment(
            address=address,
            offset=offset,
            size=size,
            writable=bool(flags & _WRITABLE),
            executable=bool(flags & _EXECUTABLE),
        )
        for _, flags, offset, address, _, size, _, _ in loads
    )
    rows = _table(content, _SECTION, sections_at, section_size, section_count, "section header")
    # The linker puts the GNU build id into a section outside the note segment.
    spans = [(r[2], r[5]) for r in raw if r[0] == _PT_NOTE]
    spans += [(r[4], r[5]) for r in rows if r[1] == _SHT_NOTE]
    image = Image(
        content=content,
        goarch=goarch,
        segments=segments,
        sections=_sections(content, rows, names_index),
        notes=tuple(note for span in spans for note in _notes(content, *span)),
        relative_at=np.zeros(0, np.uint64),
        relative_to=np.zeros(0, np.uint64),
    )
    dynamic = next((r for r in raw if r[0] == _PT_DYNAMIC), None)
    return image if dynamic is None else _relocated(image, dynamic[2], dynamic[5])


def _file_header(content: Content) -> tuple[int, ...]:
    start = content[:16]
    for magic, name in _OTHER_FORMATS:
        if start.startswith(magic):
            raise _unsupported(name)
    if not start.startswith(b"\x7fELF"):
        raise _unsupported("not an executable")
    if start[4:6] != b"\x02\x01":
        raise _unsupported("a 32-bit or big-endian ELF executable")
    if len(content) < _FILE_HEADER.size:
        raise bad_binary(f"truncated: {len(content)} bytes hold no ELF header")
    return _FILE_HEADER.unpack(content[: _FILE_HEADER.size])


def _unsupported(what: str) -> StackwardError:
    return StackwardError(
        "unsupported-binary",
        f"the file is {what}, which is not supported yet",
        "Give the 64-bit ELF executable of a linux build for amd64 or arm64.",
    )


def _table(
    content: Content, record: struct.Struct, at: int, size: int, count: int, what: str
) -> list[tuple[int, ...]]:
    if not at or not count:
        return []
    if size != record.size or at + size * count > len(content):
        raise bad_binary(f"truncated or malformed {what}s at byte {at}")
    return list(record.iter_unpack(content[at : at + size * count]))


def _sections(
    content: Content, rows: list[tuple[int, ...]], names_index: int
) -> tuple[Section, ...]:
    if names_index >= len(rows):
        return ()
    names_at, names_size = rows[names_index][4], rows[names_index][5]
    names = content[names_at : names_at + names_size]
    found = []
    for name_at, kind, flags, address, offset, size, *_ in rows:
        if kind != _SHT_NOBITS and offset + size <= len(content):
            name = names[name_at : max(names.find(b"\0", name_at), 0)].decode("latin-1")
            found.append(
                Section(
                    name=name,
                    address=address,
                    offset=offset,
                    size=size,
                    is_compressed=bool(flags & _SHF_COMPRESSED),
                )
            )
    return tuple(found)


def _notes(content: Content, at: int, size: int) -> list[tuple[str, int, bytes]]:
    """Return (owner, kind, description) of the notes of one segment."""
    end, found = min(at + size, len(content)), []
    while at + _NOTE.size <= end:
        name_size, data_size, kind = _NOTE.unpack(content[at : at + _NOTE.size])
        name_at = at + _NOTE.size
        data_at = name_at + (name_size + 3 & ~3)
        if data_at + data_size > end:
            break
        name = content[name_at : name_at + name_size].rstrip(b"\0").decode("latin-1")
        found.append((name, kind, content[data_at : data_at + data_size]))
        at = data_at + (data_size + 3 & ~3)
    return found


def _relocated(image: Image, at: int, size: int) -> Image:
    """Return `image` with the relocations that only add the load address, sorted by place."""
    content = image.content
    pairs = struct.iter_unpack("<qQ", content[at : at + (min(size, len(content) - at) & ~15)])
    entries = dict(pairs) if at < len(content) else {}
    if not entries.get(_DT_RELA_SIZE) or _DT_RELA not in entries:
        return image
    count = entries[_DT_RELA_SIZE] // _RELA.itemsize
    start = image.offset(entries[_DT_RELA], count * _RELA.itemsize)
    rows = np.frombuffer(content, _RELA, count, start)
    rows = rows[rows["kind"] == _RELATIVE[image.goarch]]
    order = np.argsort(rows["at"], kind="stable")
    return Image(
        content=content,
        goarch=image.goarch,
        segments=image.segments,
        sections=image.sections,
        notes=image.notes,
        relative_at=rows["at"][order].astype(np.uint64),
        relative_to=rows["addend"][order].astype(np.uint64),
    )
