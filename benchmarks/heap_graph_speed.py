"""Times each step from a heap dump to suspects, and says what memory it takes.

Run: python benchmarks/heap_graph_speed.py DUMP...

Kernels are compiled first where they are not kept yet, which is not timed.  Each dump is read in a
process of its own; the figures are those of one run, by the clock and by the processor (which says
more on a busy machine), the peak is that of the process so far, mapped pages of the dump included.
Labels, which types will be, are the objects' sizes here.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")


class Clock:
    """Prints how long steps take."""

    def __init__(self) -> None:
        self.started = (time.perf_counter(), time.process_time())

    def step(self, name: str, do: Callable[[], Result]) -> Result:
        """Return what `do` returns, and print how long it took."""
        begin = (time.perf_counter(), time.process_time())
        result = do()
        self.say(name, begin)
        return result

    def say(self, name: str, begin: tuple[float, float]) -> None:
        """Print a line for `name`, which began at `begin`."""
        wall_s, processor_s = time.perf_counter() - begin[0], time.process_time() - begin[1]
        peak_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(
            f"{name:<28} {wall_s:8.3f} s  processor {processor_s:8.3f} s  "
            f"peak {peak_bytes / 1e6:7.0f} MB",
            flush=True,
        )


def report(path: str, folder: str) -> None:
    """Go through all steps for the dump at `path`."""
    clock = Clock()
    import numpy as np

    from stackward.core.compiled import KernelStore
    from stackward.heap.dominators import find_dominators
    from stackward.heap.graph import build_graph
    from stackward.heap.library import HEAP_KERNELS
    from stackward.heap.mark import mark
    from stackward.heap.paths import merge_paths
    from stackward.heap.read import open_dump, read_dump
    from stackward.heap.retained import set_retained_bytes, sum_labels
    from stackward.heap.roots import find_roots
    from stackward.heap.suspects import find_suspects
    from stackward.heap.unreachable import find_unreachable

    store = KernelStore(HEAP_KERNELS, folder)
    calls = store.kernels(compile=True)
    if calls is None:
        raise SystemExit("the kernels cannot be compiled: is Numba installed?")
    clock.say("start", clock.started)
    dump = clock.step("read", lambda: read_dump(open_dump(path), source=path, kernels=store))
    graph = clock.step("build_graph", lambda: build_graph(dump, calls))
    roots = clock.step("find_roots", lambda: find_roots(dump, graph, calls))
    marks = clock.step("mark", lambda: mark(graph, roots, calls))
    clock.step("find_unreachable", lambda: find_unreachable(dump, graph, marks, calls))
    tree = clock.step("find_dominators", lambda: find_dominators(graph, marks.roots, calls))
    labels = np.minimum(graph.size_bytes >> 3, 4096).astype(np.int32)
    clock.step("sum_labels", lambda: sum_labels(graph, tree, labels, 4097, calls))
    clock.step("find_suspects", lambda: find_suspects(graph, marks, tree, labels, calls))
    clock.say("all of these", clock.started)
    members = labels == np.argmax(np.bincount(labels, weights=graph.size_bytes))
    clock.step(
        "set_retained_bytes, one set", lambda: set_retained_bytes(graph, marks, members, calls)
    )
    clock.step("merge_paths, one set", lambda: merge_paths(graph, marks, members, labels, calls))
    print(f"objects {len(graph):,}, pointers {len(dump.objects.pointer_offsets):,}, ", end="")
    print(f"edges {len(graph.target):,}, reached {marks.reachable_count:,}")


def main() -> None:
    """Report on each dump."""
    if len(sys.argv) == 4 and sys.argv[1] == "--one":
        report(sys.argv[2], sys.argv[3])
        return
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        from stackward.core.compiled import KernelStore
        from stackward.heap.library import HEAP_KERNELS

        KernelStore(HEAP_KERNELS, folder).kernels(compile=True)
        for path in sys.argv[1:]:
            print(f"{Path(path).name}, {Path(path).stat().st_size / 1e6:,.0f} MB")
            subprocess.run([sys.executable, __file__, "--one", path, folder], check=True)


if __name__ == "__main__":
    main()
