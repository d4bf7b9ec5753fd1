"""The work of graph.py for NumPy columns: function nodes, and their sums by compiled kernels."""

from __future__ import annotations

from stackward.profile.columns import tables_of
from stackward.profile.graph import function_nodes
from stackward.profile.names import shown_function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    import numpy as np
    import numpy.typing as npt

    from stackward.profile.compiled import Kernels
    from stackward.profile.graph import NodeKey
    from stackward.profile.model import Int32s, Int64s, Profile

_EDGES = 1 << 14


class KernelGraph:
    """A SummedGraph of NumPy columns; see graph.PlainGraph."""

    def __init__(self, profile: Profile, column: int, kernels: Kernels) -> None:
        import numpy as np

        self._kernels = kernels
        self.keys, self._offsets, self._nodes = _function_nodes(profile)
        self._samples = (
            profile.samples_count,
            profile.values.shape[1],
            profile.values.ravel()[column:],
            profile.stack_offsets,
            profile.stack_locations,
            self._offsets,
            self._nodes,
        )
        rows = np.zeros((len(self.keys), 3), np.int64)
        rows[:, 2] = -1
        self.total = kernels.call("sums", *self._samples, rows)
        self.flat: list[int] = rows[:, 0].tolist()
        self.cum: list[int] = rows[:, 1].tolist()

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
            if self._kernels.call("edges", *self._samples, marks, worth, table, size - 1) >= 0:
                return table[table[:, 0] >= 0]
            size *= 4


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
    import numpy as np

    nodes = function_nodes(tables_of(profile))
    counts = [len(found) for found in nodes.of_location]
    offsets = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
    flat = [node for found in nodes.of_location for node in found]
    return nodes.keys, offsets, np.array(flat, np.int32)
