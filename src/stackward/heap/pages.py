"""Which object is an address in?  By a table of pages, as the collector does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.heap.dump import Int32s, Int64s, Objects
from stackward.heap.graph_kernels import ARENA_PAGES, ARENA_SHIFT

# 64 MiB each: 2^48 bytes, all that Go's heap arenas can be in.
_MOST_ARENAS = 1 << 22


class Calls(Protocol):
    """Kernels, compiled or plain (core/compiled.py)."""

    def call(self, name: str, *arguments: int | npt.NDArray[np.generic]) -> int:
        """Return what kernel `name` returns for `arguments`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PageTable:
    """Finds the object that an address is in (graph_kernels.py says how)."""

    bounds: Int64s
    arenas: Int32s
    pages: Int32s
    objects: Objects

    def resolve(self, words: Int64s, calls: Calls) -> Int32s:
        """Return the row of the object that each of `words` points into, -1 where none."""
        words = np.ascontiguousarray(words, np.int64)
        rows = np.empty(len(words), np.int32)
        calls.call("resolve_words", words, len(words), *self.columns(), rows)
        return rows

    def columns(self) -> tuple[Int64s, Int64s, Int64s, Int32s, Int32s]:
        """Return what the kernel `object_at` wants."""
        objects = self.objects
        return objects.address, objects.size_bytes, self.bounds, self.arenas, self.pages


def page_table(objects: Objects, calls: Calls) -> PageTable:
    """Return the table that finds the object of an address; 4 bytes for each page of 8 KiB."""
    if not len(objects):
        nothing = np.full(1, -1, np.int32)
        return PageTable(
            bounds=np.zeros(2, np.int64), arenas=nothing, pages=nothing, objects=objects
        )
    low = int(objects.address[0]) >> ARENA_SHIFT << ARENA_SHIFT
    high = int((objects.address + objects.size_bytes).max())
    count = ((high - low - 1) >> ARENA_SHIFT) + 1
    if count > _MOST_ARENAS:
        raise StackwardError(
            "wide-heap",
            f"objects lie between {low:#x} and {high:#x}, further apart than any heap of Go",
            "the dump is damaged: take another one",
        )
    arenas = np.full(count, -1, np.int32)
    calls.call("note_arenas", objects.address, objects.size_bytes, len(objects), low, arenas, count)
    pages = np.empty(np.count_nonzero(arenas == 0) * ARENA_PAGES + 1, np.int32)
    calls.call("fill_pages", objects.address, len(objects), low, arenas, count, pages)
    return PageTable(
        bounds=np.array([low, high], np.int64), arenas=arenas, pages=pages, objects=objects
    )
