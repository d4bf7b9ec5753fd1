"""Inline chains of code offsets in an object: from the tables that the linker also reads.

Format: cmd/internal/goobj/funcinfo.go (FuncInfo and its inlining tree) and
cmd/internal/obj/pcln.go, Go 1.20 to 1.27.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.core import Frame, canonical_function
from stackward.emitted.archive import ObjectHeader, malformed
from stackward.emitted.foreign import ForeignNames
from stackward.emitted.goobj import AuxKind, GoObject
from stackward.emitted.pctables import PcTables, decode

Ints = npt.NDArray[np.int64]

_NODE = np.dtype(
    [
        ("parent", "<i4"),
        ("file", "<u4"),
        ("line", "<i4"),
        ("pkg", "<u4"),
        ("sym", "<u4"),
        ("parent_pc", "<i4"),
    ]
)
_FUNC_ID_AT = 8
_FILE_COUNT_AT = 16
# internal/abi/symtab.go FuncIDWrapper: compiler-made functions, which tracebacks leave out.
_FUNC_ID_WRAPPER = {"go1.24": 22}
_FUNC_ID_WRAPPER_NOW = 23
_QUANTUM = {"386": 1, "amd64": 1, "s390x": 2, "wasm": 1}
_DEFAULT_QUANTUM = 4
_DEEPEST_CHAIN = 1000
_POSITION_KINDS = (AuxKind.PC_FILE, AuxKind.PC_LINE, AuxKind.PC_INLINE)


class Inlining:
    """Chains of the functions given; decodes all their tables at once.

    `goroot` replaces the literal `$GOROOT` with which the compiler writes files of the standard
    library; "" keeps it.  Names that were trimmed (`-trimpath`) stay as they are.
    """

    def __init__(
        self,
        made: GoObject,
        functions: Ints,
        header: ObjectHeader,
        goroot: str,
        foreign: ForeignNames,
    ) -> None:
        quantum = _QUANTUM.get(header.goarch, _DEFAULT_QUANTUM)
        self._made = made
        self._foreign = foreign
        self._functions = functions
        self._files = tuple(_expanded(name, goroot) for name in made.files())
        self._aux = _auxiliary_symbols(made, functions)
        self._tables, self._numbers = _positions(made, self._aux, quantum)
        self._wrapper = _FUNC_ID_WRAPPER.get(header.go_version[:6], _FUNC_ID_WRAPPER_NOW)
        self._nodes: dict[int, list[tuple[int, ...]]] = {}
        self._outer: dict[tuple[int, int], tuple[str, tuple[Frame, ...]]] = {}
        self._names: dict[int, str] = {}

    def name(self, symbol: int) -> str:
        """Return the canonical name of the function with that global symbol index."""
        if symbol not in self._names:
            self._names[symbol] = canonical_function(self._made.name(symbol))
        return self._names[symbol]

    def chains(self, symbols: Ints, pcs: Ints) -> list[tuple[Frame, ...]]:
        """Return the chain at code offset `pcs[i]` of function `symbols[i]`, innermost first.

        A position that the tables do not give has file "" and line 0.  Compiler-made wrappers
        around an inlined function are left out, as runtime tracebacks do.
        """
        slot = np.searchsorted(self._functions, symbols)
        file, line, node = (self._tables.at(number[slot], pcs) for number in self._numbers)
        rows = zip(symbols.tolist(), file.tolist(), line.tolist(), node.tolist(), strict=True)
        return [self._chain(*row) for row in rows]

    def _chain(self, symbol: int, file: int, line: int, node: int) -> tuple[Frame, ...]:
        function, outer = self._enclosing(symbol, node)
        return (Frame(function, self._file(file), max(line, 0)), *outer)

    def _enclosing(self, symbol: int, node: int) -> tuple[str, tuple[Frame, ...]]:
        """Return the function of inlined call `node` (-1: of the code itself), and its callers."""
        pending = []
        while node >= 0 and (symbol, node) not in self._outer:
            pending.append(node)
            node = self._parent(symbol, node)
            if len(pending) > _DEEPEST_CHAIN:
                raise malformed("inlining tree is too deep", self._info(symbol)[0])
        outside: tuple[str, tuple[Frame, ...]] = (self.name(symbol), ())
        function, outer = self._outer[symbol, node] if node >= 0 else outside
        for inner in reversed(pending):
            _, file, line, pkg, sym, _ = self._tree(symbol)[inner]
            if node >= 0 or not self._is_wrapper(symbol):
                outer = (Frame(function, self._file(file), max(line, 0)), *outer)
            inlined = self._made.reference_name(pkg, sym) or self._foreign.name(pkg, sym)
            node, function = inner, canonical_function(inlined)
            self._outer[symbol, node] = function, outer
        return function, outer

    def _parent(self, symbol: int, node: int) -> int:
        nodes = self._tree(symbol)
        if node >= len(nodes) or nodes[node][0] >= node:
            raise malformed(f"inlining tree has no node {node}", self._info(symbol)[0])
        return nodes[node][0]

    def _is_wrapper(self, symbol: int) -> bool:
        start, end = self._info(symbol)
        return (
            start + _FUNC_ID_AT < end and self._made.content[start + _FUNC_ID_AT] == self._wrapper
        )

    def _tree(self, symbol: int) -> list[tuple[int, ...]]:
        at = self._info(symbol)[0]
        if at not in self._nodes:
            self._nodes[at] = self._read_tree(symbol)
        return self._nodes[at]

    def _info(self, symbol: int) -> tuple[int, int]:
        """Return the file offsets of the function's information; an empty range if it has none."""
        info = int(self._aux[AuxKind.FUNC_INFO][np.searchsorted(self._functions, symbol)])
        return self._made.data_bounds(info) if info >= 0 else (self._made.start, self._made.start)

    def _read_tree(self, symbol: int) -> list[tuple[int, ...]]:
        start, end = self._info(symbol)
        if start == end:
            return []
        content = self._made.content
        files = _word(content, start + _FILE_COUNT_AT, end)
        count_at = start + _FILE_COUNT_AT + 4 + 4 * files
        count = _word(content, count_at, end)
        if count_at + 4 + count * _NODE.itemsize > end:
            raise malformed("inlining tree leaves its symbol", count_at)
        nodes: list[tuple[int, ...]] = np.frombuffer(content, _NODE, count, count_at + 4).tolist()
        return nodes

    def _file(self, index: int) -> str:
        return self._files[index] if 0 <= index < len(self._files) else ""


def _expanded(name: str, goroot: str) -> str:
    return goroot + name[len("$GOROOT") :] if goroot and name.startswith("$GOROOT/") else name


def _word(content: bytes, at: int, end: int) -> int:
    if at + 4 > end:
        raise malformed("function information ends early", at)
    return int.from_bytes(content[at : at + 4], "little")


def _auxiliary_symbols(made: GoObject, functions: Ints) -> dict[AuxKind, Ints]:
    """Return, per kind, each function's auxiliary symbol as a global index, -1 if it has none."""
    begin, end = made.aux_first[functions], made.aux_first[functions + 1]
    counts = end - begin
    slot = np.repeat(np.arange(len(functions)), counts)
    base = np.concatenate(([0], np.cumsum(counts)))[:-1]
    rows = made.aux[np.arange(counts.sum()) + np.repeat(begin - base, counts)]
    symbols = made.indices(rows["pkg"].astype(np.int64), rows["sym"].astype(np.int64))
    symbols[symbols >= made.defined] = -1
    found = {}
    for kind in AuxKind:
        found[kind] = np.full(len(functions), -1, np.int64)
        chosen = rows["kind"] == kind
        found[kind][slot[chosen]] = symbols[chosen]
    return found


def _positions(
    made: GoObject, aux: dict[AuxKind, Ints], quantum: int
) -> tuple[PcTables, list[Ints]]:
    """Return the distinct tables, and which one each function has for file, line and inlining."""
    wanted = np.concatenate([aux[kind] for kind in _POSITION_KINDS])
    distinct, numbers = np.unique(wanted, return_inverse=True)
    held = np.maximum(distinct, 0)
    starts = made.data_first[held]
    stops = np.where(distinct < 0, starts, made.data_first[held + 1])
    tables = decode(np.frombuffer(made.content, np.uint8), starts, stops, quantum)
    return tables, np.split(numbers.astype(np.int64), len(_POSITION_KINDS))
