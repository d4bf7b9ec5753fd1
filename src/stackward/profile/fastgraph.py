"""The work of graph.py for NumPy columns: function nodes, and their sums by compiled kernels."""

from __future__ import annotations

from stackward.profile.columns import tables_of
from stackward.profile.graph import function_nodes, wrapped
from stackward.profile.halves import at_once
from stackward.profile.names import shown_function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    import numpy as np
    import numpy.typing as npt

    from stackward.core.compiled import Kernels
    from stackward.profile.graph import Key, NodeKey, Nodes
    from stackward.profile.model import Int32s, Int64s, Profile

_EDGES = 1 << 16


class KernelGraph:
    """A SummedGraph of NumPy columns; see graph.PlainGraph."""

    def __init__(self, profile: Profile, column: int, kernels: Kernels) -> None:
        self._kernels = kernels
        self.keys, self._offsets, self._nodes = _function_nodes(profile)
        self._samples = _samples(profile, column)
        rows = (self._offsets, self._nodes)
        self.total, self.flat, self.cum = kernel_sums(
            profile, column, *rows, len(self.keys), kernels
        )

    def inlined(self, kept: Collection[int], cutoff: int) -> dict[int, str]:
        """Return the labels of inlined nodes, see graph.inlined."""
        import numpy as np

        marks = np.zeros(len(self.keys), np.uint8)
        marks[list(kept)] = 1
        inner = np.ones(len(self._nodes), bool)
        inner[self._offsets[:-1]] = False
        somewhere = np.unique(self._nodes[inner])
        marks[somewhere[marks[somewhere] == 1]] = 2
        if not (marks == 2).any():
            return {}
        found = self._edges(marks)
        found = found[np.abs(found[:, 1]) >= cutoff]
        nodes, physical = found[:, 0] & 0xFFFFFFFF, found[:, 3] == 1
        called = set(nodes[physical].tolist())
        inline = set(nodes[~physical].tolist())
        return {node: "partial-inline" if node in called else "inline" for node in inline}

    def _edges(self, marks: npt.NDArray[np.uint8]) -> Int64s:
        """Return the rows of the edges, see kernels.edges."""
        import numpy as np

        worth = np.zeros(len(self._offsets) - 1, np.uint8)
        if len(worth):
            worth = np.maximum.reduceat(marks[self._nodes], self._offsets[:-1])
        size = _EDGES
        while True:
            table = np.zeros((size, 4), np.int64)
            table[:, 0] = table[:, 2] = -1
            if (
                self._kernels.call(
                    "edges",
                    *self._samples,
                    self._offsets,
                    self._nodes,
                    marks,
                    worth,
                    table,
                    size - 1,
                )
                >= 0
            ):
                return table[table[:, 0] >= 0]
            size *= 4


def _samples(profile: Profile, column: int) -> tuple[int, int, Int64s, Int64s, Int32s]:
    """Return the kernels' first arguments: values of the column, and stacks."""
    values = profile.values.ravel()[column:]
    width = profile.values.shape[1]
    return profile.samples_count, width, values, profile.stack_offsets, profile.stack_locations


def kernel_sums(
    profile: Profile, column: int, offsets: Int64s, nodes: Int32s, count: int, kernels: Kernels
) -> tuple[int, list[int], list[int]]:
    """Return the total of value `column`, and flat and cum of `count` nodes.

    Location `l` has the nodes[offsets[l]:offsets[l + 1]], the outermost first, at least one.
    """
    import numpy as np

    samples = profile.samples_count
    rest = _samples(profile, column)[1:]
    rows = np.zeros((2, count, 3), np.int64)
    rows[:, :, 2] = -1
    half = samples // 2
    totals = at_once(
        lambda: kernels.call("sums", 0, half, *rest, offsets, nodes, rows[0]),
        lambda: kernels.call("sums", half, samples, *rest, offsets, nodes, rows[1]),
    )
    flat, cum, _ = rows.sum(axis=0).T.tolist()
    return wrapped(sum(totals)), flat, cum


def _function_nodes(profile: Profile) -> tuple[list[NodeKey], Int64s, Int32s]:
    """Return the node keys, and each location's nodes, the outermost first, as rows of a table."""
    import numpy as np

    lines_count = np.diff(profile.line_offsets)
    index: dict[NodeKey, int] = {}
    of_function = np.empty(len(profile.function_name), np.int32)
    names = zip(profile.function_name.tolist(), profile.function_system_name.tolist(), strict=True)
    strings = profile.strings
    for function, (name, system) in enumerate(names):
        shown = shown_function(strings[name], strings[system])
        of_function[function] = index.setdefault((shown, "", 0), len(index))
    if ("", "", 0) in index or not lines_count.all():
        return _unsymbolized_nodes(profile)
    # Within a row the lines run from the innermost outwards: turn each row around.
    ends = np.repeat(profile.line_offsets[1:] + profile.line_offsets[:-1] - 1, lines_count)
    nodes = of_function[profile.line_function[ends - np.arange(len(ends))]]
    return list(index), profile.line_offsets, nodes


def _unsymbolized_nodes(profile: Profile) -> tuple[list[NodeKey], Int64s, Int32s]:
    nodes = function_nodes(tables_of(profile))
    return nodes.keys, *node_rows(nodes)


def node_rows(nodes: Nodes[Key]) -> tuple[Int64s, Int32s]:
    """Return each location's nodes as rows of a table: where they begin, and the nodes."""
    import numpy as np

    counts = [len(found) for found in nodes.of_location]
    offsets = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
    return offsets, np.array([node for found in nodes.of_location for node in found], np.int32)
