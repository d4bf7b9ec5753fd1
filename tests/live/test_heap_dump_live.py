"""Dumps of running programs add up: objects and bytes are those of the runtime's statistics."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from heap.test_read import assert_as_oracle
from heap.test_scrub import scrubbed
from made_kernels import Ready, heap_kernels
from stackward.heap.dump import HeapDump
from stackward.heap.read import open_dump, read_dump
from stackward.heap.self_check import check

pytestmark = pytest.mark.live

FRAGMENTED = Path(__file__).parent / "modules" / "fragmented"
RECORDED = Path(__file__).parents[1] / "recorded" / "heap" / "program"


def build(go: Path, env: dict[str, str], module: Path, folder: Path) -> Path:
    """Return the built program; `module` is not written to."""
    shutil.copytree(module, folder / "source")
    program = folder / "program"
    done = subprocess.run(
        [go, "build", "-buildvcs=false", "-o", program, "."],
        cwd=folder / "source",
        env=env,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return program


def dump_of(program: Path, *arguments: str, path: Path) -> HeapDump:
    """Return the dump that the program writes."""
    subprocess.run([program, *arguments, path], check=True, timeout=120)
    return read_dump(open_dump(str(path)), source=path.name, kernels=Ready(heap_kernels()))  # type: ignore[arg-type]


@pytest.mark.parametrize("experiment", ["", "greenteagc", "nogreenteagc"])
def test_fragmented_heaps_add_up(
    each_go: Path, go_env: dict[str, str], tmp_path: Path, experiment: str
) -> None:
    """Pages of any size class of which one object in 2, 20 or 200 is left."""
    release = (each_go.parent.parent / "VERSION").read_text().split()[0]
    if experiment and release < "go1.25":
        pytest.skip("there is no such experiment")
    env = {**go_env, "GOEXPERIMENT": experiment}
    program = build(each_go, env, FRAGMENTED, tmp_path)
    for seed, keep in ((1, 2), (2, 2), (3, 20), (4, 20), (5, 200), (6, 200)):
        dump = dump_of(program, str(seed), str(keep), path=tmp_path / "out.dump")
        result = check(dump)
        assert result.is_equal is True, (seed, keep, result)
        assert result.phantoms_count > 0
        assert dump.caveats == ()


def test_a_program_of_known_structures(
    each_go: Path, go_env: dict[str, str], tmp_path: Path
) -> None:
    """Every column is what the plain reader of records reads."""
    program = build(each_go, go_env, RECORDED, tmp_path)
    path = tmp_path / "out.dump"
    dump = dump_of(program, path=path)
    assert check(dump).is_equal is True
    release = (each_go.parent.parent / "VERSION").read_text().split()[0]
    assert_as_oracle(dump, path.read_bytes(), has_bitmap=True, has_marks=release >= "go1.26")


def test_a_scrubbed_dump_gives_the_same_report(
    go: Path, go_env: dict[str, str], tmp_path: Path
) -> None:
    """Types, suspects, paths and goroutines: all but the file's name."""
    program = build(go, go_env, RECORDED, tmp_path)
    dump = dump_of(program, path=tmp_path / "out.dump")
    (tmp_path / "scrubbed.dump").write_bytes(scrubbed(dump, is_plain=False))
    said = []
    for name in ("out.dump", "scrubbed.dump"):
        command = [sys.executable, "-m", "stackward.cli.main", "heap", "report", name]
        done = subprocess.run(
            [*command, "--binary", program],
            cwd=tmp_path,
            env=go_env,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(name)
        said.append(done.stdout.removeprefix(name))
    assert said[0] == said[1]
    assert "map[string]*main.Record" in said[0]
