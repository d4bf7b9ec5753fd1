"""Is a core one of this program, and where was it loaded?"""

from __future__ import annotations

import numpy as np

from stackward.binary.elf import Image
from stackward.binary.moduledata import ModuleData
from stackward.binary.notes import go_build_id
from stackward.core import StackwardError
from stackward.heap.core_file import CoreFile
from stackward.heap.core_memory import CoreMemory
from stackward.heap.dump import Int64s

_ENTRY_AT = 24
_PAGE_BYTES = 4096
_WORD = 8
_MODULE_WORDS = 37  # of moduledata, up to the bounds of types: all made by the linker
_SHOWN = 20


def slide_of_core(core: CoreFile, image: Image, module: ModuleData) -> int:
    """Return how far the program in `image` was loaded from where it was linked.

    Raises `core-mismatch` where `core` is of another program.
    """
    if core.goarch != image.goarch:
        raise _mismatch(core, f"it is of {image.goarch}, the core of {core.goarch}")
    slide = _slide(core, image)
    if slide % _PAGE_BYTES:
        raise _mismatch(core, "the program began at another address")
    memory = CoreMemory(core, image, slide)
    _check_build(memory, image)
    expected = np.array(image.words(module.address, _MODULE_WORDS), np.uint64).astype(np.int64)
    places = np.arange(_MODULE_WORDS) * _WORD + module.address + slide
    held = memory.places(places, _WORD) >= 0
    if not held.any():
        raise _without_variables(core)
    seen = memory.words_of(places)
    moved = _relocated(image, module) & held
    expected[moved] += slide
    if (seen[held] != expected[held]).any():
        raise _mismatch(core, "its parts lie elsewhere in memory")
    return slide


def _slide(core: CoreFile, image: Image) -> int:
    """Return the slide by where the program began, else by where its file was mapped."""
    if core.entry:
        return core.entry - int.from_bytes(image.content[_ENTRY_AT : _ENTRY_AT + _WORD], "little")
    low = min((segment.address - segment.offset for segment in image.segments), default=0)
    starts = [one.address for one in core.files if one.file_offset == 0]
    return starts[0] - low if starts and low < _PAGE_BYTES else 0


def _relocated(image: Image, module: ModuleData) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    places: Int64s = np.arange(_MODULE_WORDS) * _WORD + module.address
    return np.isin(places, image.relative_at.astype(np.int64))


def _check_build(memory: CoreMemory, image: Image) -> None:
    """Raise where the note with the build id is in the core and says another one."""
    expected = go_build_id(image).encode()
    at = image.content.find(expected) if expected else -1
    if at < 0:
        return
    for segment in image.segments:
        if segment.offset <= at < segment.offset + segment.size:
            address = segment.address + at - segment.offset + memory.slide
            place = int(memory.places(np.array([address], np.int64), len(expected))[0])
            if place >= 0 and memory.core.content[place : place + len(expected)] != expected:
                raise _mismatch(memory.core, f"its build id is not {expected[:_SHOWN].decode()}...")
            return


def _mismatch(core: CoreFile, why: str) -> StackwardError:
    path = core.file_at(core.entry) or core.name
    ran = f" The core says that {path} ran." if path else ""
    return StackwardError(
        "core-mismatch",
        f"the executable is not the program that {core.source} is of: {why}.{ran}",
        "Give the very executable that ran: one built again with other flags, from other source "
        "or by another release does not do.",
    )


def _without_variables(core: CoreFile) -> StackwardError:
    return StackwardError(
        "core-without-heap",
        f"{core.source} does not hold the program's variables",
        "Let the kernel write anonymous memory and written pages of files: the lowest bits of "
        "/proc/PID/coredump_filter (0x33 is the usual value).",
    )
