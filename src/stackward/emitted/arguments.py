"""What each call hands to an allocating function: the name of a type, a size."""

from __future__ import annotations

from stackward.emitted.callsites import ObjectCode
from stackward.emitted.descriptors import Descriptors
from stackward.emitted.operands import (
    Window,
    constant_size,
    is_type_sized,
    loads_argument,
    type_argument,
)

_Described = tuple[str, int | None]


class Arguments:
    """Reads the operands of calls; remembers what each type symbol says."""

    def __init__(self, code: ObjectCode, descriptors: Descriptors) -> None:
        self._code = code
        self._descriptors = descriptors
        self._types: dict[tuple[int, int], _Described | None] = {}

    def read(
        self, row: int, symbol: int, offset: int, callee: str
    ) -> tuple[str | None, int | None]:
        """Return the type name and the size in bytes of the call that relocation `row` is."""
        window, first = self._code.before(row, symbol, offset)
        size = constant_size(callee, window)
        position = type_argument(callee)
        described = None if position is None else self._described(first, row, window, position)
        if described is None:
            return None, size
        name, type_size = described
        return name, (type_size if is_type_sized(callee) and type_size is not None else size)

    def _described(self, first: int, row: int, window: Window, position: int) -> _Described | None:
        records = self._code.made.relocs
        for before in range(row - 1, first - 1, -1):
            if loads_argument(window, int(records["off"][before]), position):
                return self._type(int(records["pkg"][before]), int(records["sym"][before]))
        return None

    def _type(self, pkg: int, sym: int) -> _Described | None:
        key = (pkg, sym)
        if key not in self._types:
            name = self._descriptors.name(pkg, sym)
            self._types[key] = (name, self._descriptors.size(pkg, sym)) if name else None
        return self._types[key]
