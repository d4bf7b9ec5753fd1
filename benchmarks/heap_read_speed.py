"""How fast heap dumps are read: the least of several times, since the machine may do other work.

    python benchmarks/heap_read_speed.py DUMP...

`reading` is read_dump with its kernels loaded and the file in the page cache; `walking` is the
first pass alone; peak memory is the process's, with the mapped file's pages taken off.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable

from stackward.core.compiled import KernelStore
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.read import open_dump, read_dump
from stackward.heap.self_check import check
from stackward.heap.walk import Reader, walk

ROUNDS = 7


def least(work: Callable[[], object]) -> float:
    """Return the seconds of the quickest of several rounds."""
    found = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return min(found)


def own_memory_bytes() -> int:
    """Return the process's memory that is no file's."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("RssAnon:"):
                return 1024 * int(line.split()[1])
    return 0


def main() -> None:
    """Measure each dump."""
    with tempfile.TemporaryDirectory() as folder:
        store = KernelStore(HEAP_KERNELS, folder, lambda line: print(line, file=sys.stderr))
        kernels = store.kernels(compile=True)
        assert kernels
        for path in sys.argv[1:]:
            content = open_dump(path)
            dump = read_dump(content, source=path, kernels=store)
            after_bytes = own_memory_bytes()
            reader = Reader(content, kernels, path)
            walking = least(lambda: walk(reader, dump.params))  # noqa: B023
            reading = least(lambda: read_dump(content, source=path, kernels=store))  # noqa: B023
            megabytes = len(content) / 1e6
            print(
                f"{path}: {megabytes:,.0f} MB, {len(dump.objects):,} objects, "
                f"{len(dump.objects.pointer_offsets):,} pointers, equal to MemStats: "
                f"{check(dump).is_equal}; walking {walking:.3f} s, reading {reading:.3f} s "
                f"({megabytes / reading:,.0f} MB/s); {after_bytes >> 20:,} MiB in memory"
            )


if __name__ == "__main__":
    main()
