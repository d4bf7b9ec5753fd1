"""Constants that emitted code hands to an allocating function: a type descriptor, a size.

Read from the instructions just before the call, in Go's register calling convention
(cmd/compile/abi-internal.md, Go 1.17 to 1.27): amd64 `LEAQ type(SB), R` and `MOVL $n, R`, arm64
`ADRP`+`ADD` and `MOVZ`.  On other processors nothing is known.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_AMD64_ARGUMENTS = (0, 3, 1, 7, 6, 8, 9, 10, 11)
_ARM64_MOVZ = 0xD2800000
_ARM64_ORR_ZERO = 0xB24003E0
_LARGEST_CONSTANT = 1 << 30

_TYPE_ARGUMENT = (
    (re.compile(r"runtime\.mallocgc\w*"), 1),
    (re.compile(r"runtime\.growslice\w*"), 4),
    (re.compile(r"runtime\.(?:new(?:object|array)|makeslice\w*|moveSlice(?:NoCap)?)"), 0),
    (re.compile(r"runtime\.(?:convT(?:noptr)?|makemap(?:64)?|mapassign\w*|makechan\w*)"), 0),
    (re.compile(r"internal/runtime/maps\.new(?:object|array)"), 0),
)
_SIZE_ARGUMENT = re.compile(r"runtime\.mallocgc(?:Small|Tiny)\w+")
_CALLEE_SIZES = {
    "runtime.convT16": 2,
    "runtime.convT32": 4,
    "runtime.convT64": 8,
    "runtime.convTstring": 16,
    "runtime.convTslice": 24,
}
_SIZE_OF_TYPE = re.compile(r"runtime\.(?:newobject|convT|convTnoptr|mallocgc\w*)")


class Window(NamedTuple):
    """The code between the previous call and this one; `code` starts at offset `start`."""

    goarch: str
    code: bytes
    start: int


def type_argument(callee: str) -> int | None:
    """Return which argument of `callee` (from 0) is a type descriptor; None if it takes none."""
    for pattern, position in _TYPE_ARGUMENT:
        if pattern.fullmatch(callee):
            return position
    return None


def is_type_sized(callee: str) -> bool:
    """Return whether `callee` allocates exactly one object of the type it is given."""
    return _SIZE_OF_TYPE.fullmatch(callee) is not None


def loads_argument(window: Window, offset: int, position: int) -> bool:
    """Return whether the relocated instruction at code offset `offset` sets argument `position`."""
    at = offset - window.start
    if window.goarch == "amd64":
        return _lea_register(window.code, at) == _AMD64_ARGUMENTS[position]
    if window.goarch == "arm64" and 0 <= at <= len(window.code) - 4:
        return window.code[at] & 31 == position
    return False


def _lea_register(code: bytes, at: int) -> int:
    """Return the register that `LEAQ x(SB), R`, whose address is at `at`, sets; -1 for others."""
    if (
        not 3 <= at <= len(code)
        or code[at - 2] != 0x8D
        or code[at - 1] & 0xC7 != 0x05
        or code[at - 3] & 0xFB != 0x48
    ):
        return -1
    return (code[at - 3] & 4) << 1 | code[at - 1] >> 3 & 7


def constant_size(callee: str, window: Window) -> int | None:
    """Return the size in bytes that the call of `callee` behind `window` asks for, if constant."""
    if callee in _CALLEE_SIZES:
        return _CALLEE_SIZES[callee]
    if not _SIZE_ARGUMENT.fullmatch(callee):
        return None
    if window.goarch == "amd64":
        return _amd64_constant(window.code)
    return _arm64_constant(window.code) if window.goarch == "arm64" else None


def _amd64_constant(code: bytes) -> int | None:
    """Return the number that the last `MOVL $n, AX` of `code` loads."""
    at = code.rfind(b"\xb8", 0, max(len(code) - 4, 0))
    if at < 0 or (at and code[at - 1] == 0x41):
        return None
    number = int.from_bytes(code[at + 1 : at + 5], "little")
    return number if 0 < number < _LARGEST_CONSTANT else None


def _arm64_constant(code: bytes) -> int | None:
    """Return the number that the last `MOVD $n, R0` of `code` loads (MOVZ, or ORR with zero)."""
    for at in range(len(code) - 4, -1, -4):
        word = int.from_bytes(code[at : at + 4], "little")
        if word & 0xFFE0001F == _ARM64_MOVZ:
            return word >> 5 & 0xFFFF
        if word & 0xFFC003FF == _ARM64_ORR_ZERO:
            return _run_of_ones(word)
    return None


def _run_of_ones(word: int) -> int | None:
    """Return the 64-bit constant of a logical instruction (ARM C6.2.221, DecodeBitMasks)."""
    ones, rotation = (word >> 10 & 63) + 1, word >> 16 & 63
    number = (1 << ones) - 1
    rotated = (number >> rotation | number << (64 - rotation)) & (1 << 64) - 1
    return rotated if rotated < _LARGEST_CONSTANT else None


def loaded_from(window: Window, call: bytes) -> int:
    """Return the offset from which the register that `call` jumps to was loaded, -1 if unknown.

    `call` are the first bytes of an indirect call instruction behind `window`.  Loads from the
    stack are spilled or local values, and unknown.
    """
    if window.goarch == "amd64":
        return _amd64_load(window.code, call)
    return _arm64_load(window.code, call) if window.goarch == "arm64" else -1


def _amd64_load(code: bytes, call: bytes) -> int:
    """Follow `MOVQ disp(B), R` and `MOVQ S, R` back from `CALL R`."""
    high = call[:1] == b"\x41"
    if len(call) < 2 + high or call[high] != 0xFF or call[high + 1] & 0xF8 != 0xD0:
        return -1
    register, end = call[high + 1] & 7 | high << 3, len(code)
    for at in range(len(code) - 3, -1, -1):
        rex, opcode, modrm = code[at], code[at + 1], code[at + 2]
        if rex & 0xF8 != 0x48 or at + 3 > end:
            continue
        if opcode == 0x8B and (modrm >> 3 & 7 | (rex & 4) << 1) == register:
            return _displacement(code, at + 2, rex)
        if opcode == 0x89 and modrm >> 6 == 3 and (modrm & 7 | (rex & 1) << 3) == register:
            register, end = modrm >> 3 & 7 | (rex & 4) << 1, at
    return -1


def _displacement(code: bytes, at: int, rex: int) -> int:
    """Return the displacement of the memory operand whose ModRM byte is at `at`; -1 if on stack."""
    mode, base = code[at] >> 6, code[at] & 7
    if base == 4:
        if code[at + 1 : at + 2] != b"\x24" or not rex & 1:
            return -1
        at += 1
    if mode in (1, 2):
        size = 1 if mode == 1 else 4
        return int.from_bytes(code[at + 1 : at + 1 + size], "little", signed=True)
    return 0 if mode == 0 and base != 5 else -1


def _arm64_load(code: bytes, call: bytes) -> int:
    """Follow `LDR R, [B, #n]` and `MOV R, S` back from `BLR R`."""
    word = int.from_bytes(call, "little")
    if len(call) < 4 or word & 0xFFFFFC1F != 0xD63F0000:
        return -1
    register = word >> 5 & 31
    for at in range(len(code) - 4, -1, -4):
        word = int.from_bytes(code[at : at + 4], "little")
        if word & 31 != register:
            continue
        if word & 0xFFC00000 == 0xF9400000:
            return -1 if word >> 5 & 31 == 31 else (word >> 10 & 0xFFF) * 8
        if word & 0xFFE0FFE0 == 0xAA0003E0:
            register = word >> 16 & 31
    return -1
