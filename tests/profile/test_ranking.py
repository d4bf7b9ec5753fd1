"""Rows of `top`: a case by hand, invariances, and a slow oracle that builds pprof's whole graph."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.profile import Decoded, Header, SampleType, Strings, decode, top
from stackward.profile.graph import wrapped


def rows_of(report) -> list[tuple[str, str, int, int]]:
    return [(row.function, row.inline, row.flat, row.cum) for row in report.rows]


def test_a_small_heap_profile(service) -> None:
    decoded = decode(service.raw(), source="p")
    assert rows_of(top(decoded)) == [
        # Inlined at one of its two call sites, but pprof asks per calling function.
        ("main.make", "", 1120, 1120),
        ("main.main", "", 0, 1120),
        ("main.work", "", 0, 1120),
    ]
    report = top(decoded, sample_type="alloc_objects")
    assert (report.total, report.shown, report.dropped_count) == (16, 16, 0)
    first = report.rows[0]
    assert (first.flat_percent, first.sum_percent, first.cum_percent) == (100.0, 100.0, 100.0)
    assert (report.binary, report.sample_type.unit) == ("/srv/bin/app", "count")


def test_a_recursive_function_counts_once_in_cum(writer) -> None:
    made = writer(types=(("cpu", "nanoseconds"),))
    made.function(1, "main.f").function(2, "main.main")
    made.location(1, (1, 7)).location(2, (2, 3)).sample([1, 1, 1, 1, 2], [10])
    assert rows_of(top(decode(made.raw(), source="p"))) == [
        ("main.f", "", 10, 10),
        ("main.main", "", 0, 10),
    ]


def test_ties_are_ordered_by_name_and_cum_sort_by_cum(writer) -> None:
    made = writer(types=(("cpu", "nanoseconds"),))
    for ident, name in enumerate(("main.z", "main.a", "main.m"), start=1):
        made.function(ident, name).location(ident, (ident, 1))
    made.sample([1, 3], [5]).sample([2, 3], [5])
    decoded = decode(made.raw(), source="p")
    assert [row.function for row in top(decoded).rows] == ["main.a", "main.z", "main.m"]
    by_cum = top(decoded, sort="cum")
    assert [row.function for row in by_cum.rows] == ["main.m", "main.a", "main.z"]
    assert [row.sum_percent for row in by_cum.rows] == [0.0, 50.0, 100.0]


def test_functions_below_half_a_percent_are_dropped_and_counted(writer) -> None:
    made = writer(types=(("cpu", "nanoseconds"),))
    for ident, value in enumerate((1000, 5, 4), start=1):
        made.function(ident, f"main.f{ident}").location(ident, (ident, 1)).sample([ident], [value])
    report = top(decode(made.raw(), source="p"))
    assert [row.flat for row in report.rows] == [1000, 5]
    assert (report.total, report.shown, report.dropped_count, report.cutoff) == (1009, 1005, 1, 5)
    limited = top(decode(made.raw(), source="p"), limit=1)
    assert (len(limited.rows), limited.nodes_count) == (1, 2)


def test_the_default_type_is_the_profiles_own_else_the_last(service) -> None:
    assert top(decode(service.raw(), source="p")).sample_type.type == "inuse_space"
    service.plain(14, service.string("alloc_space"))
    decoded = decode(service.raw(), source="p")
    assert top(decoded).sample_type.type == "alloc_space"
    assert top(decoded, sample_type="2").sample_type.type == "inuse_objects"
    with pytest.raises(StackwardError) as caught:
        top(decoded, sample_type="cpu")
    assert caught.value.slug == "profile-sample-type"
    assert "alloc_objects, alloc_space, inuse_objects, inuse_space" in caught.value.hint


def test_an_empty_profile_has_no_rows(writer) -> None:
    report = top(decode(writer().raw(), source="p"))
    assert (report.rows, report.total, report.shown) == ((), 0, 0)


def plain_profile(stacks: list[tuple[list[int], int]], locations: list[list[int]]) -> Decoded:
    """Return a profile of one type; a location is the functions on it, innermost first."""
    names = [f"f{index}" for index in range(6)]
    header = Header("p", (SampleType("cpu", "ns"),), "", None, 0, 0, 0, (), "", "")
    return Decoded(
        header=header,
        values=[value for _, value in stacks],
        sample_stack=list(range(len(stacks))),
        stacks=[stack for stack, _ in stacks],
        sample_labels=[0] * len(stacks),
        label_sets=[()],
        location_address=list(range(len(locations))),
        location_mapping=[-1] * len(locations),
        location_lines=[[(function, 1, 0) for function in found] for found in locations],
        functions=[(index + 1, index + 1, 0, 0) for index in range(6)],
        mappings=(),
        strings=Strings([b"", *(name.encode() for name in names)]),
    )


class Graph:
    """pprof's graph, built edge by edge over the kept functions, with no shortcut."""

    def __init__(self, decoded: Decoded, kept: set[str] | None) -> None:
        self.flat: dict[str, int] = defaultdict(int)
        self.cum: dict[str, int] = defaultdict(int)
        self.weight: dict[tuple[str, str], int] = defaultdict(int)
        self.inline: dict[tuple[str, str], bool] = {}
        for stack, value in zip(decoded.sample_stack, decoded.values, strict=True):
            if value:
                self._add(decoded, decoded.stacks[stack], value, kept)

    def _add(self, decoded: Decoded, stack: list[int], value: int, kept: set[str] | None) -> None:
        frames = [
            (decoded.strings[decoded.functions[line[0]][0]], place != len(lines) - 1)
            for location in reversed(stack)
            for place, lines in [
                (place, decoded.location_lines[location])
                for place in range(len(decoded.location_lines[location]) - 1, -1, -1)
            ]
            for line in [lines[place]]
        ]
        seen: set[str] = set()
        crossed: set[tuple[str, str]] = set()
        parent, residual = None, False
        for name, is_inline in frames:
            if kept is not None and name not in kept:
                residual = True
                continue
            if name not in seen:
                seen.add(name)
                self.cum[name] += value
            if parent is not None and parent != name and (parent, name) not in crossed:
                crossed.add((parent, name))
                edge = (parent, name)
                self.inline[edge] = self.inline.get(edge, True) and is_inline
                self.weight[edge] += value
            parent, residual = name, False
        if parent is not None and not residual:
            self.flat[parent] += value


def oracle(decoded: Decoded, limit: int) -> list[tuple[str, str, int, int]]:
    """Return the rows that newTrimmedGraph and TextItems of pprof come to."""
    graph = Graph(decoded, None)
    live = {name for name in graph.cum if graph.cum[name] or graph.flat[name]}
    whole = sum(graph.flat.values())
    heavy = {name for name in live if abs(graph.cum[name]) >= abs(int(whole * 0.005))}
    if heavy != live:
        graph = Graph(decoded, heavy)
    order = sorted(heavy, key=lambda n: (-abs(graph.flat[n]), n, -abs(graph.cum[n])))
    if 0 < limit < len(order):
        order = order[:limit]
        graph = Graph(decoded, set(order))
    cutoff = abs(int(whole * 0.001))
    rows = []
    for name in order:
        entering = {
            graph.inline[edge]
            for edge, weight in graph.weight.items()
            if edge[1] == name and abs(weight) >= cutoff
        }
        label = {frozenset({True}): "inline", frozenset({True, False}): "partial-inline"}
        rows.append((name, label.get(frozenset(entering), ""), graph.flat[name], graph.cum[name]))
    return rows


LOCATIONS = st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=3), min_size=1, max_size=6)
VALUES = st.one_of(st.integers(-3, 30), st.integers(0, 5000))


@settings(max_examples=300, deadline=None)
@given(st.data(), LOCATIONS, st.integers(0, 4))
def test_rows_equal_those_of_the_whole_graph(data, locations, limit: int) -> None:
    stack = st.lists(st.integers(0, len(locations) - 1), max_size=6)
    stacks = data.draw(st.lists(st.tuples(stack, VALUES), max_size=12))
    decoded = plain_profile(stacks, locations)
    assert rows_of(top(decoded, limit=limit)) == oracle(decoded, limit)


def test_sums_wrap_as_in_go() -> None:
    assert wrapped(2**63 - 1) == 2**63 - 1
    assert wrapped(2**63) == -(2**63)
    assert wrapped(-(2**63) - 1) == 2**63 - 1
