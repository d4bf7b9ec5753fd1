"""Reads a core together with its program: the heap's reader knows no code, this gives it some."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from stackward.binary.moduledata import read_module_data
from stackward.binary.types import ProgramTypes
from stackward.core import StackwardError
from stackward.emitted.binary import GoBinary, open_binary
from stackward.emitted.stack_maps import FrameShape, StackMaps
from stackward.heap.core_file import CoreFile
from stackward.heap.core_read import read_core
from stackward.heap.dump import BucketFrame, HeapDump


class _Code:
    """What the heap's reader asks about code; addresses are as linked."""

    def __init__(self, binary: GoBinary) -> None:
        self._binary = binary
        self._maps = StackMaps(binary.functions)

    def shapes(self, pcs: npt.NDArray[np.int64]) -> Sequence[FrameShape | None]:
        """Return the shape of the frame at each address, None outside the program's functions."""
        return self._maps.shapes(pcs)

    def chains(self, pcs: list[int]) -> list[tuple[BucketFrame, ...]]:
        """Return the calls that are at each return address, inlined ones too, innermost first."""
        found = self._binary.frames_at([max(pc - 1, 0) for pc in pcs])
        return [
            tuple(BucketFrame(function=one.function, file=one.file, line=one.line) for one in chain)
            for chain in found
        ]

    def name(self, pc: int) -> str:
        """Return the function whose code is at `pc`, "" where it is not known."""
        table = self._binary.functions
        row = int(table.function_at(np.array([max(pc, 0)], np.uint64))[0])
        return table.name(row) if row >= 0 else ""


def read_heap_of_core(core: CoreFile, program: ProgramTypes, path: Path) -> HeapDump:
    """Return the heap of `core`; `program` is what was read of the executable at `path`.

    Raises StackwardError as `read_core` does.
    """
    binary = open_binary(path)
    module = read_module_data(binary.image, program.go_version)
    return read_core(core, binary.image, program, module, _Code(binary))


def needs_binary(core: CoreFile) -> StackwardError:
    """Return the error for a core without its executable; it names the one that ran."""
    path = core.file_at(core.entry) or core.name
    ran = f"It is of {path}. " if path else ""
    example = path if path.startswith("/") else "PROGRAM"
    return StackwardError(
        "core-needs-binary",
        f"{core.source} is a core: what is in its memory can be told only with the executable",
        f"{ran}Give the very file that ran: --binary {example}",
    )
