"""What is called garbage, against a program that says what cleanups and weak pointers keep."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from stackward.diagnose.heap_code import HeapCode
from stackward.diagnose.heap_open import OpenHeap, open_heap
from stackward.diagnose.heap_report import heap_report
from stackward.emitted import open_binary
from stackward.heap.unreachable import Unreachable, find_unreachable

pytestmark = pytest.mark.live

MODULE = Path(__file__).parent / "modules" / "unreached"
ALL_BITS = (1 << 64) - 1
LOOPS = 400


@dataclass(frozen=True)
class Run:
    """A dump of the program, and what it says of its objects: kept or garbage, what, address."""

    dump: Path
    program: Path
    caches: Path
    said: tuple[tuple[str, str, int], ...]

    def open(self) -> OpenHeap:
        return self.open_with(self.program)

    def open_with(self, binary: Path | None) -> OpenHeap:
        return open_heap(self.dump, binary=binary, caches=self.caches, tell=lambda text: None)

    def states(self) -> Counter[tuple[str, str, str]]:
        """Return how often what is said to be so was found how."""
        heap = self.open()
        assert heap.program is not None
        code = HeapCode(open_binary(self.program), heap.program, heap.slide)
        found = find_unreachable(heap.dump, heap.graph, heap.marks, heap.calls, code)
        unknown = perhaps_kept(heap, found)
        rows = heap.graph.table.resolve(np.array([at for *_, at in self.said]), heap.calls)
        states: Counter[tuple[str, str, str]] = Counter()
        for (kind, what, _), row in zip(self.said, rows.tolist(), strict=True):
            assert row >= 0, what
            state = "unknown" if row in unknown else "garbage"
            states[kind, what, "reached" if heap.marks.parent[row] >= 0 else state] += 1
        return states


def perhaps_kept(heap: OpenHeap, found: Unreachable) -> set[int]:
    """Return all that is reached from unknown heads, and not from roots."""
    reached: set[int] = set()
    todo = found.head[found.is_unknown()].tolist()
    while todo:
        row = todo.pop()
        if row not in reached and heap.marks.parent[row] < 0:
            reached.add(row)
            todo += heap.graph.target[heap.graph.edges_of(row)].tolist()
    return reached


Make = Callable[..., Run]


@pytest.fixture(scope="module")
def make(go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Return a function that builds the program, once each, and runs it."""
    built: dict[tuple[str, ...], Path] = {}
    caches = tmp_path_factory.mktemp("caches")

    def run(go: Path, what: str, *flags: str) -> Run:
        key = (str(go), *flags)
        if key not in built:
            built[key] = tmp_path_factory.mktemp("unreached") / "program"
            command = [str(go), "build", *flags, "-o", str(built[key]), "."]
            subprocess.run(command, cwd=MODULE, env=go_env, check=True, timeout=300)
        dump = built[key].with_name(f"{what}.dump")
        done = subprocess.run(
            [built[key], dump, what], check=True, timeout=60, capture_output=True, text=True
        )
        lines = [line.split(",") for line in done.stdout.splitlines()]
        said = tuple((kind, what, int(at) ^ ALL_BITS) for kind, what, at in lines)
        return Run(dump, built[key], caches, said)

    return run


def check(states: Counter[tuple[str, str, str]], kept: set[str]) -> None:
    """Check that nothing kept is called garbage, and that no garbage is called unknown."""
    assert {what for kind, what, _ in states if kind == "kept"} == kept
    assert [one for one in states if one[0] == "kept" and one[2] == "garbage"] == []
    assert [one for one in states if one[0] == "garbage" and one[2] == "unknown"] == []
    # A word that was left on a stack may reach some.
    assert states["garbage", "bytes", "garbage"] > 0.9 * LOOPS
    assert states["garbage", "linked", "garbage"] > 0.9 * LOOPS


BY_CLEANUPS = {
    *("captured", "receiver", "pointer", "text", "wide", "headed", "large", "any", "of the dead"),
    *("pointers", "bytes"),
}


def test_what_cleanups_keep_is_unknown_and_the_rest_is_garbage(each_go: Path, make: Make) -> None:
    states = make(each_go, "cleanups").states()
    check(states, BY_CLEANUPS)
    assert states["garbage", "plain", "garbage"] > 30


def test_cleanups_with_nothing_and_handles_of_weak_pointers(each_go: Path, make: Make) -> None:
    check(make(each_go, "all").states(), {*BY_CLEANUPS, "with nothing", "handle"})


def test_cleanups_about_to_run_keep_what_is_theirs(each_go: Path, make: Make) -> None:
    check(make(each_go, "queued").states(), {"queued"})


def test_without_cleanups_nothing_is_unknown(each_go: Path, make: Make) -> None:
    run = make(each_go, "none")
    report = heap_report(run.open())
    assert report.totals.garbage_bytes > LOOPS * 3000
    assert report.totals.unknown_bytes == 0
    assert {one.why for one in report.lost} <= {"garbage", "waits for its finalizer"}
    # Without the program any function may be a cleanup's.
    report = heap_report(run.open_with(None))
    assert report.totals.unknown_bytes > 0
    assert "cleanups-unknown" in {one.slug for one in report.caveats}


@pytest.mark.parametrize("flags", ["-ldflags=-s", "-buildmode=pie", "-gcflags=all=-N -l"])
def test_programs_built_in_other_ways(go: Path, make: Make, flags: str) -> None:
    check(make(go, "cleanups", flags).states(), BY_CLEANUPS)
