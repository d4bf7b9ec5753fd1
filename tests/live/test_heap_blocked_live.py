"""Goroutines that can never go on, by a dump of a program that says so in its functions' names."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from stackward.diagnose.goroutines import YES, GoroutineReport, JudgedGroup, judge_goroutines
from stackward.diagnose.goroutines_dump import goroutines_in_heap
from stackward.diagnose.goroutines_read import read_snapshot
from stackward.diagnose.heap_open import open_heap

pytestmark = pytest.mark.live

MODULE = Path(__file__).parent / "modules" / "blocked"
# Before Go 1.26 nothing says which condition a goroutine waits for: that is told, not guessed.
UNKNOWN_BEFORE_1_26 = "main.lostCond"
MISSED_BY_THE_RUNTIME = "main.lostCaptured"
EACH = 3


def functions(kind: str) -> set[str]:
    """Return the program's functions whose names begin with `kind`."""
    text = (MODULE / "main.go").read_text()
    return {f"main.{name}" for name in re.findall(rf"go ({kind}\w+)\(", text)}


def of_program(one: JudgedGroup) -> str:
    """Return the function that the goroutines of a group run, of a literal the one it is in."""
    return one.group.frame.function.removesuffix(".func1") if one.group.frame else ""


def proven(report: GoroutineReport) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in report.groups:
        if one.leaked == YES:
            found[of_program(one)] += one.group.count
    return found


def test_those_that_can_never_go_on_and_no_others(
    each_go: Path, go_env: dict[str, str], tmp_path: Path
) -> None:
    program, dump, live = (tmp_path / name for name in ("program", "heap.dump", "live"))
    command = [str(each_go), "build", "-o", str(program), "."]
    subprocess.run(command, cwd=MODULE, env=go_env, check=True, timeout=300)
    subprocess.run([program, dump, live], check=True, timeout=60)
    heap = open_heap(dump, binary=program, caches=tmp_path, tell=lambda text: None)
    report = goroutines_in_heap(heap)
    lost, kept = functions("lost"), functions("kept")
    assert len(lost) == 16
    counts = {of_program(one): one.group.count for one in report.groups}
    assert {name: counts[name] for name in lost | kept} == dict.fromkeys(lost | kept, EACH)
    found, slugs = proven(report), [one.slug for one in report.caveats]
    if heap.dump.params.go_version.startswith(("go1.24", "go1.25")):
        lost.discard(UNKNOWN_BEFORE_1_26)
        assert slugs == ["waiters-unknown"]
    else:
        assert slugs == []
    assert found == Counter(dict.fromkeys(lost, EACH))
    if live.exists():  # the runtime's own check, from Go 1.27 on
        del found[MISSED_BY_THE_RUNTIME]
        snapshot = read_snapshot(live.read_bytes(), source="live", time_ns=0, leak_check=True)
        assert proven(judge_goroutines([snapshot])) == found
