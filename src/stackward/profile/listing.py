"""What each source line of some functions costs: the numbers of `go tool pprof -list`.

Source: printSource in internal/report/source.go of google/pprof, Go 1.24 to 1.27.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from stackward.core import StackwardError
from stackward.profile import graph
from stackward.profile.names import shown_file
from stackward.profile.ranking import plain, prepared
from stackward.profile.records import Decoded, SampleType, sample_type_index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core import Caveat
    from stackward.core.compiled import KernelStore
    from stackward.profile.graph import Nodes
    from stackward.profile.model import Profile
    from stackward.profile.records import Line

# Function, file, line, mapped file and start line: pprof keeps binaries apart when it lists.
_Key = tuple[str, str, int, str, int]


class FunctionLines(NamedTuple):
    """One function in one file: `costs` maps a line number to its flat and cum.

    `flat` and `cum` add up the lines: a recursive call counts on every line it passes, as in
    pprof.  `start_line` is where the function begins, 0 where the profile does not say; `file` is
    "" where it is unknown.
    """

    function: str
    file: str
    start_line: int
    flat: int
    cum: int
    costs: dict[int, tuple[int, int]]


class ListReport(NamedTuple):
    """The functions by name and file; `total` is what pprof's percentages refer to."""

    sample_type: SampleType
    total: int
    functions: tuple[FunctionLines, ...]
    caveats: tuple[Caveat, ...]


def lines(
    profile: Profile | Decoded,
    function_regexp: str,
    *,
    sample_type: str | None = None,
    base: Profile | Decoded | None = None,
    kernels: KernelStore | None = None,
) -> ListReport:
    """Return the cost of each line of the functions whose name `function_regexp` finds.

    Values are in the unit of `sample_type`, by default pprof's choice; `base` is subtracted first.
    No function found is no error.  Raises StackwardError `bad-regexp`, and as `top` does.
    """
    pattern = _pattern(function_regexp)
    source, caveats = prepared(profile, base, kernels)
    column = sample_type_index(source.header, sample_type)
    nodes = _line_nodes(source)
    total, flat, cum = _sums(source, nodes, column, kernels)
    found: dict[tuple[str, str], list[int]] = {}
    for node, (function, file, *_) in enumerate(nodes.keys):
        if (flat[node] or cum[node]) and pattern.search(function):
            found.setdefault((function, file), []).append(node)
    return ListReport(
        sample_type=source.header.sample_types[column],
        total=total,
        functions=tuple(_function(nodes, flat, cum, found[key]) for key in sorted(found)),
        caveats=caveats,
    )


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as err:
        message = f"{text!r} is not a regular expression: {err}"
        raise StackwardError(
            "bad-regexp", message, "Put a \\ before each of . * ( ) [ ]."
        ) from None


def _line_nodes(profile: Profile | Decoded) -> Nodes[_Key]:
    """Return one node per function, file and line."""
    tables = _tables(profile)
    names = graph.shown_functions(tables)
    files = [shown_file(tables.strings[file]) for _, _, file, _ in tables.functions]
    objects = graph.object_files(tables)

    def key(location: int, line: Line | None) -> _Key:
        if line is None:
            return "", "", 0, objects[location], 0
        function, number, _ = line
        start_line = tables.functions[function][3]
        return names[function], files[function], number, objects[location], start_line

    return graph.nodes_by(tables, key)


def _tables(profile: Profile | Decoded) -> Decoded:
    if isinstance(profile, Decoded):
        return profile
    from stackward.profile.columns import tables_of

    return tables_of(profile)


def _sums(
    profile: Profile | Decoded, nodes: Nodes[_Key], column: int, kernels: KernelStore | None
) -> tuple[int, list[int], list[int]]:
    """Return the total, and flat and cum of every node."""
    is_plain = isinstance(profile, Decoded)
    loaded = kernels.kernels(compile=False) if kernels and not is_plain else None
    if loaded is None or isinstance(profile, Decoded):
        decoded = plain(profile)
        stacks = graph.stack_sums(decoded, column)
        return stacks.total, *graph.node_sums(decoded, nodes, stacks)
    from stackward.profile.fastgraph import kernel_sums, node_rows

    return kernel_sums(profile, column, *node_rows(nodes), len(nodes.keys), loaded)


def _function(
    nodes: Nodes[_Key], flat: list[int], cum: list[int], found: list[int]
) -> FunctionLines:
    costs: dict[int, tuple[int, int]] = {}
    for node in sorted(found, key=lambda node: nodes.keys[node][2]):
        number = nodes.keys[node][2]
        before = costs.get(number, (0, 0))
        costs[number] = before[0] + flat[node], before[1] + cum[node]
    starts = [nodes.keys[node][4] for node in found]
    return FunctionLines(
        function=nodes.keys[found[0]][0],
        file=nodes.keys[found[0]][1],
        start_line=min((start for start in starts if start), default=0),
        flat=sum(flat[node] for node in found),
        cum=sum(cum[node] for node in found),
        costs=costs,
    )
