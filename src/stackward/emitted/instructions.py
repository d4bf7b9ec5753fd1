"""Direct calls in machine code: `CALL rel32` of x86-64, `BL` of arm64.

Source: Intel SDM volume 2 (CALL, E8 cd); Arm ARM C6.2 (BL, 26-bit word offset).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.emitted.pctables import Bytes

Addresses = npt.NDArray[np.uint64]

_CHUNK = 8 << 20
CALL_SIZE = {"amd64": 5, "arm64": 4}
_NO_CALLS = np.zeros(0, np.uint64)


def call_target(goarch: str, code: bytes, return_pc: int) -> int | None:
    """Return the target of the direct call that ends `code` and returns to address `return_pc`.

    None where no direct call stands there: a call through a register, or no call at all.
    """
    size = CALL_SIZE[goarch]
    if len(code) < size:
        return None
    if goarch == "amd64":
        if code[-5] != 0xE8:
            return None
        return return_pc + int.from_bytes(code[-4:], "little", signed=True)
    word = int.from_bytes(code[-4:], "little")
    if word >> 26 != 0x25:
        return None
    return return_pc - 4 + _signed(word & 0x3FFFFFF) * 4


def _signed(offset: int) -> int:
    return offset - (1 << 26) if offset >> 25 else offset


def find_calls(
    goarch: str, code: Bytes, address: int, targets: Addresses
) -> tuple[Addresses, Addresses]:
    """Return the addresses of the direct calls in `code` to one of `targets`, and their targets.

    `code` lies at `address`; `targets` are sorted.  x86-64 instructions are not aligned: a byte
    within another instruction that looks like a call to exactly one of some hundred addresses is
    one chance in 2**25 per such byte.  Cost: one pass, with copies of a few megabytes at a time.
    """
    finder = _amd64_calls if goarch == "amd64" else _arm64_calls
    found = [
        finder(code[at : at + _CHUNK + CALL_SIZE[goarch] - 1], address + at, targets)
        for at in range(0, len(code), _CHUNK)
    ]
    calls, called = zip(*found, strict=True) if found else ((_NO_CALLS,), (_NO_CALLS,))
    places, first = np.unique(np.concatenate(calls), return_index=True)
    return places, np.concatenate(called)[first]


def _amd64_calls(code: Bytes, address: int, targets: Addresses) -> tuple[Addresses, Addresses]:
    at = np.flatnonzero(code[:-4] == 0xE8)
    distance = np.zeros(len(at), np.uint32)
    for k in range(4):
        distance |= code[at + 1 + k].astype(np.uint32) << np.uint32(8 * k)
    goal = (at + (address + 5) + distance.view(np.int32)).astype(np.uint64)
    return _chosen(at, address, goal, targets)


def _arm64_calls(code: Bytes, address: int, targets: Addresses) -> tuple[Addresses, Addresses]:
    words = code[: len(code) & ~3].view("<u4")
    index = np.flatnonzero(words >> 26 == 0x25)
    distance = (words[index] << np.uint32(6)).view(np.int32).astype(np.int64) >> 6
    at = index * 4
    return _chosen(at, address, (at + address + distance * 4).astype(np.uint64), targets)


def _chosen(
    at: npt.NDArray[np.int64], address: int, goal: Addresses, targets: Addresses
) -> tuple[Addresses, Addresses]:
    hit = np.isin(goal, targets)
    return (at[hit] + address).astype(np.uint64), goal[hit]
