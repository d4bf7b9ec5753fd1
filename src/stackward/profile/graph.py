"""pprof's node graph, without the graph: sums per node, and which nodes are inlined calls.

Follows internal/graph/graph.go and internal/report/report.go of google/pprof (as of Go 1.27): a
node counts once per sample in `cum` however often it recurs; the innermost line of the leaf
location takes `flat`; an edge below the edge cutoff has no say in whether a node is inlined.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from stackward.profile.names import shown_function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Protocol

    from stackward.profile.records import Decoded, Line

    class SummedGraph(Protocol):
        """What the choice of rows needs of a profile: its function nodes and one type's sums."""

        @property
        def keys(self) -> Sequence[NodeKey]:
            """Name, mapped file and start line of each node; the latter two only without a name."""

        @property
        def flat(self) -> Sequence[int]:
            """What each node takes itself."""

        @property
        def cum(self) -> Sequence[int]:
            """What each node takes with everything it calls."""

        @property
        def total(self) -> int:
            """The sum of absolute sample values."""

        def inlined(self, kept: Collection[int], cutoff: int) -> dict[int, str]:
            """Return the labels of inlined nodes, see `inlined`."""


NodeKey = tuple[str, str, int]
Key = TypeVar("Key")

_WRAP = 1 << 64
_HALF = 1 << 63


class Nodes(Generic[Key]):
    """The nodes of a profile, and those of each location from the outermost line inwards."""

    def __init__(self, keys: list[Key], of_location: list[list[int]]) -> None:
        self.keys = keys
        self.of_location = of_location


class StackSums:
    """The sum of one sample type per distinct stack, for stacks with a sample that is not 0.

    `total` adds the absolute values of the samples: what pprof's percentages refer to.
    """

    def __init__(self, weights: dict[int, int], total: int) -> None:
        self.weights = weights
        self.total = total


class PlainGraph:
    """A SummedGraph of plain lists, over value `column`."""

    def __init__(self, decoded: Decoded, column: int) -> None:
        self._decoded = decoded
        self._sums = stack_sums(decoded, column)
        self._nodes = function_nodes(decoded)
        self.keys = self._nodes.keys
        self.total = self._sums.total
        self.flat, self.cum = node_sums(decoded, self._nodes, self._sums)

    def inlined(self, kept: Collection[int], cutoff: int) -> dict[int, str]:
        """Return the labels of inlined nodes, see the function."""
        return inlined(self._decoded, self._nodes, self._sums, kept=kept, cutoff=cutoff)


def wrapped(value: int) -> int:
    """Return `value` as Go's int64 arithmetic leaves it."""
    return value if -_HALF <= value < _HALF else (value + _HALF) % _WRAP - _HALF


def scaled(value: int, fraction: float) -> int:
    """Return the size of `fraction` of `value`, rounded towards 0."""
    return abs(int(float(value) * fraction))


def stack_sums(decoded: Decoded, column: int) -> StackSums:
    """Return the sums of value `column` per stack."""
    weights: dict[int, int] = {}
    total = 0
    width = len(decoded.header.sample_types)
    for stack, value in zip(decoded.sample_stack, decoded.values[column::width], strict=True):
        if value:
            weights[stack] = weights.get(stack, 0) + value
            total += abs(value)
    return StackSums(weights, wrapped(total))


def shown_functions(decoded: Decoded) -> list[str]:
    """Return the name that pprof shows for every function."""
    strings = decoded.strings
    return [
        shown_function(strings[name], strings[system]) for name, system, _, _ in decoded.functions
    ]


def object_files(decoded: Decoded) -> list[str]:
    """Return the mapped file of every location, "" where unknown."""
    files = [mapping.filename for mapping in decoded.mappings]
    return [files[index] if index >= 0 else "" for index in decoded.location_mapping]


def function_nodes(decoded: Decoded) -> Nodes[NodeKey]:
    """Return one node per function name; without a name, per mapped file and start line.

    A key is (name, mapped file, start line), the latter two only without a name.
    """
    names = shown_functions(decoded)
    objects = object_files(decoded)

    def key(location: int, line: Line | None) -> NodeKey:
        if line is None:
            return "", objects[location], 0
        name = names[line[0]]
        if name:
            return name, "", 0
        return "", objects[location], decoded.functions[line[0]][3]

    return nodes_by(decoded, key)


def nodes_by(decoded: Decoded, key: Callable[[int, Line | None], Key]) -> Nodes[Key]:
    """Return the nodes that `key` makes of (location, line); the line is None where unknown."""
    index: dict[Key, int] = {}
    of_location: list[list[int]] = []
    for location, lines in enumerate(decoded.location_lines):
        outermost_first: list[Line] | list[None] = lines[::-1] or [None]
        of_location.append(
            [index.setdefault(key(location, line), len(index)) for line in outermost_first]
        )
    return Nodes(list(index), of_location)


def node_sums(decoded: Decoded, nodes: Nodes[Key], sums: StackSums) -> tuple[list[int], list[int]]:
    """Return flat and cum of every node."""
    flat = [0] * len(nodes.keys)
    cum = [0] * len(nodes.keys)
    distinct = [frozenset(found) for found in nodes.of_location]
    nothing: frozenset[int] = frozenset()
    for stack, weight in sums.weights.items():
        locations = decoded.stacks[stack]
        if locations:
            flat[nodes.of_location[locations[0]][-1]] += weight
        for node in nothing.union(*[distinct[location] for location in locations]):
            cum[node] += weight
    return [wrapped(value) for value in flat], [wrapped(value) for value in cum]


def inlined(
    decoded: Decoded, nodes: Nodes[Key], sums: StackSums, *, kept: Collection[int], cutoff: int
) -> dict[int, str]:
    """Return "inline" or "partial-inline" for the `kept` nodes whose callers say so.

    A caller counts when the sum that it passes on, over kept nodes only, reaches `cutoff`.
    """
    frames = _frames(nodes, kept)
    wanted = {node for found in frames for node, is_inline in found if is_inline}
    if not wanted:
        return {}
    worth = {
        location
        for location, found in enumerate(frames)
        if any(node in wanted for node, _ in found)
    }
    edges: dict[tuple[int, int], int] = {}
    physical: set[tuple[int, int]] = set()
    for stack, weight in sums.weights.items():
        locations = decoded.stacks[stack]
        if worth.isdisjoint(locations):
            continue
        for edge, is_inline in _edges(locations, frames, wanted).items():
            edges[edge] = edges.get(edge, 0) + weight
            if not is_inline:
                physical.add(edge)
    return _labels(edges, physical, cutoff)


def _frames(nodes: Nodes[Key], kept: Collection[int]) -> list[list[tuple[int, bool]]]:
    """Return the kept nodes of each location, outermost first, with whether each is inlined."""
    known = frozenset(kept)
    return [
        [(node, place > 0) for place, node in enumerate(found) if node in known]
        for found in nodes.of_location
    ]


def _edges(
    locations: list[int], frames: list[list[tuple[int, bool]]], wanted: Collection[int]
) -> dict[tuple[int, int], bool]:
    """Return the edges of one stack into `wanted` nodes; the outermost of equal ones decides."""
    found: dict[tuple[int, int], bool] = {}
    parent = -1
    for location in reversed(locations):
        for node, is_inline in frames[location]:
            if node in wanted and parent >= 0 and node != parent:
                found.setdefault((parent, node), is_inline)
            parent = node
    return found


def _labels(
    edges: dict[tuple[int, int], int], physical: set[tuple[int, int]], cutoff: int
) -> dict[int, str]:
    """Return the label of every node that an edge of at least `cutoff` enters inline."""
    inline: set[int] = set()
    called: set[int] = set()
    for edge, weight in edges.items():
        if abs(wrapped(weight)) >= cutoff:
            (called if edge in physical else inline).add(edge[1])
    return {node: "partial-inline" if node in called else "inline" for node in inline}
