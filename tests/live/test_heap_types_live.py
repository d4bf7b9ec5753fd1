"""Types of objects against a program that says, beside each allocation, what it allocates."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from made_kernels import compiled_here
from stackward.binary.program import read_program_types
from stackward.binary.types import ProgramTypes
from stackward.core.compiled import KernelLibrary, PlainKernels
from stackward.heap import (
    claim_kernels,
    fit_kernels,
    graph_kernels,
    layout_kernels,
    typing_codes,
    typing_kernels,
    weigh_kernels,
    word_kernels,
)
from stackward.heap.dump import BucketFrame, HeapDump
from stackward.heap.graph import build_graph
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.pages import Calls
from stackward.heap.read import open_dump, read_dump
from stackward.heap.typing import EXACT, UNKNOWN, ObjectTypes, type_objects

pytestmark = pytest.mark.live

MODULE = Path(__file__).parent / "modules" / "heaptypes"
PLAIN = PlainKernels(HEAP_KERNELS)
MODULES = (claim_kernels, fit_kernels, graph_kernels, layout_kernels, typing_codes, typing_kernels)
TYPING_KERNELS = KernelLibrary(
    name="typing",
    title="the typing of objects",
    modules=tuple(module.__name__ for module in (*MODULES, weigh_kernels, word_kernels)),
    signatures={
        name: signature for module in MODULES for name, signature in module.SIGNATURES.items()
    },
    helpers=tuple(
        name for module in (*MODULES, weigh_kernels, word_kernels) for name in module.HELPERS
    ),
)
SURE, ALIKE = "//=", "//~"
RUNTIME = re.compile(r"(runtime|internal/runtime/\w+)\.")
TINY_BYTES = 16


@dataclass(frozen=True)
class Run:
    """A dump of the program, and what was made of it."""

    dump: HeapDump
    binary: ProgramTypes
    types: ObjectTypes

    def label(self, row: int) -> str:
        return self.types.labels[int(self.types.label[row])].name

    def typed_percent(self) -> float:
        size = self.dump.objects.size_bytes
        return float(100 * size[self.types.standing != UNKNOWN].sum() / size.sum())

    def by_label(self) -> Counter[str]:
        return Counter(self.label(row) for row in range(len(self.types)))


Make = Callable[..., Run]


@pytest.fixture(scope="session")
def make(go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Return a function that builds and runs the program, and types its dump, once each."""
    made: dict[tuple[str, ...], Run] = {}

    def run(go: Path, *flags: str) -> Run:
        key = (str(go), *flags)
        if key not in made:
            folder = tmp_path_factory.mktemp("heaptypes")
            program, path = folder / "program", folder / "heap.dump"
            build = [str(go), "build", *flags, "-o", str(program), "."]
            subprocess.run(build, cwd=MODULE, env=go_env, check=True, timeout=300)
            subprocess.run([program, path], check=True, timeout=60)
            dump = read_dump(open_dump(str(path)), source="heap.dump")
            binary = read_program_types(program.read_bytes())
            made[key] = Run(dump, binary, typed(dump, binary))
        return made[key]

    return run


def typed(dump: HeapDump, binary: ProgramTypes | None, calls: Calls = PLAIN) -> ObjectTypes:
    slide = 0
    if binary is not None:
        (data,) = [segment for segment in dump.segments if segment.name == "data"]
        slide = data.address - binary.data_address
    return type_objects(dump, build_graph(dump, calls), binary, calls, slide)


def truth() -> dict[int, tuple[str, set[str]]]:
    """Return for each line of the program that says so how it is marked, and the labels."""
    found = {}
    lines = (MODULE / "main.go").read_text().splitlines()
    for number, line in enumerate(lines, start=1):
        for mark in (SURE, ALIKE):
            code, _, labels = line.partition(mark)
            if labels and code.strip():
                found[number] = mark, {one_of(label.strip()) for label in labels.split("|")}
    return found


def one_of(label: str) -> str:
    """Return the label of a backing array's element: a slice may have room for just one."""
    return label if label.endswith(" header") else label.removeprefix("[]")


def line_of(frames: tuple[BucketFrame, ...]) -> int:
    """Return the program's line that allocates, 0 where a library does."""
    for frame in frames:
        if frame.file.endswith("/main.go"):
            return frame.line
        if not RUNTIME.match(frame.function) and "/runtime/" not in frame.file:
            return 0
    return 0


def judged(run: Run) -> tuple[int, int, list[tuple[str, int, str, int]]]:
    """Return how many objects were judged, how many have no type, and the wrong ones."""
    lines, count, unknown, wrong = truth(), 0, 0, []
    pointers = np.diff(run.dump.objects.pointer_start)
    samples = run.dump.samples
    for row, bucket in zip(samples.object.tolist(), samples.bucket.tolist(), strict=True):
        line = line_of(run.dump.buckets[bucket].frames)
        # Several small values without pointers share a slot.
        is_tiny = run.dump.objects.size_bytes[row] == TINY_BYTES and not pointers[row]
        if row < 0 or line not in lines or is_tiny:
            continue
        mark, labels = lines[line]
        standing = int(run.types.standing[row])
        count += 1
        unknown += standing == UNKNOWN
        if standing != UNKNOWN and one_of(run.label(row)) not in labels:
            wrong.append((mark, line, run.label(row), standing))
    return count, unknown, wrong


def test_labels_are_those_of_the_program(each_go: Path, make: Make) -> None:
    run = make(each_go)
    count, unknown, wrong = judged(run)
    assert count > 3500
    # Whatever the program does to deceive, what is called exact is right.
    assert [one for one in wrong if one[3] == EXACT] == []
    assert [one for one in wrong if one[0] == SURE] == []
    assert unknown <= 20
    assert run.typed_percent() > 98
    assert run.types.exact_conflicts_count == run.types.mismatched_headers_count == 0


def test_pointers_whose_lengths_are_lost_have_types(each_go: Path, make: Make) -> None:
    run = make(each_go)
    samples = run.dump.samples
    found = {
        run.label(row)
        for row, bucket in zip(samples.object.tolist(), samples.bucket.tolist(), strict=True)
        if any(frame.function == "main.lost" for frame in run.dump.buckets[bucket].frames)
    }
    assert found >= {"[]int64", "[]main.Link", "string bytes"}


def test_counts_are_those_of_the_program(each_go: Path, make: Make) -> None:
    found = make(each_go).by_label()
    assert found["main.Wide"] == 10
    assert found["main.Edge"] == found["main.Brim"] == 5
    assert found["main.Huge"] == 6
    assert found["main.Generic[int]"] == 10
    assert found["[6]main.Inner"] == found["main.BigKey"] == found["main.BigValue"] == 5
    assert found["map[int]int"] == found["map[string]*main.Inner directory"] == 1
    assert found["map[string]interface {}"] == 51
    assert found["chan *main.Inner"] == found["chan main.Link"] == 4
    assert found["chan *main.Inner buffer"] == 3
    assert found["[3]int"] >= 5  # that goroutines wait to send
    assert found["chan int"] == 9  # four, and one for each goroutine
    assert found["method value of *main.Square"] == 4


def test_headers_and_boxes_are_exact(go: Path, make: Make) -> None:
    run = make(go)
    exact = {run.label(row) for row in np.flatnonzero(run.types.standing == EXACT).tolist()}
    assert {"main.Wide", "runtime.g", "runtime.p", "[]main.Inner"} <= exact  # behind a header
    assert {"main.Alike", "main.Words", "time.Time", "[100]int", "main.Boxed"} <= exact  # boxed
    assert {"main.Square", "main.Generic[[90]*int]"} <= exact  # with a finalizer
    assert "main.Inner" not in exact, "a larger type that begins with it looks the same"


def test_repeats_are_counted(go: Path, make: Make) -> None:
    run = make(go)
    rows = range(len(run.types))
    counts = [int(run.types.count[row]) for row in rows if run.label(row) == "[]float64"]
    assert sorted(counts) == [20, 40, 60, 80, 100]


@pytest.mark.parametrize("flags", [("-ldflags=-s -w",), ("-buildmode=pie",)], ids=["bare", "pie"])
def test_other_builds(go: Path, make: Make, flags: tuple[str, ...]) -> None:
    run = make(go, *flags)
    count, _, wrong = judged(run)
    assert count > 3500
    assert [one for one in wrong if one[3] == EXACT] == []
    assert [one for one in wrong if one[0] == SURE] == []
    # Without symbols and DWARF no global says what it holds.
    assert run.typed_percent() > (60 if "-ldflags=-s -w" in flags else 98)


def test_without_a_binary_the_dump_itself_says_little(go: Path, make: Make) -> None:
    run = make(go)
    types = typed(run.dump, None)
    bare = Run(run.dump, run.binary, types)
    assert [one for one in judged(bare)[2] if one[0] == SURE] == []
    assert bare.by_label()["main.Circle"] >= 5, "a value in an interface with methods"


def test_compiled_kernels_find_the_same(go: Path, make: Make) -> None:
    run = make(go)
    calls = compiled_here(TYPING_KERNELS)
    compiled = typed(run.dump, run.binary, calls)
    assert compiled.labels == run.types.labels
    for name in ("label", "count", "standing", "step"):
        assert np.array_equal(getattr(compiled, name), getattr(run.types, name))
    assert compiled.claims_count == run.types.claims_count
