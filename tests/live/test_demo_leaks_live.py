"""`stackward demo leaks` on real Go: who is named is who holds the memory, as the source says."""

from __future__ import annotations

import gzip
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from stackward.capture.cache_folder import cache_folder
from stackward.capture.heap_dumps import binary_beside, dump_record
from stackward.capture.heap_once import record_dump
from stackward.demo import LEAKS_LESSONS, LeakLesson, module_files
from stackward.demo.leaks_lessons import READY
from stackward.diagnose.goroutines import YES, GoroutineReport
from stackward.diagnose.goroutines_dump import goroutines_in_heap
from stackward.diagnose.heap_labels import HeapLabels, value_offset
from stackward.diagnose.heap_open import OpenHeap, open_heap
from stackward.diagnose.heap_path import type_paths
from stackward.diagnose.heap_report import heap_report
from stackward.diagnose.heap_result import HeapReport, LeakSuspect
from stackward.diagnose.heap_stacks import held_stacks
from stackward.report.heap_pprof import heap_pprof

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
EXACT = 3


@dataclass(frozen=True)
class Looked:
    """A program's dump, and what is said of it."""

    path: Path
    heap: OpenHeap
    report: HeapReport
    goroutines: GoroutineReport


Look = Callable[[Path, LeakLesson], Looked]


@pytest.fixture(scope="module")
def look(go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Look:
    """Return a function that records a program and reads its dump, once for each Go."""
    folder = tmp_path_factory.mktemp("leaks").resolve()
    for name, content in module_files("leaks_module").items():
        path = folder / "module" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    made: dict[tuple[Path, str], Looked] = {}

    def run(go: Path, lesson: LeakLesson) -> Looked:
        key = go, lesson.program
        if key not in made:
            dump = record_dump(
                ["go", "run", f"./{lesson.program}"],
                folder / f"{lesson.program}-{len(made)}",
                cwd=folder / "module",
                environ=go_env,
                ready=READY,
                go=str(go),
            )
            heap = open_heap(
                dump,
                binary=binary_beside(dump),
                caches=cache_folder(go_env),
                tell=lambda _: None,
            )
            made[key] = Looked(
                path=dump,
                heap=heap,
                report=heap_report(heap),
                goroutines=goroutines_in_heap(heap),
            )
        return made[key]

    return run


def of_holder(looked: Looked, lesson: LeakLesson) -> list[LeakSuspect]:
    """Return the suspects with the true holder: the runtime has timers for each P."""
    truth, kind = lesson.truth, lesson.truth.holder_kind
    return [
        one
        for one in looked.report.suspects
        if (kind == "timer" and one.holder == truth.holder)
        or (kind == one.holder_kind == "global" and one.holder == truth.holder)
        or (kind == one.holder_kind and kind != "global" and truth.holder in one.holder)
    ]


def of_lesson(lesson: LeakLesson) -> str:
    return lesson.program


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=of_lesson)
def test_the_true_holder_is_named(each_go: Path, look: Look, lesson: LeakLesson) -> None:
    looked, truth = look(each_go, lesson), lesson.truth
    suspects = of_holder(looked, lesson)
    assert suspects, "nobody is suspected"
    assert suspects == list(looked.report.suspects), "nothing else is suspected"
    firsts = [one.held[0] for one in suspects]
    if truth.holder_kind == "timer":
        # Each P has timers of its own; one that has few is not suspected.
        assert sum(one.retained_size_bytes for one in suspects) > truth.held_bytes // 2
        assert sum(one.held_count for one in firsts) <= truth.held_count
        return
    (one,) = suspects
    assert one.retained_size_bytes >= truth.held_bytes
    assert one.share_percent > 90
    assert firsts[0].held_count == truth.held_count
    assert firsts[0].retained_size_bytes >= truth.held_bytes
    assert one.path[0].retained_size_bytes > 0
    assert one.group_count in (1, truth.held_count)


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=of_lesson)
def test_what_is_held_has_its_type(each_go: Path, look: Look, lesson: LeakLesson) -> None:
    looked, truth = look(each_go, lesson), lesson.truth
    rows = {one.type: one for one in looked.report.types}
    held = rows[truth.held_type]
    # The runtime has buffers of its own.
    assert truth.held_count <= held.objects_count < truth.held_count + 10
    paths = type_paths(looked.heap, truth.held_type)
    assert paths.objects_count == held.objects_count
    if truth.blocked_count == 0:
        assert paths.retained_size_bytes >= truth.held_bytes
    root = max((one for one in paths.groups if one.above < 0), key=lambda one: one.members_bytes)
    if truth.holder_kind == "finalizer":
        # What the finalizer is for is not reached itself, unless by a cycle.
        assert root.kind == "finalizer"
    elif truth.holder_kind != "timer":
        assert truth.holder in root.label


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=of_lesson)
def test_goroutines_that_can_never_go_on(each_go: Path, look: Look, lesson: LeakLesson) -> None:
    looked, truth = look(each_go, lesson), lesson.truth
    found = looked.goroutines
    proven = [one for one in found.groups if one.leaked == YES]
    assert found.leaked_count == (truth.blocked_count if truth.is_unreachable else 0)
    assert [one.group.count for one in proven] == [truth.blocked_count] * truth.is_unreachable
    for one in proven:
        assert one.group.frame is not None
        assert one.group.frame.function == truth.holder
        assert one.held_bytes is not None
        assert one.held_bytes >= truth.held_bytes
    assert "waiters-unknown" not in [one.slug for one in found.caveats]


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=of_lesson)
def test_counts_and_bytes_are_the_runtime_s(each_go: Path, look: Look, lesson: LeakLesson) -> None:
    looked = look(each_go, lesson)
    check, totals = looked.report.self_check, looked.report.totals
    assert check.is_equal
    assert check.caveats == ()
    # What the handler was told right before, and what stands in the dump, are nearly the same.
    record = dump_record(looked.path)
    assert record is not None
    assert abs(record.memstats["HeapAlloc"] - totals.bytes) < 256 << 10
    assert sum(one.shallow_size_bytes for one in looked.report.types) == totals.reachable_bytes
    assert sum(one.bytes for one in looked.report.lost) == totals.unreachable_bytes
    assert totals.unreachable_bytes < 64 << 10


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=of_lesson)
def test_what_is_called_exact_fits_the_collector_s_bitmap(
    each_go: Path, look: Look, lesson: LeakLesson
) -> None:
    """And of the program's own types there are no more than it has made."""
    heap = look(each_go, lesson).heap
    assert heap.program is not None
    objects, types = heap.dump.objects, heap.types
    assert (types.exact_conflicts_count, types.mismatched_headers_count) == (0, 0)
    labels = HeapLabels(heap)
    own = 0
    for row in np.flatnonzero(types.standing == EXACT).tolist():
        label = types.labels[int(types.label[row])]
        own += label.name.removeprefix("[]") == lesson.truth.held_type
        if label.type < 0 or " " in label.name or label.name.startswith(("map[", "chan")):
            continue
        one = heap.program.types[label.type]
        start, count = value_offset(heap.dump, row), max(1, int(types.count[row]))
        size = int(objects.size_bytes[row])
        assert start + one.size_bytes * count <= size, labels.label(row)
        first, last = objects.pointer_start[row : row + 2].tolist()
        offsets = objects.pointer_offsets[first:last]
        assert bool(len(offsets)) == bool(one.pointer_bytes), labels.label(row)
        if len(offsets):
            # The collector's bitmap goes on in the room behind the value.
            assert start <= int(offsets[0])
            places = (offsets.astype(np.int64) - start) % one.size_bytes
            assert int(places.max()) < one.pointer_bytes, labels.label(row)
    assert own <= lesson.truth.held_count + 10


def test_pprof_opens_the_retained_sizes(
    go: Path, look: Look, go_env: dict[str, str], tmp_path: Path
) -> None:
    looked = look(go, LEAKS_LESSONS[0])
    target = tmp_path / "retained.pb.gz"
    target.write_bytes(heap_pprof(held_stacks(looked.heap), comments=["who holds it"]))
    assert gzip.decompress(target.read_bytes())
    done = subprocess.run(
        [go, "tool", "pprof", "-top", "-unit=B", "-nodefraction=0", target],
        env=go_env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert any("Type: inuse_space" in line for line in lines), done.stdout
    whole = looked.report.totals.reachable_bytes
    assert any(f"of {whole}B total" in line for line in lines), done.stdout
    rows = [line.split(None, 5) for line in lines if line.count("%") == 3]
    cums = {row[5]: row[3] for row in rows if len(row) == 6}
    retained = {one.name: one.retained_size_bytes for one in looked.report.roots}
    assert cums["global main.sessions"] == f"{retained['main.sessions']}B"


def test_the_demonstration(go: Path, stackward: Run, tmp_path: Path) -> None:
    done = stackward("demo", "leaks", "abandoned", "--go", go, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    out = " ".join(done.stdout.split())
    assert "equal to the runtime's own count" in out
    assert "50 goroutines at main.fetchWithin.func1 [chan send] together keep" in out
    assert "50 goroutines in main.fetchWithin.func1: proven to leak" in out
    assert "a channel with room for one would let it end" in out


def test_no_such_program(go: Path, stackward: Run, tmp_path: Path) -> None:
    done = stackward("demo", "leaks", "nothing", "--go", go, cwd=tmp_path)
    assert done.returncode == 2
    assert "there is no demonstration 'nothing'" in done.stderr
    assert "sessioncache" in done.stderr
