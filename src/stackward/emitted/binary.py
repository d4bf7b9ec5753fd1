"""A linked Go executable: how it was built, and what stands at an address of its code."""

from __future__ import annotations

import mmap
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from stackward.binary.buildinfo import BuildInfo, read_build_info
from stackward.binary.elf import Content, Image, read_image
from stackward.binary.notes import gnu_build_id, go_build_id
from stackward.core import Frame, StackwardError, canonical_function
from stackward.emitted.allocators import ALLOCATOR_PATTERN
from stackward.emitted.instructions import CALL_SIZE, call_target, find_calls
from stackward.emitted.linked import InlineChains
from stackward.emitted.pclntab import FunctionTable, read_function_table
from stackward.emitted.records import EmittedCall

_TRAMPOLINE = re.compile(r"(?:\+[0-9a-f]+)?-tramp\d+$")
_ALLOCATOR = re.compile(
    rb"\0((" + ALLOCATOR_PATTERN.encode() + rb")(?:(?:\+[0-9a-f]+)?-tramp\d+)?)(?=\0)"
)


@dataclass(frozen=True, slots=True)
class GoBinary:
    """One executable.  Addresses are those it was linked at (see `linked_address`)."""

    image: Image
    build_info: BuildInfo
    functions: FunctionTable
    _chains: InlineChains

    @property
    def goarch(self) -> str:
        """Return the processor: `amd64` or `arm64`."""
        return self.image.goarch

    @property
    def gnu_build_id(self) -> str:
        """Return the GNU build id in hexadecimal, which profiles carry; "" if there is none."""
        return gnu_build_id(self.image)

    @property
    def go_build_id(self) -> str:
        """Return the id that `go tool buildid` prints; "" if there is none."""
        return go_build_id(self.image)

    def linked_address(self, address: int, *, start: int, offset: int) -> int | None:
        """Return the linked address for a run-time `address` of a mapping of this file.

        `start` and `offset` are the mapping's first address and its offset in the file, as a
        profile's Mapping gives them.  None where the file holds nothing there.
        """
        at = address - start + offset
        for s in self.image.segments:
            if s.offset <= at < s.offset + s.size:
                return s.address + at - s.offset
        return None

    def frames(self, pc: int) -> tuple[Frame, ...]:
        """Return the inline chain at address `pc`, innermost first; () outside Go code.

        `pc` lies within an instruction.  A heap profile's location addresses do (they are return
        addresses minus 1); of a return address itself, take 1 off.
        """
        return self.frames_at([pc])[0]

    def frames_at(self, pcs: Iterable[int]) -> list[tuple[Frame, ...]]:
        """Return `frames` of each address; much cheaper than one by one."""
        return self._chains.at(np.fromiter(pcs, np.uint64))

    def call_target(self, return_pc: int) -> str | None:
        """Return the function that the call before `return_pc` calls, None if it is not known.

        `return_pc` is the address behind the call: a heap profile's location address plus 1.  None
        for a call through a register, and where no call or no Go function stands there.
        """
        size = CALL_SIZE[self.goarch]
        try:
            code = self.image.read(return_pc - size, size)
        except StackwardError:
            return None
        target = call_target(self.goarch, code, return_pc)
        return None if target is None else self._function_named(target)

    def _function_named(self, entry: int) -> str | None:
        if not 0 <= entry < 1 << 64:
            return None
        at = int(self.functions.function_at(np.array([entry], np.uint64))[0])
        if at < 0 or int(self.functions.entries[at]) != entry:
            return None
        return _TRAMPOLINE.sub("", canonical_function(self.functions.name(at)))

    def allocating_calls(self, functions: Collection[str] | None = None) -> list[EmittedCall]:
        """Return the direct calls of allocating functions, in address order.

        `functions`: canonical names of the physical functions to look at; None for all.
        """
        table = self.functions
        allocators = self._allocators()
        targets = np.array(sorted(allocators), np.uint64)
        places, called = self._direct_calls(self._wanted(functions), targets)
        owners = table.function_at(places).tolist()
        callees = [allocators[target] for target in called.tolist()]
        rows = zip(places.tolist(), owners, callees, self._chains.at(places), strict=True)
        return [
            EmittedCall(
                package="",
                function=self._chains.function_name(owner),
                callee=callee,
                chain=chain,
                pc=pc,
            )
            for pc, owner, callee, chain in rows
            if chain
        ]

    def _allocators(self) -> dict[int, str]:
        """Return the names of the allocating functions by entry address."""
        table = self.functions
        data = b"\0" + table.names.tobytes()
        named = {match.start(1) - 1: match[2].decode() for match in _ALLOCATOR.finditer(data)}
        offsets = np.fromiter(named, np.int64, len(named))
        found = np.flatnonzero(np.isin(table.records["name"], offsets))
        name = table.records["name"]
        return {int(table.entries[k]): named[int(name[k])] for k in found.tolist()}

    def _wanted(self, functions: Collection[str] | None) -> list[int] | None:
        if functions is None:
            return None
        chosen, table = set(functions), self.functions
        return [k for k in range(len(table)) if canonical_function(table.name(k)) in chosen]

    def _direct_calls(
        self, wanted: list[int] | None, targets: npt.NDArray[np.uint64]
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
        """Return where functions `wanted` (None: all) call `targets`, and which of them."""
        bounds = self.functions.entries
        spans = [(0, len(bounds) - 1)] if wanted is None else [(k, k + 1) for k in wanted]
        found = []
        for first, last in spans:
            start, end = int(bounds[first]), int(bounds[last])
            code = self.image.array(start, end - start)
            found.append(find_calls(self.goarch, code, start, targets))
        places, called = zip(*found, strict=True) if found else ((), ())
        empty = np.zeros(0, np.uint64)
        return np.concatenate([empty, *places]), np.concatenate([empty, *called])


def read_binary(content: Content) -> GoBinary:
    """Return the executable in `content`.

    Raises StackwardError: `unsupported-binary` for a format, processor or Go release that cannot be
    read, `not-a-go-binary`, or `malformed-binary`.
    """
    image = read_image(content)
    info = read_build_info(image)
    functions = read_function_table(image)
    return GoBinary(image, info, functions, InlineChains(functions))


def open_binary(path: str | Path) -> GoBinary:
    """Return the executable at `path`, mapped into memory; see `read_binary`.

    Raises `unreadable-file` when it cannot be opened.
    """
    try:
        with Path(path).open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise StackwardError(
            "unreadable-file", f"cannot read {path}: {error}", "Check the path and its permissions."
        ) from error
    return read_binary(mapped)
