"""Inline chains of addresses in a linked Go program, as runtime.CallersFrames gives them.

Format: runtime/symtabinl.go, Go 1.21 to 1.27: an inlining tree holds a name and the offset of an
instruction at the call; the caller's file and line are those of that instruction.  The trees lie
at offsets from a base in the module data, whose word moved in Go 1.27: it is searched for and
proven by the trees that it leads to.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.binary.elf import bad_binary
from stackward.core import Frame, StackwardError, canonical_function
from stackward.emitted.pclntab import FunctionTable
from stackward.emitted.pctables import Bytes, Ints, PcTables

Records = npt.NDArray[np.void]

_NODE = np.dtype(
    [("id", "u1"), ("pad", "V3"), ("name", "<i4"), ("parent_pc", "<i4"), ("start_line", "<i4")]
)
_WORDS_FUNCTION_DATA = range(37, 50)
_PROOFS = 64
_DEEPEST_CHAIN = 1000
_MOST_INLINED = 1 << 16


class InlineChains:
    """Chains of addresses; knows where the program keeps its inlining trees."""

    def __init__(self, table: FunctionTable) -> None:
        self._table = table
        self._trees = _function_data(table)
        self._wrapper = _wrapper_id(table)
        self._names: dict[int, str] = {}
        self._files: dict[tuple[int, int], str] = {}

    def at(self, pcs: npt.NDArray[np.uint64]) -> list[tuple[Frame, ...]]:
        """Return the chain of each address, innermost first; () for addresses outside Go code.

        Each address must lie within an instruction: a return address minus 1, not a return address.
        Compiler-made wrappers around other frames are left out, as runtime tracebacks do.
        """
        found = self._table.function_at(pcs)
        rows = np.flatnonzero(found >= 0)
        functions = found[rows]
        chains: list[list[Frame]] = [[] for _ in range(len(pcs))]
        tables, numbers = _positions(self._table, functions)
        offsets = (pcs[rows] - self._table.entries[functions]).astype(np.int64)
        inside = np.full(len(rows), np.iinfo(np.int64).max)
        for _ in range(_DEEPEST_CHAIN):
            if not len(rows):
                return [tuple(chain) for chain in chains]
            file, line, node = (tables.at(number, offsets) for number in numbers)
            if (node >= inside).any():
                raise bad_binary("an inlining tree whose parent is not before its child")
            nodes = self._nodes(functions, node)
            self._append(chains, rows, functions, (file, line, node), nodes)
            go_on = node >= 0
            rows, functions, numbers = rows[go_on], functions[go_on], [n[go_on] for n in numbers]
            offsets, inside = nodes["parent_pc"][go_on].astype(np.int64), node[go_on]
        raise bad_binary(f"a chain of more than {_DEEPEST_CHAIN} inlined calls")

    def function_name(self, function: int) -> str:
        """Return the canonical name of function number `function`."""
        return self._name(int(self._table.records["name"][function]))

    def _append(
        self,
        chains: list[list[Frame]],
        rows: Ints,
        functions: Ints,
        position: tuple[Ints, Ints, Ints],
        nodes: Records,
    ) -> None:
        """Add the frames of one level; wrappers count only where they are the innermost frame."""
        file, line, node = position
        records, is_inlined = self._table.records[functions], node >= 0
        names = np.where(is_inlined, nodes["name"], records["name"])
        wrappers = np.where(is_inlined, nodes["id"], records["id"]) == self._wrapper
        columns = (rows, functions, file, line, names, wrappers)
        for row, function, number, at_line, name, is_wrapper in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            if not (is_wrapper and chains[row]):
                frame = Frame(self._name(name), self._file(function, number), max(at_line, 0))
                chains[row].append(frame)

    def _nodes(self, functions: Ints, node: Ints) -> Records:
        """Return the inlined calls `node` of `functions`; empty records for negative numbers."""
        tree = self._table.inline_tree(functions)
        if ((tree < 0) & (node >= 0)).any():
            raise bad_binary("an inlined call in a function without an inlining tree")
        at = np.where(node >= 0, tree + node * _NODE.itemsize, 0)
        return _records(self._trees, at)

    def _name(self, offset: int) -> str:
        if offset not in self._names:
            self._names[offset] = canonical_function(self._table.name_at(offset))
        return self._names[offset]

    def _file(self, function: int, number: int) -> str:
        key = (int(self._table.records["unit"][function]), number)
        if key not in self._files:
            self._files[key] = self._table.file_of(function, number)
        return self._files[key]


def _wrapper_id(table: FunctionTable) -> int:
    """Return the kind that marks compiler-made wrappers; -1 if it is not to be had.

    Its number depends on the release; runtime.deferreturn always has it
    (cmd/internal/objabi/funcid.go, Go 1.24 to 1.27).
    """
    at = table.names.tobytes().find(b"\0runtime.deferreturn\0") + 1
    found = np.flatnonzero(table.records["name"] == (at or -1))
    return int(table.records["id"][found[0]]) if len(found) else -1


def _records(trees: Bytes, at: Ints) -> Records:
    if len(at) and at.max() + _NODE.itemsize > len(trees):
        raise bad_binary("inlining tree beyond the function data")
    gathered = trees[at[:, None] + np.arange(_NODE.itemsize)]
    return np.ascontiguousarray(gathered).view(_NODE).reshape(-1)


def _positions(table: FunctionTable, functions: Ints) -> tuple[PcTables, list[Ints]]:
    """Return the distinct tables, and which one each function has for file, line and inlining."""
    records = table.records[functions]
    columns = (records["pcfile"], records["pcline"], table.inline_index(functions))
    distinct, numbers = np.unique(np.concatenate(columns), return_inverse=True)
    return table.tables(distinct.astype(np.int64)), np.split(numbers.astype(np.int64), len(columns))


def _function_data(table: FunctionTable) -> Bytes:
    """Return the bytes from the base of function data to the end of its segment."""
    functions = np.arange(len(table))
    trees, index = table.inline_tree(functions), table.inline_index(functions)
    chosen = np.flatnonzero((trees >= 0) & (index > 0))
    chosen = chosen[:: max(len(chosen) // _PROOFS, 1)]
    distinct, number = np.unique(index[chosen], return_inverse=True)
    most = _largest_values(table.tables(distinct))[number]
    plausible = (most >= 0) & (most < _MOST_INLINED)
    chosen, most = chosen[plausible], most[plausible]
    for word in _WORDS_FUNCTION_DATA:
        data = table.data_from(table.module[word])
        if len(data) and _is_proven(table, data, trees[chosen], most, chosen):
            return data
    if len(chosen):
        raise bad_binary("the base of function data is not to be found in the module data")
    return np.zeros(_NODE.itemsize, np.uint8)


def _largest_values(tables: PcTables) -> Ints:
    bounds = list(zip(tables.first[:-1].tolist(), tables.first[1:].tolist(), strict=True))
    return np.array([tables.values[a:b].max(initial=-1) for a, b in bounds], np.int64)


def _is_proven(table: FunctionTable, data: Bytes, trees: Ints, most: Ints, functions: Ints) -> bool:
    """Return whether the inlining trees at `trees` of `data` name functions that exist."""
    first = np.repeat(trees, most + 1)
    steps = np.concatenate([np.arange(n + 1) for n in most.tolist()] or [np.zeros(0, np.int64)])
    try:
        nodes = _records(data, first + steps * _NODE.itemsize)
    except StackwardError:
        return False
    sizes = (table.entries[functions + 1] - table.entries[functions]).astype(np.int64)
    name, parent = nodes["name"].astype(np.int64), nodes["parent_pc"].astype(np.int64)
    inside = (name > 0) & (name < len(table.names))
    starts = table.names[np.where(inside, name - 1, 0)] == 0
    named = table.names[np.where(inside, name, 0)] != 0
    calls = (parent >= 0) & (parent < np.repeat(sizes, most + 1))
    return bool((inside & starts & named & calls).all()) and len(nodes) > 0
