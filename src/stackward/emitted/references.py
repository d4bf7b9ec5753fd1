"""Machine code that refers to an address: a variable's, or a type descriptor's.

x86-64: a memory operand relative to the next instruction (ModRM with mod 0 and r/m 5, Intel SDM
volume 2, 2.2.1.6).  arm64: ADRP with the ADD, LDR or STR behind it that the linker makes of one
reference (Arm ARM C6.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from stackward.core import Frame
from stackward.emitted.binary import GoBinary
from stackward.emitted.instructions import find_calls
from stackward.emitted.pctables import Bytes

Places = npt.NDArray[np.int64]

_CHUNK = 8 << 20
_MARGIN = 16
# Opcodes (the byte before ModRM) whose operand in memory is written, and those with a constant
# behind the displacement, by its size.
_STORES = (0x88, 0x89, 0xC6, 0xC7)
_AFTER_0F = (0x11, 0x29, 0x7F, 0xD6)  # MOVUPS, MOVAPS, MOVDQU, MOVQ: stores of two words or one
_CONSTANT = {0x80: 1, 0x83: 1, 0xC0: 1, 0xC1: 1, 0xC6: 1, 0x6B: 1, 0x81: 4, 0xC7: 4, 0x69: 4}
_NOT_TEST = (0xF6, 0xF7)  # TEST has a constant where the ModRM's middle bits are 0
_PUTS = ("mapassign", "growslice", "chansend1", "newobject", "makeslice", "mallocgc", "makechan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An instruction that refers to the address, and what its source line does besides.

    `chain` is innermost first.  `stores` says that the instruction writes there.  `calls` are the
    run-time functions of `_PUTS` that code of the same line calls: mapassign, growslice, ...
    """

    pc: int
    address: int
    chain: tuple[Frame, ...]
    stores: bool
    calls: tuple[str, ...]


def references(binary: GoBinary, spans: list[tuple[int, int]]) -> list[Reference]:
    """Return the references to addresses within `spans` (first, end), in order of their place.

    Cost: one pass over the code.  A byte sequence within other instructions that looks like such an
    operand with exactly that address is one chance in some 2**27 per place and byte of the span.
    """
    table = binary.functions
    start, end = int(table.entries[0]), int(table.entries[-1])
    code = binary.image.array(start, end - start)
    finder = _amd64 if binary.goarch == "amd64" else _arm64
    found = [
        finder(code[at : at + _CHUNK + _MARGIN], start + at, spans)
        for at in range(0, len(code), _CHUNK)
    ]
    if not found:
        return []
    pcs = np.concatenate([one[0] for one in found])
    pcs, first = np.unique(pcs, return_index=True)
    goals = np.concatenate([one[1] for one in found])[first]
    stores = np.concatenate([one[2] for one in found])[first]
    chains = binary.frames_at(pcs.tolist())
    calls = _calls_on_lines(binary, pcs)
    rows = zip(pcs.tolist(), goals.tolist(), chains, stores.tolist(), strict=True)
    return [
        Reference(
            pc=pc, address=goal, chain=chain, stores=is_store, calls=calls.get(_line(chain), ())
        )
        for pc, goal, chain, is_store in rows
        if chain
    ]


def _line(chain: tuple[Frame, ...]) -> tuple[str, str, int]:
    """Return the physical function, and the innermost line."""
    return chain[-1].function, chain[0].file, chain[0].line


def _calls_on_lines(binary: GoBinary, pcs: Places) -> dict[tuple[str, str, int], tuple[str, ...]]:
    """Return the calls of `_PUTS`, by line, in the functions that hold `pcs`."""
    table = binary.functions
    named = {
        int(table.entries[k]): name.removeprefix("runtime.")
        for k, name in _runtime_functions(binary)
    }
    targets = np.array(sorted(named), np.uint64)
    found: dict[tuple[str, str, int], dict[str, None]] = {}
    for owner in np.unique(table.function_at(pcs.astype(np.uint64))).tolist():
        if owner < 0:
            continue
        start, end = int(table.entries[owner]), int(table.entries[owner + 1])
        code = binary.image.array(start, end - start)
        places, called = find_calls(binary.goarch, code, start, targets)
        chains = binary.frames_at(places.tolist())
        for chain, target in zip(chains, called.tolist(), strict=True):
            if chain:
                found.setdefault(_line(chain), {})[named[target]] = None
    return {line: tuple(names) for line, names in found.items()}


def _runtime_functions(binary: GoBinary) -> list[tuple[int, str]]:
    """Return the functions that put something somewhere, with their rows."""
    table = binary.functions
    data = table.names.tobytes()
    found = []
    for row, offset in enumerate(table.records["name"].tolist()):
        if data.startswith(b"runtime.", offset) and data[offset + 8 :][:12].startswith(_STARTS):
            found.append((row, table.name_at(offset)))
    return found


_STARTS = tuple(name.encode() for name in _PUTS)


def _amd64(
    code: Bytes, address: int, spans: list[tuple[int, int]]
) -> tuple[Places, Places, npt.NDArray[np.bool_]]:
    at = np.flatnonzero((code[: max(len(code) - 8, 0)] & 0xC7) == 0x05)
    at = at[at >= 2]
    distance = np.zeros(len(at), np.uint32)
    for k in range(4):
        distance |= code[at + 1 + k].astype(np.uint32) << np.uint32(8 * k)
    opcode, before = code[at - 1], code[at - 2]
    constant = np.zeros(256, np.int64)
    for byte, size in _CONSTANT.items():
        constant[byte] = size
    more = np.where(before == 0x0F, 0, constant[opcode])
    tests = np.isin(opcode, _NOT_TEST) & ((code[at] & 0x38) == 0)
    more = np.where(tests, np.where(opcode == 0xF6, 1, 4), more)
    goal = at + (address + 5) + distance.view(np.int32) + more
    hit = _within(goal, spans)
    stores = np.where(before == 0x0F, np.isin(opcode, _AFTER_0F), np.isin(opcode, _STORES))
    return at[hit] + address, goal[hit], stores[hit]


def _arm64(
    code: Bytes, address: int, spans: list[tuple[int, int]]
) -> tuple[Places, Places, npt.NDArray[np.bool_]]:
    words = code[: len(code) & ~3].view("<u4").astype(np.int64)
    index = np.flatnonzero((words[:-1] & 0x9F000000) == 0x90000000)
    pair, second = words[index], words[index + 1]
    pages = ((pair >> 5 & 0x7FFFF) << 2 | (pair >> 29 & 3)) << 12
    pages = np.where(pages >> 32, pages - (1 << 33), pages)
    base = ((index * 4 + address) & ~0xFFF) + pages
    same = (second >> 5 & 31) == (pair & 31)
    adds = (second & 0xFFC00000) == 0x91000000
    moves = (second & 0x3B000000) == 0x39000000
    goal = base + ((second >> 10 & 0xFFF) << np.where(adds, 0, second >> 30 & 3))
    hit = same & (adds | moves) & _within(goal, spans)
    stores = moves & ((second >> 22 & 3) == 0)
    return (index * 4 + address + 4)[hit], goal[hit], stores[hit]


def _within(goal: Places, spans: list[tuple[int, int]]) -> npt.NDArray[np.bool_]:
    """Return which of `goal` lie in one of `spans`."""
    edges = np.array([edge for span in sorted(spans) for edge in span], np.int64)
    for (_, end), (first, _) in pairwise(sorted(spans)):
        if end > first:
            raise ValueError("spans overlap")
    found: npt.NDArray[np.bool_] = np.searchsorted(edges, goal, side="right") % 2 == 1
    return found
