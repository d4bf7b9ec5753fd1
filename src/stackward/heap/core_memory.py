"""The memory of a process as its core and its executable have it together.

A core leaves out what files hold, code and read-only data: the executable has these.  All columns
of a heap refer to the core alone.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.binary.elf import Image
from stackward.core import StackwardError
from stackward.heap.core_file import CoreFile
from stackward.heap.dump import Bytes, Int64s

_WORD = 8
_MOST_BYTES = 1 << 30
_HIGHEST = 1 << 63
_HIGHEST_WORD = (1 << 64) - 1


class NotHeldError(Exception):
    """An address is in neither the core nor the executable."""


class CoreMemory:
    """Reads memory by address; `slide` is how far the executable was loaded from where linked."""

    def __init__(self, core: CoreFile, image: Image, slide: int) -> None:
        self.core = core
        self._image = image
        self.slide = slide
        self.bytes: Bytes = np.frombuffer(core.content, np.uint8)
        self._start, self._end, self._shift = _runs(core)

    def places(self, addresses: Int64s, sizes: Int64s | int) -> Int64s:
        """Return where in the core's file `sizes` bytes at each address are, -1 where not."""
        if not len(self._start):
            return np.full(len(addresses), -1, np.int64)
        run = np.maximum(np.searchsorted(self._start, addresses, side="right") - 1, 0)
        inside = (addresses >= self._start[run]) & (addresses <= self._end[run] - sizes)
        found: Int64s = np.where(inside, addresses + self._shift[run], -1)
        return found

    def gather(self, addresses: Int64s, size: int) -> tuple[Bytes, npt.NDArray[np.bool_]]:
        """Return `size` bytes at each address, a row each, and which rows are there."""
        at = self.places(addresses, size)
        there = at >= 0
        found = np.zeros((len(addresses), size), np.uint8)
        found[there] = self.bytes[at[there, None] + np.arange(size)]
        return found, there

    def words_of(self, addresses: Int64s) -> Int64s:
        """Return the word at each address of the core, 0 where there is none."""
        return self.gather(addresses, _WORD)[0].view("<i8").reshape(-1).astype(np.int64)

    def words_at(self, places: Int64s) -> Int64s:
        """Return the words at places of the core's file."""
        found: Int64s = self.bytes[places[:, None] + np.arange(_WORD)].view("<i8").reshape(-1)
        return found.astype(np.int64)

    def is_linked(self, address: int) -> bool:
        """Return whether an address is in what the executable's file has."""
        try:
            self._image.offset(address - self.slide)
        except StackwardError:
            return False
        return True

    def read(self, address: int, size: int) -> bytes:
        """Return `size` bytes; raises NotHeldError where neither file has them."""
        if 0 <= address < _HIGHEST and 0 <= size <= _MOST_BYTES:
            at = int(self.places(np.array([address], np.int64), size)[0]) if size else 0
            if at >= 0:
                return self.core.content[at : at + size]
            try:
                return self._linked(address - self.slide, size)
            except StackwardError:
                pass
        raise NotHeldError(f"{size} bytes at {address:#x}")

    def _linked(self, address: int, size: int) -> bytes:
        """Return what the executable has, as the dynamic loader relocated it."""
        data, image = self._image.read(address, size), self._image
        first, last = np.searchsorted(image.relative_at, np.array([address, address + size], "<u8"))
        if first == last:
            return data
        moved = bytearray(data)
        for at, to in zip(
            image.relative_at[first:last].tolist(),
            image.relative_to[first:last].tolist(),
            strict=True,
        ):
            word = (to + self.slide & _HIGHEST_WORD).to_bytes(_WORD, "little")
            moved[at - address : at - address + _WORD] = word
        return bytes(moved[:size])

    def word(self, address: int) -> int:
        """Return the 64-bit word at `address`."""
        return int.from_bytes(self.read(address, _WORD), "little")

    def text(self, address: int, size: int) -> str:
        """Return a string."""
        return self.read(address, size).decode("utf-8", "replace")

    def parts(self, address: int, size: int) -> list[tuple[int, int, int]]:
        """Return (address, size, place in the file) of what the core has of a range."""
        found = []
        end = address + size
        for start, stop, shift in zip(
            self._start.tolist(), self._end.tolist(), self._shift.tolist(), strict=True
        ):
            low, high = max(start, address), min(stop, end)
            if low < high:
                found.append((low, high - low, low + shift))
        return found


def _runs(core: CoreFile) -> tuple[Int64s, Int64s, Int64s]:
    """Return start, end and shift (place less address) of what goes on in memory and file alike."""
    start, end = core.address, core.address + core.size_bytes
    shift = core.content_at - core.address
    is_first = np.ones(len(start), np.bool_)
    is_first[1:] = (start[1:] != end[:-1]) | (shift[1:] != shift[:-1])
    is_last = np.append(is_first[1:], True) if len(start) else is_first
    return start[is_first], end[is_last], shift[is_first]
