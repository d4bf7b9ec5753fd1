"""Cores of real programs against the dump that the same process wrote just before."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from live.process_cores import write_core
from stackward.binary.moduledata import read_module_data
from stackward.binary.program import read_program_types
from stackward.core import StackwardError
from stackward.core.compiled import PlainKernels
from stackward.diagnose.heap_core import read_heap_of_core
from stackward.diagnose.heap_open import open_heap
from stackward.heap.core_file import read_core_file
from stackward.heap.dump import HeapDump
from stackward.heap.graph import build_graph
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.mapped import open_dump
from stackward.heap.mark import mark
from stackward.heap.read import read_dump
from stackward.heap.roots import find_roots
from stackward.heap.self_check import check
from stackward.heap.typing import EXACT, UNKNOWN, ObjectTypes, type_objects

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(platform.machine() != "x86_64", reason="the cores are made on amd64"),
]

MODULE = Path(__file__).parent / "modules" / "heapcore"
PLAIN = PlainKernels(HEAP_KERNELS)
DEEP = 12_000


@dataclass(frozen=True)
class Taken:
    """A program's dump, and the core taken while it waited."""

    program: Path
    dump: Path
    core: Path

    def read(self) -> tuple[HeapDump, HeapDump]:
        """Return the heap in the core and that in the dump."""
        program = read_program_types(open_dump(str(self.program)))
        core = read_core_file(open_dump(str(self.core)), source=str(self.core))
        dump = read_dump(open_dump(str(self.dump)), source=str(self.dump))
        return read_heap_of_core(core, program, self.program), dump


Build = Callable[..., Path]


@pytest.fixture(scope="session")
def build(go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return a function that builds the program, once for each Go and flags."""

    @cache
    def built(go: Path, *flags: str) -> Path:
        program = tmp_path_factory.mktemp("heapcore") / "program"
        command = [str(go), "build", *flags, "-o", str(program), "."]
        env = {**go_env, "CGO_ENABLED": "0"}
        subprocess.run(command, cwd=MODULE, env=env, check=True, timeout=300)
        return program

    return built


@contextmanager
def waiting(
    program: Path, dump: Path, *words: str, **env: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program until it has written its dump."""
    pipe = subprocess.PIPE
    running = subprocess.Popen(
        [program, dump, *words],
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **env},
        cwd=dump.parent,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    try:
        assert running.stdout.readline() == b"ready\n"
        yield running
    finally:
        running.stdin.close()
        running.stdout.close()
        running.wait(60)


def take(program: Path, folder: Path) -> Taken:
    """Return dump and core of one run."""
    taken = Taken(program, folder / "heap.dump", folder / "core")
    with waiting(program, taken.dump) as running:
        try:
            write_core(running.pid, taken.core)
        except PermissionError as err:
            pytest.skip(f"processes may not be traced here: {err}")
    return taken


def slots(dump: HeapDump) -> dict[int, tuple[int, bytes]]:
    """Return each object's size and pointers by its address."""
    one = dump.objects
    return {
        int(address): (int(size), one.pointer_offsets[first:last].tobytes())
        for address, size, first, last in zip(
            one.address, one.size_bytes, one.pointer_start, one.pointer_start[1:], strict=False
        )
    }


def reached(dump: HeapDump) -> set[int]:
    """Return the addresses of the objects that roots in the program's own memory reach."""
    dump = replace(dump, other_roots=())
    graph = build_graph(dump, PLAIN)
    marks = mark(graph, find_roots(dump, graph, PLAIN), PLAIN)
    return set(dump.objects.address[marks.is_reachable()].tolist())


def stack(dump: HeapDump, number: int) -> list[tuple[int, int, int, str, tuple[int, ...]]]:
    """Return the frames of goroutine `number`: place, size, address, function and pointers."""
    row = dump.goroutines.id.tolist().index(number)
    first, last = dump.goroutines.frame_start[row : row + 2].tolist()
    one = dump.frames
    return [
        (
            int(one.sp[k]),
            int(one.size_bytes[k]),
            int(one.pc[k]),
            one.function[k],
            tuple(one.pointer_offsets[one.pointer_start[k] : one.pointer_start[k + 1]].tolist()),
        )
        for k in range(first, last)
    ]


def functions(dump: HeapDump, number: int) -> list[str]:
    return [frame[3] for frame in stack(dump, number)]


def check_objects(core: HeapDump, dump: HeapDump) -> None:
    """The core has all objects of the dump, with the same pointers, and hardly any other."""
    in_core, in_dump = slots(core), slots(dump)
    assert not in_dump.keys() - in_core.keys()
    assert {at: in_core[at] for at in in_dump} == in_dump
    assert check(core).is_equal
    ours, theirs = sites(core), sites(dump)
    # The dump takes the line behind the call for the first frame.
    assert [ours[at][1:] for at in theirs] == [theirs[at][1:] for at in theirs]
    assert len(theirs) > 0.9 * len(in_dump)
    for at in in_core.keys() - in_dump.keys():
        # The runtime may start a thread meanwhile, or wake its scavenger.
        assert not [file for file, _ in ours[at] if "heapcore" in file], ours[at]


def sites(dump: HeapDump) -> dict[int, list[tuple[str, int]]]:
    """Return where each sampled object was allocated, innermost first."""
    return {
        int(dump.objects.address[row]): [(f.file, f.line) for f in dump.buckets[bucket].frames]
        for row, bucket in zip(dump.samples.object, dump.samples.bucket, strict=True)
    }


def check_goroutines(core: HeapDump, dump: HeapDump) -> None:
    """Goroutines that wait have the very same frames with the same live pointers."""
    assert sorted(core.goroutines.id.tolist()) == sorted(dump.goroutines.id.tolist())
    spinning, moved = 0, []
    for number in core.goroutines.id.tolist():
        ours, theirs = stack(core, number), stack(dump, number)
        # It runs, or was preempted.
        if "main.spin" in functions(core, number):
            spinning += 1
            assert "main.spin" in functions(dump, number)
        elif len(theirs) > DEEP:
            # What lies deeper is one frame, all words of which count.
            assert len(ours) == 10_000
            assert ours[:-1] == theirs[: len(ours) - 1]
            assert ours[-1][0] == theirs[len(ours) - 1][0]
        elif [(f[:4], set(f[4])) for f in ours] != [(f[:4], set(f[4])) for f in theirs]:
            moved.append(functions(core, number))
    assert spinning == 1
    users = [names for names in moved if any(name.startswith("main.") for name in names)]
    # The goroutine of main wrote the dump, and is in a system call since.
    assert [names[:3] for names in users] == [["syscall.Syscall", "syscall.read", "main.wait"]]
    assert "syscall" in core.goroutines.wait_reason
    check_reasons(core, dump)


def check_reasons(core: HeapDump, dump: HeapDump) -> None:
    """The program's own goroutines wait for the same; the runtime's may have gone on."""
    ours, theirs = (
        dict(zip(h.goroutines.id.tolist(), h.goroutines.wait_reason, strict=True))
        for h in (core, dump)
    )
    waits = ("chan receive", "sync.Mutex.Lock")
    assert len([why for why in theirs.values() if why in waits]) > 30
    assert {k: ours[k] for k, why in theirs.items() if why in waits} == {
        k: why for k, why in theirs.items() if why in waits
    }


def check_roots(core: HeapDump, dump: HeapDump) -> None:
    """The core reaches what the dump does; what cleanups keep, a dump does not say."""
    table = dict(zip(core.itab_address.tolist(), core.itab_type.tolist(), strict=True))
    said = dict(zip(dump.itab_address.tolist(), dump.itab_type.tolist(), strict=True))
    assert {at: table.get(at) for at in said} == said
    for name in ("object", "function", "code_pc", "arg_type", "object_type", "is_queued"):
        # The dump has them in the order of spans' creation.
        ours, theirs = (
            getattr(h.finalizers, name)[np.argsort(h.finalizers.object)] for h in (core, dump)
        )
        assert ours.tolist() == theirs.tolist(), name
    for ours, theirs in zip(core.segments, dump.segments, strict=True):
        assert (ours.name, ours.address, ours.size_bytes) == (
            *(theirs.name, theirs.address, theirs.size_bytes),
        )
        assert np.array_equal(ours.pointer_offsets, theirs.pointer_offsets)
    assert len(core.panics) == len(dump.panics) == 1
    in_dump, seen = slots(dump), reached(dump)
    found = reached(core)
    assert not seen - found
    # Words of the frame in which a thread was stopped may be stale.
    assert len([at for at in found - seen if at in in_dump]) <= 2
    # A cleanup has a copy of its argument, a pointer to a node.
    kept = {value for what, value in core.other_roots if what.startswith("cleanup")}
    assert (kept & in_dump.keys()) - seen
    assert [what for what, _ in core.other_roots if what.startswith("weak handle")]


def test_a_core_has_what_the_dump_has(each_go: Path, build: Build, tmp_path: Path) -> None:
    taken = take(build(each_go), tmp_path)
    core, dump = taken.read()
    assert (core.kind, core.params.go_version) == ("core", dump.params.go_version)
    check_objects(core, dump)
    check_goroutines(core, dump)
    check_roots(core, dump)
    assert [one.slug for one in core.caveats] == ["core-stacks-conservative"]
    large = core.large_type
    assert large is not None
    # manyWides alone is above 32 KiB and has pointers.
    assert np.count_nonzero(large[core.objects.size_bytes > 32 << 10]) >= 1
    assert not large[core.objects.size_bytes <= 32 << 10].any()


FLAGS = {
    "stripped": ("-ldflags=-s -w",),
    "without DWARF": ("-ldflags=-w",),
    "position-independent": ("-buildmode=pie",),
    "without inlining": ("-gcflags=all=-l",),
}


@pytest.mark.parametrize("flags", FLAGS.values(), ids=FLAGS)
def test_other_builds(go: Path, build: Build, flags: tuple[str, ...], tmp_path: Path) -> None:
    """Without symbols the runtime's lists are found by what they look like."""
    taken = take(build(go, *flags), tmp_path)
    core, dump = taken.read()
    check_objects(core, dump)
    assert sorted(core.goroutines.id.tolist()) == sorted(dump.goroutines.id.tolist())
    assert len(core.itab_address) >= len(dump.itab_address)
    check_reasons(core, dump)
    check_roots(core, dump)


def labels(dump: HeapDump, types: ObjectTypes) -> dict[int, str]:
    """Return each object's type by its address."""
    names = [one.name for one in types.labels]
    rows = zip(dump.objects.address.tolist(), types.label.tolist(), strict=True)
    return {address: names[label] for address, label in rows}


def test_types_are_those_of_the_dump(go: Path, build: Build, tmp_path: Path) -> None:
    """And more of them are sure, as spans of large objects know the type."""
    taken = take(build(go), tmp_path)
    program = read_program_types(open_dump(str(taken.program)))
    heaps = taken.read()
    types = [type_objects(h, build_graph(h, PLAIN), program, PLAIN, 0) for h in heaps]
    ours, theirs = (labels(h, found) for h, found in zip(heaps, types, strict=True))
    assert {at: ours[at] for at in theirs} == theirs
    sizes = heaps[0].objects.size_bytes
    assert sizes[types[0].standing != UNKNOWN].sum() / sizes.sum() > 0.99
    exact = [
        int(h.objects.size_bytes[found.standing == EXACT].sum())
        for h, found in zip(heaps, types, strict=True)
    ]
    assert exact[0] > exact[1] + 40_000


def test_the_kernels_core_of_a_crash(go: Path, build: Build, tmp_path: Path) -> None:
    """GOTRACEBACK=crash: what the panicking goroutine holds is there."""
    resource = pytest.importorskip("resource")
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    if pattern.startswith("|") or "/" in pattern:
        pytest.skip(f"cores of this machine go to {pattern}")
    if resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY:
        pytest.skip("cores are limited here")
    program = build(go)
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        with waiting(program, tmp_path / "heap.dump", "crash", GOTRACEBACK="crash"):
            pass
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
    written = sorted(tmp_path.glob("core*"))
    if not written:
        pytest.skip("the kernel wrote no core")
    core, dump = Taken(program, tmp_path / "heap.dump", written[0]).read()
    in_core, in_dump = slots(core), slots(dump)
    assert not in_dump.keys() - in_core.keys()
    assert check(core).is_equal
    names = functions(core, 1)
    assert names[-4:] == ["main.crash", "main.main", "runtime.main", "runtime.goexit"]
    assert len(core.panics) == len(dump.panics) + 1


def test_gcore(go: Path, build: Build, tmp_path: Path) -> None:
    if shutil.which("gcore") is None:
        pytest.skip("gcore is not installed")
    program, dump = build(go), tmp_path / "heap.dump"
    with waiting(program, dump) as running:
        command = ["gcore", "-o", str(tmp_path / "core"), str(running.pid)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        taken = Taken(program, dump, tmp_path / f"core.{running.pid}")
    if not taken.core.is_file():
        pytest.skip(f"gcore took no core: {done.stderr[-200:]}")
    core, written = taken.read()
    check_objects(core, written)
    check_goroutines(core, written)
    taken.core.unlink()


def test_a_core_needs_its_own_program(go: Path, build: Build, tmp_path: Path) -> None:
    taken = take(build(go), tmp_path)
    with pytest.raises(StackwardError) as caught:
        open_heap(taken.core, binary=None, caches=tmp_path, tell=lambda text: None)
    assert caught.value.slug == "core-needs-binary"
    assert str(taken.program) in caught.value.hint
    other = Taken(build(go, "-gcflags=all=-l"), taken.dump, taken.core)
    with pytest.raises(StackwardError) as caught:
        other.read()
    assert caught.value.slug == "core-mismatch"


def test_module_data_is_where_the_binary_says(go: Path, build: Build) -> None:
    """What the search in a stripped program relies on."""
    from stackward.binary.elf import read_image

    program = build(go)
    types = read_program_types(open_dump(str(program)), want_locals=False)
    module = read_module_data(read_image(open_dump(str(program))), types.go_version)
    heap = next(one for one in types.variables if one.name == "runtime.mheap_")
    assert module.noptrbss <= heap.address < module.noptrbss_end or (
        module.bss <= heap.address < module.bss_end
    )
