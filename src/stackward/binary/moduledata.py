"""Where the linker put a Go program's parts: `runtime.firstmoduledata`, read from the file.

Format: moduledata and pcHeader in runtime/symtab.go, Go 1.24 to 1.27.  It is a section of its own,
`.go.module`, since Go 1.26; before, `.symtab` names it, and a stripped program is searched for the
words that lead to its function table.  Whatever was found must point at that table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from stackward.binary.elf import HIGHEST_ADDRESS, Image, bad_binary
from stackward.binary.symbols import read_symbols
from stackward.core import StackwardError

_SYMBOL = "runtime.firstmoduledata"
TABLE_SECTIONS = (".gopclntab", ".data.rel.ro.gopclntab")
TABLE_MAGIC = b"\xf1\xff\xff\xff\0\0"
_TABLE_WORDS = 8  # behind the first eight bytes of pcHeader
_NAMES_OFFSET = 3  # of these words
_POINTER = 8
_WORDS = 51
_TEXT = 22  # of these, and its end behind it
_MOST_CANDIDATES = 256
_BOUNDS = (
    "text",
    "text_end",
    "noptrdata",
    "noptrdata_end",
    "data",
    "data_end",
    "bss",
    "bss_end",
    "noptrbss",
    "noptrbss_end",
)
_RELEASE = re.compile(r"go1\.(\d+)")
_OLDEST = 24
NEWEST_RELEASE = 27
_ROW_SINCE = 27
_EPCLNTAB_SINCE = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleData:
    """Bounds of a program's parts, as linked.

    Type descriptors lie between `types` and `types_end`, among names.  Since Go 1.27 those of
    unnamed types (pointers, slices, functions, ...) are in a row from `types` to `row_end`, and
    interface tables from `itabs` to `itabs_end`.  Before, these are 0, and `typelinks` (offsets
    from `types`) and `itablinks` (addresses) list them.
    """

    address: int
    text: int
    text_end: int
    data: int
    data_end: int
    bss: int
    bss_end: int
    noptrdata: int
    noptrdata_end: int
    noptrbss: int
    noptrbss_end: int
    types: int
    types_end: int
    row_end: int
    itabs: int
    itabs_end: int
    typelinks: tuple[int, ...]
    itablinks: tuple[int, ...]


def minor_release(go_version: str) -> int:
    """Return 27 for `go1.27.3`; raises `unsupported-binary` for what is not Go 1.24 or newer."""
    match = _RELEASE.search(go_version)
    if match is None or int(match[1]) < _OLDEST:
        raise StackwardError(
            "unsupported-binary",
            f"the executable was built by {go_version or 'an unknown Go'}, whose types are not"
            " understood",
            "Rebuild it with Go 1.24 or newer.",
        )
    return int(match[1])


def read_module_data(image: Image, go_version: str) -> ModuleData:
    """Return the module data of `image`; raises `malformed-binary` where none is consistent."""
    release = minor_release(go_version)
    for address in _candidates(image):
        words = _plausible(image, address)
        if words:
            return _decoded(image, address, words, release)
    raise bad_binary("no module data: the program's parts cannot be told apart")


def module_words(image: Image, table: int) -> list[int]:
    """Return the words of the module data that describes the function table at `table`, else []."""
    found = (_plausible(image, at) for at in _references(image, table))
    return next((words for words in found if words and words[_TEXT] <= words[_TEXT + 1]), [])


def table_addresses(image: Image) -> Iterator[int]:
    """Yield where the function table may lie: in its section, else where its magic is found."""
    section = image.section(*TABLE_SECTIONS)
    if section and section.size and image.read(section.address, 6) == TABLE_MAGIC:
        yield section.address
        return
    for segment in image.segments:
        at, end = segment.offset, segment.offset + segment.size
        while (at := image.content.find(TABLE_MAGIC, at, end)) >= 0:
            if image.content[at + 7 : at + 8] == bytes([_POINTER]):
                yield segment.address + at - segment.offset
            at += 1


def _candidates(image: Image) -> Iterator[int]:
    section = image.section(".go.module")
    if section:
        yield section.address
    yield from read_symbols(image).addresses_of(_SYMBOL)
    for table in table_addresses(image):
        yield from _references(image, table)


def _references(image: Image, table: int) -> list[int]:
    """Return the addresses of writable words that hold `table`."""
    places: list[int] = image.relative_at[image.relative_to == np.uint64(table)].tolist()
    for segment in image.segments:
        if segment.writable:
            skip = -segment.address % _POINTER
            size = max(segment.size - skip, 0) & ~(_POINTER - 1)
            data = image.array(segment.address + skip, size).view("<u8")
            found = np.flatnonzero(data == np.uint64(table)) * _POINTER
            places += (found + (segment.address + skip)).tolist()
    return places[:_MOST_CANDIDATES]


def _plausible(image: Image, address: int) -> list[int]:
    """Return the words at `address` if they lead to a function table, else []."""
    try:
        words = image.words(address, _WORDS)
        header = image.read(words[0], _POINTER * (1 + _TABLE_WORDS))
    except StackwardError:
        return []
    offsets = np.frombuffer(header[_POINTER:], "<u8").tolist()
    right = (
        header.startswith(TABLE_MAGIC)
        and header[7] == _POINTER
        and words[1] == words[0] + offsets[_NAMES_OFFSET]
    )
    return words if right else []


def _decoded(image: Image, address: int, words: list[int], release: int) -> ModuleData:
    named = dict(zip(_BOUNDS, words[_TEXT : _TEXT + len(_BOUNDS)], strict=True))
    types = words[37]
    row_end = itabs = itabs_end = 0
    typelinks: tuple[int, ...] = ()
    itablinks: tuple[int, ...] = ()
    if release >= _ROW_SINCE:
        row, types_end, itabs, size = words[38:42]
        row_end, itabs, itabs_end = types + row, types + itabs, types + itabs + size
    else:
        types_end = words[38]
        first = 45 if release >= _EPCLNTAB_SINCE else 44
        typelinks = _typelinks(image, *words[first : first + 2])
        itablinks = _itablinks(image, *words[first + 3 : first + 5])
    ends = [types, row_end or types, itabs or types, itabs_end or types, types_end]
    pairs = [named[name] <= named[f"{name}_end"] for name in ("text", "data", "bss", "noptrdata")]
    highest = max(types_end, *named.values())
    if not all(pairs) or ends != sorted(ends) or highest >= HIGHEST_ADDRESS:
        raise bad_binary(f"the bounds in the module data at address {address:#x} are out of order")
    image.offset(types, max(types_end - types, 1))
    return ModuleData(
        address=address,
        types=types,
        types_end=types_end,
        row_end=row_end,
        itabs=itabs,
        itabs_end=itabs_end,
        typelinks=typelinks,
        itablinks=itablinks,
        **named,
    )


def _typelinks(image: Image, at: int, count: int) -> tuple[int, ...]:
    return tuple(np.frombuffer(image.read(at, 4 * count), "<i4").tolist()) if count else ()


def _itablinks(image: Image, at: int, count: int) -> tuple[int, ...]:
    return tuple(image.words(at, count)) if count else ()
