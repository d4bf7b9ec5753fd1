"""Type descriptors: what a symbol `type:T` says about the type T.

Layout: internal/abi/type.go (Type, InterfaceType, Imethod) and internal/abi/iface.go, Go 1.24 to
1.27.  A descriptor of a named type lies in the archive of its package, of an unnamed one in each
archive that uses it; a few of the runtime's are referred to by number.
"""

from __future__ import annotations

from dataclasses import dataclass

from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import GoObject

_PREFIX = "type:"
_NAME_PREFIX = "type:.namedata."
_NO_ALGORITHMS = "noalg."
_SMALL_POINTERS = ("386", "arm", "mips", "mipsle")
_METHOD_RECORD = 8
# abi.Type (48), package path (8), method slice (24); named types have 16 bytes more.
_UNNAMED_METHODS_AT = 80
_NAMED_METHODS_AT = 96
_FIXED = {
    "bool": 1,
    "int8": 1,
    "uint8": 1,
    "int16": 2,
    "uint16": 2,
    "int32": 4,
    "uint32": 4,
    "float32": 4,
    "int64": 8,
    "uint64": 8,
    "float64": 8,
    "complex64": 8,
    "complex128": 16,
}
_WORDS = {"int": 1, "uint": 1, "uintptr": 1, "unsafe.Pointer": 1, "string": 2, "error": 2}
_WORD_PREFIXES = (("*", 1), ("[]", 3), ("map[", 1), ("chan ", 1), ("func(", 1), ("interface {", 2))


@dataclass(frozen=True, slots=True)
class Descriptors:
    """Finds descriptors in one object, and in the archives of other packages."""

    made: GoObject
    foreign: ForeignNames
    goarch: str

    def name(self, pkg: int, sym: int) -> str:
        """Return the type that a symbol reference describes, "" when it is no type descriptor."""
        symbol_name = self.made.reference_name(pkg, sym)
        if not symbol_name.startswith(_PREFIX) or symbol_name.startswith(_NAME_PREFIX):
            return ""
        return symbol_name[len(_PREFIX) :].removeprefix(_NO_ALGORITHMS)

    def size(self, pkg: int, sym: int) -> int | None:
        """Return the size in bytes of the type described, None when no archive holds it."""
        pointer = 4 if self.goarch in _SMALL_POINTERS else 8
        name = self.name(pkg, sym).removeprefix("go.shape.")
        if name in _FIXED:
            return _FIXED[name]
        words = _WORDS.get(name) or next((n for p, n in _WORD_PREFIXES if name.startswith(p)), 0)
        if words:
            return words * pointer
        made, symbol = self._locate(pkg, sym)
        begin, end = made.data_bounds(symbol) if symbol >= 0 else (0, 0)
        if end - begin < pointer:
            return None
        return int.from_bytes(made.content[begin : begin + pointer], "little")

    def method_number(self, pkg: int, sym: int, place: int) -> int:
        """Return which method of an interface type lies at offset `place` of its descriptor."""
        unnamed = self.name(pkg, sym).startswith("interface {")
        first = _UNNAMED_METHODS_AT if unnamed else _NAMED_METHODS_AT
        return (place - first) // _METHOD_RECORD

    def method_name(self, pkg: int, sym: int, place: int) -> str | None:
        """Return the name of that method, None when no archive holds the descriptor."""
        if self.name(pkg, sym) == "error":
            return "Error"
        made, symbol = self._locate(pkg, sym)
        return _name_at(made, symbol, place) if symbol >= 0 else None

    def _locate(self, pkg: int, sym: int) -> tuple[GoObject, int]:
        """Return the object that defines the descriptor, and its index there; -1 if none does."""
        symbol = self.made.index(pkg, sym)
        if 0 <= symbol < self.made.defined:
            return self.made, symbol
        symbol_name = self.made.reference_name(pkg, sym)
        package = symbol_name[len(_PREFIX) :].partition("[")[0].rpartition(".")[0]
        other = self.foreign.object_of(package) if package else None
        if other is None:
            return self.made, -1
        symbol = other.find(symbol_name)
        return other, symbol if symbol < other.defined else -1


def _name_at(made: GoObject, symbol: int, place: int) -> str | None:
    """Return the name that a descriptor refers to at offset `place`, if it does."""
    first, last = int(made.reloc_first[symbol]), int(made.reloc_first[symbol + 1])
    rows = made.relocs[first:last]
    for row in rows[rows["off"] == place]:
        name = made.reference_name(int(row["pkg"]), int(row["sym"]))
        if name.startswith(_NAME_PREFIX):
            return _plain_name(name[len(_NAME_PREFIX) :])
    return None


def _plain_name(name: str) -> str | None:
    """Return the identifier in a name symbol: `Write.` if exported, `write-` if not."""
    bare = name.rstrip(".-")
    return bare if bare.isidentifier() else None
