"""The heaviest functions of a profile: the rows of `go tool pprof -top`.

Source: TextItems and newTrimmedGraph in internal/report/report.go of google/pprof, Go 1.24 to
1.27, which agree.
"""

from __future__ import annotations

import posixpath
from typing import Literal, NamedTuple

from stackward.profile import graph
from stackward.profile.records import Decoded, sample_type_index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core import Caveat
    from stackward.core.compiled import KernelStore
    from stackward.profile.model import Profile
    from stackward.profile.records import Header, SampleType

NODE_FRACTION = 0.005
EDGE_FRACTION = 0.001

Sort = Literal["flat", "cum"]


class TopRow(NamedTuple):
    """One function: `flat` is its own, `cum` with all it calls, in the sample type's unit.

    Percentages are of the profile's total, never negative; `sum_percent` adds up `flat` over this
    row and the ones before it.  `inline` is "inline" when every caller inlined it,
    "partial-inline" when some did, else "".
    """

    function: str
    inline: str
    flat: int
    flat_percent: float
    sum_percent: float
    cum: int
    cum_percent: float


class TopReport(NamedTuple):
    """The rows and what pprof states above them.

    `total` adds the absolute values of all samples; `shown` the rows' `flat`.  `dropped_count`
    nodes have a cum below `cutoff`; of the `nodes_count` others the rows are the first.
    `binary` and `build_id` are those of the first mapping, the program's.
    """

    header: Header
    base: Header | None
    binary: str
    build_id: str
    sample_type: SampleType
    total: int
    shown: int
    nodes_count: int
    dropped_count: int
    cutoff: int
    rows: tuple[TopRow, ...]
    caveats: tuple[Caveat, ...]


def top(
    profile: Profile | Decoded,
    *,
    sample_type: str | None = None,
    base: Profile | Decoded | None = None,
    sort: Sort = "flat",
    limit: int = 0,
    node_fraction: float = NODE_FRACTION,
    kernels: KernelStore | None = None,
) -> TopReport:
    """Return the functions of `profile`, heaviest first, as `go tool pprof -top` lists them.

    `sample_type` defaults to pprof's choice; `base` is subtracted first (pprof's `-base`); with a
    `limit` only so many rows; `kernels` are for large profiles.  Raises StackwardError:
    `profile-sample-type`; `profile-incompatible`, where both measure different things.
    """
    source, caveats = prepared(profile, base, kernels)
    header, mappings = source.header, source.mappings
    column = sample_type_index(header, sample_type)
    summed = _summed(source, column, kernels)
    chosen = _choose(summed, sort=sort, limit=limit, node_fraction=node_fraction)
    rows = _rows(summed, chosen)
    return TopReport(
        header=header,
        base=base.header if base is not None else None,
        binary=mappings[0].filename if mappings else "",
        build_id=mappings[0].build_id if mappings else "",
        sample_type=header.sample_types[column],
        total=summed.total,
        shown=sum(row.flat for row in rows),
        nodes_count=chosen.candidates,
        dropped_count=chosen.dropped,
        cutoff=graph.scaled(summed.total, node_fraction),
        rows=rows,
        caveats=caveats,
    )


def prepared(
    profile: Profile | Decoded, base: Profile | Decoded | None, kernels: KernelStore | None
) -> tuple[Profile | Decoded, tuple[Caveat, ...]]:
    """Return `profile` less `base` and less the frames it asks to drop."""
    if base is not None:
        profile = _difference(profile, base, kernels)
    if profile.header.drop_frames:
        from stackward.profile.prune import without_dropped_frames

        return without_dropped_frames(plain(profile))
    return profile, ()


def _difference(
    profile: Profile | Decoded, base: Profile | Decoded, kernels: KernelStore | None
) -> Profile | Decoded:
    from stackward.profile.merge import difference

    both_plain = isinstance(profile, Decoded) and isinstance(base, Decoded)
    loaded = kernels.kernels(compile=False) if kernels and not both_plain else None
    if loaded is not None:
        from stackward.profile.columns import columns_of
        from stackward.profile.fastmerge import column_difference

        fast = column_difference(columns_of(profile), columns_of(base), loaded)
        if fast is not None:
            return fast
    return difference(plain(profile), plain(base))


def _summed(
    profile: Profile | Decoded, column: int, kernels: KernelStore | None
) -> graph.SummedGraph:
    if isinstance(profile, Decoded):
        return graph.PlainGraph(profile, column)
    loaded = kernels.kernels(compile=False) if kernels else None
    if loaded is None:
        return graph.PlainGraph(plain(profile), column)
    from stackward.profile.fastgraph import KernelGraph

    return KernelGraph(profile, column, loaded)


class _Choice:
    """The nodes to show, in order, their labels, and how many there were."""

    def __init__(
        self, nodes: list[int], inline: dict[int, str], *, candidates: int, dropped: int
    ) -> None:
        self.nodes = nodes
        self.inline = inline
        self.candidates = candidates
        self.dropped = dropped


def _choose(summed: graph.SummedGraph, *, sort: Sort, limit: int, node_fraction: float) -> _Choice:
    """Return pprof's choice of nodes; both cutoffs refer to the sum of flat, not to the total."""
    flat, cum = summed.flat, summed.cum
    whole = graph.wrapped(sum(flat))
    cutoff = graph.scaled(whole, node_fraction)
    live = [node for node in range(len(flat)) if flat[node] or cum[node]]
    heavy = [node for node in live if abs(cum[node]) >= cutoff]
    order = sorted(heavy, key=lambda node: _order(summed, node, sort))
    shown = order[:limit] if limit > 0 else order
    # Nodes that sum to nothing are left out of sight, yet keep their edges until pprof rebuilds
    # its graph from the nodes it wants.
    rebuilt = len(shown) < len(live)
    edge_cutoff = graph.scaled(whole, EDGE_FRACTION)
    return _Choice(
        shown,
        summed.inlined(shown if rebuilt else range(len(flat)), edge_cutoff),
        candidates=len(heavy),
        dropped=len(live) - len(heavy),
    )


def _order(summed: graph.SummedGraph, node: int, sort: Sort) -> tuple[int, bytes, int, bytes]:
    flat, cum = abs(summed.flat[node]), abs(summed.cum[node])
    first, second = (flat, cum) if sort == "flat" else (cum, flat)
    name, mapped_file, start_line = summed.keys[node]
    tie = f"{{{name}  0  {start_line} 0 0 {mapped_file}}}"
    return -first, shown_name(summed.keys[node]).encode(), -second, tie.encode()


def shown_name(key: graph.NodeKey) -> str:
    """Return the function's name, else that of the mapped file in brackets."""
    name, mapped_file, _ = key
    if name:
        return name
    return f"[{posixpath.basename(mapped_file)}]" if mapped_file else "<unknown>"


def _rows(summed: graph.SummedGraph, chosen: _Choice) -> tuple[TopRow, ...]:
    rows: list[TopRow] = []
    so_far = 0
    for node in chosen.nodes:
        flat, cum = summed.flat[node], summed.cum[node]
        so_far += flat
        rows.append(
            TopRow(
                function=shown_name(summed.keys[node]),
                inline=chosen.inline.get(node, ""),
                flat=flat,
                flat_percent=percent(flat, summed.total),
                sum_percent=percent(so_far, summed.total),
                cum=cum,
                cum_percent=percent(cum, summed.total),
            )
        )
    return tuple(rows)


def percent(value: int, total: int) -> float:
    """Return what share of `total` the size of `value` is, 0 for a total of 0."""
    return abs(value / total) * 100 if total else 0.0


def plain(profile: Profile | Decoded) -> Decoded:
    """Return `profile` as plain lists."""
    if isinstance(profile, Decoded):
        return profile
    from stackward.profile.columns import decoded_of

    return decoded_of(profile)
