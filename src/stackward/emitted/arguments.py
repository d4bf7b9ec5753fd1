"""What each call hands to an allocating function: the name of a type, a size."""

from __future__ import annotations

from stackward.emitted.callsites import ObjectCode
from stackward.emitted.operands import (
    Window,
    constant_size,
    is_type_sized,
    loads_argument,
    type_argument,
)

TYPE_PREFIX = "type:"
_NO_ALGORITHMS = "noalg."

_Described = tuple[str, int | None]


class Arguments:
    """Reads the operands of calls; remembers what each type symbol says."""

    def __init__(self, code: ObjectCode) -> None:
        self._code = code
        self._made = code.made
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
        records = self._made.relocs
        for before in range(row - 1, first - 1, -1):
            if loads_argument(window, int(records["off"][before]), position):
                return self._type(int(records["pkg"][before]), int(records["sym"][before]))
        return None

    def _type(self, pkg: int, sym: int) -> _Described | None:
        key = (pkg, sym)
        if key not in self._types:
            self._types[key] = self._read_type(pkg, sym)
        return self._types[key]

    def _read_type(self, pkg: int, sym: int) -> _Described | None:
        name = self._made.reference_name(pkg, sym)
        if not name.startswith(TYPE_PREFIX):
            return None
        name = name[len(TYPE_PREFIX) :].removeprefix(_NO_ALGORITHMS)
        symbol = self._made.index(pkg, sym)
        return name, self._type_size(symbol) if 0 <= symbol < self._made.defined else None

    def _type_size(self, symbol: int) -> int | None:
        """Return the first word of a type descriptor, its size (internal/abi/type.go Type)."""
        begin, end = self._made.data_bounds(symbol)
        pointer = 4 if self._code.goarch in ("386", "arm") else 8
        if end - begin < pointer:
            return None
        return int.from_bytes(self._made.content[begin : begin + pointer], "little")
