"""Leak suspects in words: who holds, where it piles up, how one gets there, what stores there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from stackward.binary.types import Kind
from stackward.core import Frame
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import NodeSorts, is_part_of_map
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_pinned import pinned_by
from stackward.diagnose.heap_result import (
    AllocationSite,
    HeldKind,
    JointHolder,
    LeakSuspect,
    PathStep,
    Pinned,
    SourcePlace,
)
from stackward.diagnose.heap_sites import allocation_sites
from stackward.goroutines.own_frames import is_standard
from stackward.heap.field_path import field_span
from stackward.heap.roots import GLOBAL
from stackward.heap.suspects import Suspect, find_suspects

Int32s = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]

_LONGEST_PATH = 12
_MOST_SORTS = 5
_LONGEST_EXAMPLE = 5
_MOST_RATIO = 0.6
_LEAST_SPARED_RATIO = 0.1


def leak_suspects(
    heap: OpenHeap, labels: HeapLabels, sorts: NodeSorts, *, least_ratio: float
) -> tuple[LeakSuspect, ...]:
    """Return the suspects, by what piles up in them, the largest first."""
    is_part = np.array([is_part_of_map(text) for text in sorts.texts], np.bool_)
    found = find_suspects(
        heap.graph,
        heap.marks,
        heap.dominators,
        sorts.numbers,
        heap.calls,
        least_ratio=least_ratio,
        is_part=is_part,
    )
    words = _Words(heap, labels, sorts.texts, sorts.numbers, is_part)
    return tuple(words.suspect(one) for one in found)


class _Words:
    """Puts suspects of one heap into words."""

    def __init__(
        self,
        heap: OpenHeap,
        labels: HeapLabels,
        texts: Sequence[str],
        numbers: Int32s,
        is_part: Flags,
    ) -> None:
        self._heap, self._labels, self._texts = heap, labels, texts
        self._numbers, self._is_part_label = numbers, is_part

    def suspect(self, one: Suspect) -> LeakSuspect:
        """Return `one` with all names."""
        holder, kind = self._holder(one)
        row = self._labels.root_row(one.node)
        path = self._path(one)
        point = self._labels.step(self._point(one)) if one.point >= 0 else path[-1]
        return LeakSuspect(
            holder=holder,
            holder_kind=kind,
            retained_size_bytes=one.retained_bytes,
            share_percent=100.0 * one.share_ratio,
            accumulation_point=point,
            held=self._held(one),
            path=path,
            holder_type=self._labels.root_type(row) if row >= 0 else "",
            node=self._labels.step(one.node) if one.node >= 0 and row < 0 else None,
            group_count=max(1, len(one.members)),
            stores=self._stores(one),
            sites=self._sites(one),
            pinned=self._pinned(one),
            held_by=self._joint(one),
            linked_count=self._linked(one),
        )

    def _pinned(self, one: Suspect) -> Pinned | None:
        """Return what slices pin at the point, where copying would free some of the suspect."""
        found = pinned_by(self._heap, self._point(one))
        if found is None:
            return None
        spared = found.array_bytes - found.used_bytes
        return found if spared >= _LEAST_SPARED_RATIO * one.retained_bytes else None

    def _held(self, one: Suspect) -> tuple[HeldKind, ...]:
        """Return the sorts of what is right below the point, through the parts of maps."""
        tree, numbers = self._heap.dominators, self._numbers
        if one.point < 0 or one.node < 0:
            return tuple(
                HeldKind(
                    label=self._text(share.label),
                    held_count=share.nodes_count,
                    retained_size_bytes=share.size_bytes,
                )
                for share in one.children
            )
        found, pending = [], [self._point(one)]
        while pending:
            below = tree.children(pending.pop(), self._heap.calls)
            of_map = self._is_part_label[numbers[below]]
            found.append(below[~of_map])
            pending += below[of_map].tolist()
        nodes = np.concatenate(found)
        labels, row = np.unique(numbers[nodes], return_inverse=True)
        counts = np.bincount(row)
        sizes = np.bincount(row, weights=tree.retained_size_bytes[nodes])
        return tuple(
            HeldKind(
                label=self._text(int(labels[k])),
                held_count=int(counts[k]),
                retained_size_bytes=int(sizes[k]),
            )
            for k in np.argsort(-sizes, kind="stable")[:_MOST_SORTS].tolist()
        )

    def _text(self, label: int) -> str:
        return self._texts[label] if label >= 0 else "objects of several types"

    def _holder(self, one: Suspect) -> tuple[str, str]:
        """Return the name and the kind of what holds it all."""
        if one.node < 0 and len(one.members):
            row = self._labels.root_row(int(one.members[0]))
            return self._text(one.label), "object" if row < 0 else self._labels.root_kind(row)
        row = self._labels.root_row(one.holder)
        if row >= 0:
            return self._labels.root_name(row), self._labels.root_kind(row)
        if one.path is not None:
            return self._labels.root_name(one.path.root), "several roots"
        return self._labels.label(one.holder), "object"

    def _linked(self, one: Suspect) -> int:
        """Return how many nodes the list or tree has that the suspect heads, 0 where it is none."""
        if not one.is_recursive:
            return 0
        return next((each.nodes_count for each in one.contents if each.label == one.label), 0)

    def _joint(self, one: Suspect) -> tuple[JointHolder, ...]:
        """Return what holds together what no root holds alone."""
        found = []
        for share in one.held_by:
            row = self._labels.root_row(share.node)
            kind = self._labels.root_kind(row) if row >= 0 else "object"
            name = self._labels.label(share.node)
            if share.nodes_count > 1:
                name = self._texts[int(self._numbers[share.node])]
            found.append(
                JointHolder(
                    name=name,
                    kind=kind,
                    held_count=share.members_count,
                    holders_count=share.nodes_count,
                )
            )
        return tuple(found)

    def _path(self, one: Suspect) -> tuple[PathStep, ...]:
        """Return the way from the root to the node, and on to where it piles up."""
        nodes: list[int] = []
        if one.path is not None:
            nodes = [len(self._heap.graph) + one.path.root, *one.path.objects.tolist()]
        elif one.node >= 0:
            nodes = [one.node]
        elif len(one.members):
            nodes = self._example(one.members.tolist())
        nodes += [node for node in self._down(one) if node not in nodes]
        nodes = [node for node in nodes if not self._is_part(node)]
        if len(nodes) > _LONGEST_PATH:
            nodes = [*nodes[: _LONGEST_PATH // 2], *nodes[-_LONGEST_PATH // 2 :]]
        befores = [-1, *nodes]
        return tuple(
            self._labels.step(node, before) for node, before in zip(nodes, befores, strict=False)
        )

    def _example(self, members: list[int]) -> list[int]:
        """Return the way from the member that retains most down to where it keeps that."""
        retained = self._heap.dominators.retained_size_bytes
        nodes = [max(members, key=lambda node: int(retained[node]))]
        while len(nodes) < _LONGEST_EXAMPLE:
            below = self._heap.dominators.children(nodes[-1], self._heap.calls)
            if not len(below) or retained[below[0]] < _MOST_RATIO * retained[nodes[-1]]:
                break
            nodes.append(int(below[0]))
        return nodes

    def _is_part(self, node: int) -> bool:
        """Return whether `node` is only a part of what holds it: a map's table, for instance."""
        is_object = 0 <= node < len(self._heap.graph)
        return is_object and is_part_of_map(self._labels.label(node))

    def _point(self, one: Suspect) -> int:
        """Return where it piles up: the whole that `one.point` is a part of."""
        node = one.point
        while node >= 0 and node != one.node and self._is_part(node):
            node = int(self._heap.dominators.parent[node])
        return node

    def _down(self, one: Suspect) -> list[int]:
        """Return the dominators from the node (not in it) down to the accumulation point."""
        found: list[int] = []
        node, parent = one.point, self._heap.dominators.parent
        while node >= 0 and node != one.node and node != self._labels.top:
            found.append(node)
            node = int(parent[node])
        return found[::-1] if node == one.node else []

    def _stores(self, one: Suspect) -> tuple[SourcePlace, ...]:
        binary = self._labels.binary
        program = self._heap.program
        if binary is None or program is None:
            return ()
        types: list[tuple[int, int]] = []
        wholes = self._variables(one)
        fields = [self._field(one, span) for span in wholes]
        for node in {one.node, one.point, *self._down(one)}:
            types += self._type_spans(node)
        from stackward.diagnose.heap_stores import is_into_variable, stores_into

        found = stores_into(binary, variables=fields, types=sorted(set(types)))
        if fields != wholes and not any(is_into_variable(place) for place in found):
            # A method may be given the address of the whole.
            found = stores_into(binary, variables=wholes, types=sorted(set(types)))
        own = [p for p in found if not is_standard(Frame(function=p.function, file=p.file, line=0))]
        return tuple(own or found)

    def _variables(self, one: Suspect) -> list[tuple[int, int]]:
        """Return where the program's own variables lie that hold it, alone or together."""
        program, roots = self._heap.program, self._heap.roots
        rows = [self._labels.root_row(one.holder)]
        rows += [self._labels.root_row(share.node) for share in one.held_by]
        if rows == [-1] and one.path is not None:
            rows = [one.path.root]
        found = []
        for row in rows:
            if program is None or row < 0 or int(roots.kind[row]) != GLOBAL:
                continue
            if roots.is_named[row]:
                variable = program.variables[int(roots.key[row])]
                # The runtime's own code says nothing of who has it do that.
                if not is_standard(Frame(function=f"{variable.name}.", file="", line=0)):
                    end = variable.address + max(variable.size_bytes, 8)
                    found.append((variable.address, end))
        return sorted(set(found))

    def _field(self, one: Suspect, span: tuple[int, int]) -> tuple[int, int]:
        """Return the part of the variable at `span` that the path to the suspect begins with."""
        program, roots, path = self._heap.program, self._heap.roots, one.path
        if program is None or path is None or not len(path.objects):
            return span
        if int(roots.kind[path.root]) != GLOBAL or not roots.is_named[path.root]:
            return span
        variable = program.variables[int(roots.key[path.root])]
        if variable.address != span[0]:
            return span
        rows = slice(int(roots.first[path.root]), int(roots.first[path.root + 1]))
        places = roots.place[rows][roots.target[rows] == path.objects[0]]
        if len(places) != 1:
            return span
        offset = int(places[0]) - self._heap.slide - variable.address
        if not 0 <= offset < variable.size_bytes or variable.type < 0:
            return span
        begin, end = field_span(program.types, variable.type, offset)
        return (span[0] + begin, span[0] + end) if end > begin else span

    def _type_spans(self, node: int) -> list[tuple[int, int]]:
        """Return the descriptors that name `node` where one puts into it: of maps and elements."""
        program = self._heap.program
        if program is None or not 0 <= node < len(self._heap.graph):
            return []
        label = self._heap.types.labels[int(self._heap.types.label[node])]
        row = label.type
        if is_part_of_map(label.name):
            row = program.by_name.get(label.name.rsplit(" ", 1)[0], -1)
        if row < 0 or not program.types[row].address:
            return []
        kind = program.types[row].kind
        of_slice = label.name.startswith("[]") and kind in (Kind.STRUCT, Kind.POINTER)
        if kind != Kind.MAP and not of_slice:
            return []
        return [(program.types[row].address, program.types[row].address + 1)]

    def _sites(self, one: Suspect) -> tuple[AllocationSite, ...]:
        """Return where what the suspect retains was allocated, as far as it was sampled."""
        tree = self._heap.dominators
        nodes = np.array([one.node] if one.node >= 0 else one.members, np.int64)
        begin = tree.position[nodes].astype(np.int64)
        begin = begin[begin >= 0]
        # What a node dominates are the places from its own on: begun less ended says who is inside.
        inside = np.zeros(len(tree.order) + 1, np.int32)
        np.add.at(inside, begin, 1)
        np.add.at(inside, begin + tree.extent[begin], -1)
        held = tree.order[np.cumsum(inside[:-1]) > 0]
        which = np.zeros(len(self._heap.graph), np.bool_)
        which[held[held < len(which)]] = True
        return allocation_sites(self._heap, which)
