"""Opens a heap for every command that looks into one: read, linked, marked, dominated, typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stackward.binary.kept import kept_program_types
from stackward.binary.notes import check_build_id
from stackward.binary.types import ProgramTypes
from stackward.core import Caveat, StackwardError
from stackward.core.compiled import KernelStore, PlainKernels
from stackward.diagnose.heap_core import needs_binary, read_heap_of_core
from stackward.diagnose.meanwhile import Meanwhile
from stackward.heap.core_file import is_core, read_core_file
from stackward.heap.dominators import Dominators, find_dominators
from stackward.heap.dump import HeapDump, Int32s
from stackward.heap.graph import Graph, build_graph
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.mark import Marks, mark
from stackward.heap.pages import Calls
from stackward.heap.read import open_dump, read_dump
from stackward.heap.roots import GLOBAL, Roots, find_roots
from stackward.heap.static_values import find_static_values
from stackward.heap.typing import ObjectTypes, type_objects

Tell = Callable[[str], None]

_PAGE_BYTES = 4096
_HEAD_BYTES = 64
_SLOW_FROM_BYTES = 4 << 20
# The runtime's own variables name what others hold, too: of two equally short paths the program's
# own variable says more.
_RUNTIMES_OWN = ("runtime.", "internal/", "runtime/")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenHeap:
    """A heap with all that was worked out of it.

    `slide` is how far the program was loaded from where it was linked; `binary` is the path of the
    executable, None where there is none.
    """

    path: Path
    dump: HeapDump
    graph: Graph
    roots: Roots
    marks: Marks
    dominators: Dominators
    types: ObjectTypes
    program: ProgramTypes | None
    binary: Path | None
    slide: int
    calls: Calls
    caveats: tuple[Caveat, ...]


def open_heap(
    path: Path,
    *,
    binary: Path | None,
    caches: Path,
    tell: Tell,
    tell_compiling: Tell | None = None,
    build_id: str = "",
) -> OpenHeap:
    """Return the heap of the dump or core at `path`; `caches` is for what can be made again.

    `binary` is the program's executable, which a core needs.  `tell` gets each step;
    `tell_compiling`, where it is given, what takes long once: that kernels are compiled.
    `build_id` is the program's, where it was written down.  Raises StackwardError as `read_dump`,
    `read_core` and `read_program_types` do, `binary-mismatch`, `build-id-differs` and
    `core-needs-binary`.
    """
    store = KernelStore(HEAP_KERNELS, str(caches / "kernels"), tell=tell_compiling or tell)
    dump, program = _read(path, binary, caches, store, tell)
    calls, slow = _calls(store, dump)
    slide = 0
    if program is not None and binary is not None:
        check_build_id(program.build_id, build_id)
        slide = slide_of(dump, program)
        _check_same(dump, program, slide, binary)
    tell("following pointers")
    graph = build_graph(dump, calls)
    # Types need no roots: they take as long as all that does, on another processor.
    typing = Meanwhile(lambda: type_objects(dump, graph, program, calls, slide))
    roots = _roots(dump, graph, program, slide, calls)
    marks = mark(graph, roots, calls, preference=_preference(roots, program))
    dominators = find_dominators(graph, marks.roots, calls)
    tell("finding types")
    types = typing.result()
    return OpenHeap(
        path=path,
        dump=dump,
        graph=graph,
        roots=marks.roots,
        marks=marks,
        dominators=dominators,
        types=types,
        program=program,
        binary=binary,
        slide=slide,
        calls=calls,
        caveats=(*dump.caveats, *slow, *_binary_caveats(program), *types.caveats),
    )


def _read(
    path: Path, binary: Path | None, caches: Path, store: KernelStore, tell: Tell
) -> tuple[HeapDump, ProgramTypes | None]:
    tell(f"reading {path}")
    content = open_dump(str(path))
    if not is_core(bytes(content[:_HEAD_BYTES])):
        dump = read_dump(content, source=str(path), kernels=store)
        return dump, None if binary is None else _program(binary, caches, tell)
    core = read_core_file(content, source=str(path))
    if binary is None:
        raise needs_binary(core)
    program = _program(binary, caches, tell)
    tell(f"reading {path}")
    return read_heap_of_core(core, program, binary), program


def _program(binary: Path, caches: Path, tell: Tell) -> ProgramTypes:
    tell(f"reading {binary}")
    content = open_dump(str(binary))
    try:
        return kept_program_types(content, caches / "binaries")
    except StackwardError as error:
        raise StackwardError(error.slug, f"{binary}: {error.message}", error.hint) from error


def _calls(store: KernelStore, dump: HeapDump) -> tuple[Calls, list[Caveat]]:
    # A core has much more than the heap.
    size = int(dump.objects.size_bytes.sum()) if dump.kind == "core" else len(dump.content)
    kernels = store.kernels(compile=size >= _SLOW_FROM_BYTES)
    if kernels is not None or store.trouble is None or size < _SLOW_FROM_BYTES:
        return kernels or PlainKernels(HEAP_KERNELS), []
    text = store.trouble.therefore("plain Python did the work, a hundred times slower")
    return PlainKernels(HEAP_KERNELS), [Caveat(slug="no-kernels", text=text)]


def _roots(
    dump: HeapDump, graph: Graph, program: ProgramTypes | None, slide: int, calls: Calls
) -> Roots:
    if program is None:
        return find_roots(dump, graph, calls)
    values = find_static_values(dump, program, slide, calls)
    return find_roots(dump, graph, calls, program.variables, slide, values)


def _preference(roots: Roots, program: ProgramTypes | None) -> Int32s | None:
    """Return a number for each root, least for the program's own variables."""
    if program is None:
        return None
    rank = np.where(roots.kind == GLOBAL, np.where(roots.is_named, 1, 3), 2).astype(np.int32)
    named = np.flatnonzero((roots.kind == GLOBAL) & roots.is_named)
    for row in named.tolist():
        if not program.variables[int(roots.key[row])].name.startswith(_RUNTIMES_OWN):
            rank[row] = 0
    return rank


def slide_of(dump: HeapDump, program: ProgramTypes) -> int:
    """Return how far `dump`'s program was loaded from where `program` was linked."""
    data = next((one for one in dump.segments if one.name == "data"), None)
    return 0 if data is None else data.address - program.data_address


def _check_same(dump: HeapDump, program: ProgramTypes, slide: int, binary: Path) -> None:
    """Raise where `binary` is of another machine or release, or its types lie elsewhere."""
    said = (program.goarch, program.go_version.split()[0])
    seen = (dump.params.goarch, dump.params.go_version.split()[0])
    why = ""
    if said != seen:
        why = f"it is of {said[1]} {said[0]}, the dump of {seen[1]} {seen[0]}"
    elif slide % _PAGE_BYTES:
        why = "its variables lie elsewhere"
    else:
        sizes = dict(zip(dump.types.address.tolist(), dump.types.size_bytes.tolist(), strict=True))
        rows = {address: program.by_address.get(address - slide, -1) for address in sizes}
        known = [address for address, row in rows.items() if row >= 0]
        wrong = [a for a in known if program.types[rows[a]].size_bytes != sizes[a]]
        if wrong or 2 * len(known) < len(sizes):
            why = f"{len(sizes) - len(known) + len(wrong)} of {len(sizes)} types lie elsewhere"
    if why:
        raise StackwardError(
            "binary-mismatch",
            f"{binary} is not the program that wrote {dump.source}: {why}",
            "Give the very executable that ran: one built again with other flags, from other "
            "source or by another release does not do.",
        )


def _binary_caveats(program: ProgramTypes | None) -> list[Caveat]:
    if program is None:
        text = (
            "without the program's executable types come from the dump alone and globals have no "
            "names: give --binary"
        )
        return [Caveat(slug="no-binary", text=text)]
    return list(program.caveats)
