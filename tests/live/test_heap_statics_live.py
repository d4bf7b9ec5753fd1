"""Variables are named that hold memory through values which have no symbol."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from stackward.diagnose.heap_open import open_heap
from stackward.diagnose.heap_report import heap_report

pytestmark = pytest.mark.live

MODULE = Path(__file__).parent / "modules" / "statics"
FILLED_BYTES = 40960
# How often `fill` put its bytes behind each.
EXPECTED = {
    "main.byPointer": 1,
    "main.byInterface": 2,
    "main.byAny": 3,
    "main.inStruct": 4,
    "main.inSlice": 5 + 6,
    "main.inTurn": 7 + 7,
}


def held(go: Path, env: dict[str, str], folder: Path, *flags: str) -> dict[str, int]:
    """Return how often as many bytes as `fill` puts there each large global holds."""
    program, dump = folder / "program", folder / "heap.dump"
    command = [str(go), "build", *flags, "-o", str(program), "."]
    subprocess.run(command, cwd=MODULE, env=env, check=True, timeout=300)
    subprocess.run([program, dump], check=True, timeout=60)
    heap = open_heap(dump, binary=program, caches=folder, tell=lambda text: None)
    rows = [row for row in heap_report(heap).roots if row.kind == "global"]
    named = [row for row in rows if row.name.startswith(("main.", "(no name)"))]
    found = {row.name: row.retained_size_bytes // FILLED_BYTES for row in named}
    return {name: count for name, count in found.items() if count}


def test_variables_hold_what_is_behind_their_values(
    each_go: Path, go_env: dict[str, str], tmp_path: Path
) -> None:
    found = held(each_go, go_env, tmp_path)
    nameless = {name: found.pop(name) for name in list(found) if name.startswith("(no name)")}
    assert found == EXPECTED
    # Two variables refer to one value: it is neither's.
    assert list(nameless.values()) == [8]


def test_a_program_that_is_loaded_anywhere(
    go: Path, go_env: dict[str, str], tmp_path: Path
) -> None:
    found = held(go, go_env, tmp_path, "-buildmode=pie")
    assert {name: found.get(name) for name in EXPECTED} == EXPECTED
