"""The sections of debugging information, decompressed.

Format: System V ABI, chapter 4, "Compressed Sections" (Elf64_Chdr).  Go's linker compresses each
with zlib where that makes it smaller; an external linker may use Zstandard.
"""

from __future__ import annotations

import struct
import zlib

from stackward.binary.elf import Image, Section, bad_binary

_HEADER = struct.Struct("<IIQQ")
_ZLIB = 1
# A stored byte stands for 1,032 bytes at most (RFC 1951); more is claimed by a broken header.
_HIGHEST_RATIO = 1032


def read_debug_section(image: Image, name: str) -> bytes:
    """Return section `.debug_NAME` of `image`; b"" where there is none that can be read."""
    section = image.section(f".debug_{name}")
    if section is None:
        return b""
    content = image.content[section.offset : section.offset + section.size]
    return _decompressed(section, content) if section.is_compressed else bytes(content)


def _decompressed(section: Section, content: bytes) -> bytes:
    if len(content) < _HEADER.size:
        raise bad_binary(f"section {section.name} has no compression header")
    kind, _, size, _ = _HEADER.unpack_from(content)
    if kind != _ZLIB:
        return b""
    if size > _HIGHEST_RATIO * len(content):
        raise bad_binary(f"section {section.name} of {len(content)} bytes claims {size}")
    try:
        found = zlib.decompressobj().decompress(content[_HEADER.size :], max(size, 1))
    except zlib.error as error:
        raise bad_binary(f"section {section.name} cannot be decompressed: {error}") from error
    if len(found) != size:
        raise bad_binary(f"section {section.name} has {len(found)} bytes instead of {size}")
    return found
