"""Opening a heap with and without its program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from diagnose.heap_worlds import opened, shop, shop_types
from heap.dumps import BSS_ADDRESS, DATA_ADDRESS, DumpBuilder, Frame
from heap.program_types import TYPES, Types
from stackward.core import Caveat, StackwardError
from stackward.core.compiled import KernelStore
from stackward.diagnose import heap_open
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import TypeNames, is_part_of_map, sort_nodes
from stackward.diagnose.heap_open import open_heap, slide_of


def test_what_is_worked_out_goes_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    path, binary = tmp_path / "heap.dump", tmp_path / "shop"
    path.write_bytes(shop().build())
    binary.write_bytes(b"")
    program = shop_types().program()
    monkeypatch.setattr(heap_open, "kept_program_types", lambda *_: program)
    with pytest.raises(StackwardError):
        open_heap(path, binary=binary, caches=tmp_path, tell=told.append)  # empty: cannot be mapped
    binary.write_bytes(b"x")
    heap = open_heap(path, binary=binary, caches=tmp_path, tell=told.append)
    assert heap.program is program
    assert (heap.slide, heap.caveats) == (0, ())
    assert len(heap.types) == len(heap.graph) == len(heap.dump.objects)
    assert told[-1] == "finding types"
    assert f"reading {path}" in told


def test_caveats_of_the_program_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    caveat = Caveat(slug="no-debug-info", text="why")
    program = replace(shop_types().program(), caveats=(caveat,))
    path, binary = tmp_path / "heap.dump", tmp_path / "shop"
    path.write_bytes(shop().build())
    binary.write_bytes(b"x")
    monkeypatch.setattr(heap_open, "kept_program_types", lambda *_: program)
    heap = open_heap(path, binary=binary, caches=tmp_path, tell=lambda _: None)
    assert heap.caveats == (caveat,)


def test_another_build_than_was_written_down_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    program = replace(shop_types().program(), build_id="one/two")
    path, binary = tmp_path / "heap.dump", tmp_path / "shop"
    path.write_bytes(shop().build())
    binary.write_bytes(b"x")
    monkeypatch.setattr(heap_open, "kept_program_types", lambda *_: program)

    def open_with(build_id: str) -> None:
        open_heap(path, binary=binary, caches=tmp_path, tell=lambda _: None, build_id=build_id)

    open_with("one/two")
    open_with("")
    with pytest.raises(StackwardError) as raised:
        open_with("three/four")
    assert raised.value.slug == "build-id-differs"


@pytest.mark.parametrize("slide", [0, 0x1000, 0x5555_5000_0000])
def test_where_the_program_was_loaded(
    slide: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = shop()
    for name, (address, *rest) in heap.segments.items():
        heap.segments[name] = (address + slide, *rest)  # type: ignore[assignment]
    found = opened(heap, shop_types(), tmp_path, monkeypatch)
    assert found.slide == slide
    labels = HeapLabels(found)
    names = [labels.root_name(row) for row in range(len(found.roots))]
    assert "main.sessions" in names
    assert slide_of(found.dump, shop_types().program()) == slide


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"version": "go1.26.6"}, "it is of go1.27.3 amd64, the dump of go1.26.6 amd64"),
        ({"goarch": "arm64"}, "the dump of go1.27.3 arm64"),
        ({"slide": 0x123}, "its variables lie elsewhere"),
    ],
)
def test_another_program(
    change: dict[str, object], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = int(change.pop("slide", 0))  # type: ignore[call-overload]
    heap = DumpBuilder(**change)  # type: ignore[arg-type]
    heap.segments["data"] = (DATA_ADDRESS + slide, 64, {}, {})
    with pytest.raises(StackwardError) as raised:
        opened(heap, shop_types(), tmp_path, monkeypatch)
    assert raised.value.slug == "binary-mismatch"
    assert says in raised.value.message


def test_types_that_lie_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    types = shop_types()
    session = types.address("main.session")
    right = DumpBuilder()
    right.type(session, 40, "main.session")
    right.type(TYPES + 8, 8, "of no descriptor")
    assert opened(right, types, tmp_path, monkeypatch).program is not None
    for address, size in ((session, 48), (TYPES + 8, 40)):
        wrong = DumpBuilder()
        wrong.type(address, size, "main.session")
        with pytest.raises(StackwardError) as raised:
            opened(wrong, types, tmp_path, monkeypatch)
        assert raised.value.slug == "binary-mismatch"
        assert "1 of 1 types lie elsewhere" in raised.value.message


def test_slow_kernels_are_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    assert [one.slug for one in opened(shop(), None, tmp_path, monkeypatch).caveats] == [
        "no-binary"
    ]
    monkeypatch.setattr(heap_open, "_SLOW_FROM_BYTES", 10)
    heap = opened(shop(), None, tmp_path, monkeypatch)
    assert [one.slug for one in heap.caveats] == ["no-kernels", "no-binary"]
    assert heap.caveats[0].text == (
        "llvmlite is not installed, so that plain Python did the work, a hundred times slower: "
        "pip install 'stackward[fast]'"
    )


def test_kernels_that_fail_are_told_of_in_their_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: KernelStore, is_to_make: bool) -> None:
        raise RuntimeError("\nno such instruction: prefetch\n  in line 1")

    monkeypatch.setattr(KernelStore, "_kept_or_made", fail)
    monkeypatch.setattr(heap_open, "_SLOW_FROM_BYTES", 10)
    heap = opened(shop(), None, tmp_path, monkeypatch)
    assert heap.caveats[0].text == (
        "the kernels could not be compiled (RuntimeError: no such instruction: prefetch), so that "
        "plain Python did the work, a hundred times slower"
    )


def test_of_two_ways_the_program_s_own_variable_says_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap, types = DumpBuilder(), Types()
    types.struct("main.thing", one="unsafe.Pointer")
    types.pointer("main.thing")
    target = heap.object(8, is_scan=True)
    heap.point(target, 0, target)
    heap.bss({0: target, 8: target, 16: target})
    types.variable("runtime.first", BSS_ADDRESS, "*main.thing")
    types.variable("main.second", BSS_ADDRESS + 8, "*main.thing")
    found = opened(heap, types, tmp_path, monkeypatch)
    root = int(found.marks.parent[0]) - len(found.graph)
    assert HeapLabels(found).root_name(root) == "main.second"


@pytest.mark.parametrize(
    ("label", "is_part"),
    [
        ("map[string]int groups", True),
        ("map[string]int table", True),
        ("map[string]int directory", True),
        ("main.Cache groups", True),
        ("map[string]int", False),
        ("main.groups", False),
        ("[]map[string]int", False),
    ],
)
def test_parts_of_maps(label: str, is_part: bool) -> None:
    assert is_part_of_map(label) is is_part


def test_sorts_of_nodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Goroutines at one place are of one sort, all other roots are each by itself."""
    heap = opened(shop(), shop_types(), tmp_path, monkeypatch)
    names, labels = TypeNames.of(heap), HeapLabels(heap)
    assert len(set(names.names)) == len(names.names)
    sorts = sort_nodes(heap, labels, names)
    numbers, texts, kinds = sorts.numbers, sorts.texts, sorts.kinds
    count = len(heap.graph)
    assert len(numbers) == count + len(heap.roots)
    assert [names.names[row] for row in names.row] == [texts[k] for k in numbers[:count]]
    of_roots = [(kinds[k], texts[k]) for k in numbers[count:].tolist()]
    assert of_roots.count(("goroutine", "main.fetch [chan send]")) == 3
    assert ("global", "main.sessions") in of_roots
    assert len({numbers[count + row] for row in range(len(heap.roots))}) == len(set(of_roots))


@pytest.mark.parametrize(
    ("functions", "function"),
    [
        (["runtime.gopark", "main.wait", "main.serve", "runtime.goexit"], "main.wait"),
        (["runtime.gopark", "runtime.gcBgMarkWorker", "runtime.goexit"], "runtime.gcBgMarkWorker"),
        (
            ["database/sql.(*DB).opener", "database/sql.OpenDB.gowrap1", "runtime.goexit"],
            "database/sql.(*DB).opener",
        ),
        (["sync.(*Cond).Wait", "net/http.(*conn).serve"], "net/http.(*conn).serve"),
        (["runtime.goexit"], "runtime.goexit"),
    ],
)
def test_the_function_of_a_goroutine(
    functions: list[str], function: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = shop()
    heap.goroutine(90, "select", [Frame(name) for name in functions])
    found = opened(heap, None, tmp_path, monkeypatch)
    row = found.dump.goroutines.id.tolist().index(90)
    assert HeapLabels(found).goroutine_function(row) == function
