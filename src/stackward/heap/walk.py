"""A dump's records, checked and found: runs of objects, and the places of all others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from stackward.core import StackwardError
from stackward.core.compiled import Kernels, PlainKernels
from stackward.heap import grammar, read_kernels
from stackward.heap.dump import Bytes, Content, Int32s, Int64s, Params
from stackward.heap.read_kernels import PAGE_BYTES, PLACES_FULL, RUN_WIDTH, RUNS_FULL

_AGAIN = "Take the dump again, to a regular file on a disk with room for it."
_FIRST_PLACES = 1 << 12
_MOST_RUNS_AT_FIRST = 1 << 20

_WRONG = {
    read_kernels.LONG_VARINT: "a number of more than 64 bits",
    read_kernels.BAD_FIELD: "a pointer field that cannot be",
    read_kernels.BAD_OBJECT: "an object outside of the heap",
    read_kernels.HUGE: "a name of 2 GiB or more",
}


class Reader:
    """The content, and the kernels that read it.

    Compiled kernels take the bytes as an array; plain ones a memoryview, whose items are ints.
    """

    def __init__(self, content: Content, kernels: Kernels | PlainKernels, source: str) -> None:
        self.content = content
        self.source = source
        self.size_bytes = len(content)
        self.grammar = grammar.grammar_table()
        self._kernels = kernels
        # What has numbers for items is an array to plain kernels.
        self._bytes = (
            cast("Bytes", memoryview(content))
            if isinstance(kernels, PlainKernels)
            else np.frombuffer(content, np.uint8)
        )

    def run(self, name: str, *arguments: int | Int64s | Int32s) -> int:
        """Return what the kernel returns for the content's bytes, its size and `arguments`."""
        return self._kernels.call(name, self._bytes, self.size_bytes, *arguments)

    def run_on_bytes(self, name: str, *arguments: int | Int64s | Int32s) -> int:
        """Return what a kernel returns that takes no size."""
        return self._kernels.call(name, self._bytes, *arguments)

    def rows(self, tag: int, places: Int64s) -> Int64s:
        """Return the numbers of the records of `tag` whose bodies are at `places`, a row each."""
        rows = np.empty((len(places), grammar.columns_count(tag)), np.int64)
        places = np.ascontiguousarray(places)
        status = self.run("read_rows", places, len(places), self.grammar, tag, rows.reshape(-1))
        if status:
            raise changed(self.source)
        return rows

    def text(self, at: int, length: int) -> str:
        """Return the bytes at `at` as text."""
        return bytes(self.content[at : at + length]).decode("utf-8", "replace")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Walked:
    """What there is: `runs` in ascending order of address, `places` by tag in order of the file.

    `is_whole` says whether the end was met, and `stop` where the last record ends; else there
    begins a record of `cut_tag` that is cut (-1 where not even its tag is there).
    """

    runs: Int64s
    places: dict[int, Int64s]
    is_whole: bool
    stop: int
    cut_tag: int


def changed(source: str) -> StackwardError:
    """Return the error for a file that is being written to."""
    message = f"{source} changed while it was read"
    return StackwardError("heap-changed", message, "Read it when it is complete.")


def malformed(source: str, offset: int, what: str) -> StackwardError:
    """Return the error for the broken record at byte `offset`."""
    return StackwardError(
        "heap-malformed",
        f"{source}: malformed heap dump at byte {offset}: {what}",
        "The file is damaged, or was written to a pipe or a full disk: the runtime does not look "
        "whether its writes succeed. " + _AGAIN,
    )


def huge(source: str, offset: int, what: str) -> StackwardError:
    """Return the error for an object, or a segment, that is too large for the runtime to write."""
    return StackwardError(
        "heap-huge-object",
        f"{source}: the {what} at byte {offset} is of 2 GiB or more",
        "The runtime writes no more than 2 GiB of one object, and goes on as if it had: what "
        "follows cannot be read. Take a core instead (`gcore PID`), which `stackward heap "
        "report CORE --binary BIN` reads; `stackward top` on a heap profile says where the "
        "object was allocated.",
    )


def walk(reader: Reader, params: Params) -> Walked:
    """Return the records behind the header; raises StackwardError (`heap-malformed`, ...)."""
    capacity = min(reader.size_bytes // PAGE_BYTES + 64, _MOST_RUNS_AT_FIRST)
    runs = np.empty((capacity, RUN_WIDTH), np.int64)
    places = np.empty((_FIRST_PLACES, 2), np.int64)
    state = np.zeros(7, np.int64)
    state[0] = len(grammar.HEADER)
    # How much of them the runtime writes is known of amd64.
    state[6] = params.goarch == "amd64"
    first, last = max(params.arena_start, 1), params.arena_end
    while True:
        status = reader.run(
            "walk",
            first,
            last,
            state,
            reader.grammar,
            runs.reshape(-1),
            len(runs),
            places.reshape(-1),
            len(places),
        )
        if status == RUNS_FULL:
            runs = np.concatenate([runs, np.empty_like(runs)])
        elif status == PLACES_FULL:
            places = np.concatenate([places, np.empty_like(places)])
        else:
            break
    stop, runs_count, places_count, tag = (int(state[k]) for k in (0, 1, 2, 5))
    is_cut = status in (read_kernels.ENDS, read_kernels.TOO_LONG)
    if status and not is_cut:
        raise _wrong(reader.source, stop, tag, status)
    return Walked(
        runs=_sorted(runs[:runs_count], reader.source),
        places=_by_tag(places[:places_count]),
        is_whole=not is_cut,
        stop=stop,
        cut_tag=tag,
    )


def _by_tag(places: Int64s) -> dict[int, Int64s]:
    tags = places[:, 0].astype(np.int8)
    order = np.argsort(tags, kind="stable")
    stops = np.cumsum(np.bincount(tags, minlength=read_kernels.LAST_TAG + 1))
    return dict(enumerate(np.split(places[order, 1], stops[:-1])))


def _sorted(runs: Int64s, source: str) -> Int64s:
    """Return the runs by address; raises where two objects overlap."""
    runs = runs[np.argsort(runs[:, 1], kind="stable")]
    overlaps = np.flatnonzero(runs[1:, 1] < runs[:-1, 3])
    if len(overlaps):
        row = int(overlaps[0]) + 1
        raise malformed(
            source, int(runs[row, 0]), f"the object at {runs[row, 1]:#x} overlaps another"
        )
    return runs


def _wrong(source: str, offset: int, tag: int, status: int) -> StackwardError:
    if status == read_kernels.HUGE and tag in (grammar.OBJECT, grammar.DATA, grammar.BSS):
        return huge(source, offset, grammar.record_name(tag))
    if status == read_kernels.UNKNOWN_TAG:
        return malformed(source, offset, f"a record of an unknown kind ({tag})")
    where = f" in a record of kind {tag} ({grammar.record_name(tag)})" if tag > 0 else ""
    return malformed(source, offset, _WRONG[status] + where)
