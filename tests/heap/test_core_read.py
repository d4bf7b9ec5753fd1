"""Heaps of made-up processes: objects, roots and doubts that a core gives."""

from __future__ import annotations

import random
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap.cores import (
    ARRAY,
    BSS,
    BUILD_ID,
    DATA,
    ENTRY,
    HEAP,
    MASK_ON_DEMAND,
    META,
    PAGE,
    SIGNALS,
    STACKS,
    STRUCT,
    TEXT,
    FrameShape,
    Process,
    core_of,
)
from stackward.core import StackwardError
from stackward.heap.core_file import read_core_file
from stackward.heap.core_read import read_core
from stackward.heap.dump import HeapDump
from stackward.heap.self_check import check

FUNCTION, CALLED, TOP = TEXT + 0x10000, TEXT + 0x10100, TEXT + 0x10200


def pointers(dump: HeapDump) -> dict[int, list[int]]:
    """Return the offsets of each object's pointers."""
    objects = dump.objects
    return {
        int(address): objects.pointer_offsets[first:last].tolist()
        for address, first, last in zip(
            objects.address, objects.pointer_start, objects.pointer_start[1:], strict=False
        )
    }


def slugs(dump: HeapDump) -> list[str]:
    return [one.slug for one in dump.caveats]


def small(process: Process, *, marks: int = 128) -> int:
    """Add a span of 64-byte objects, of which three are allocated; returns where it begins."""
    count = (PAGE - 128 - marks) // 64
    start = process.span(64, count=count, free_index=2, allocated=[1, 5])
    process.bitmap(start, [0, 7, 8 + 3, 5 * 8 + 1, 6 * 8], marks=marks)
    return start


@pytest.mark.parametrize("marks", [0, 128])
def test_small_objects(marks: int) -> None:
    """Slots below the free index and those with a bit are objects; 1.26 keeps marks beside."""
    process = Process()
    start = small(process, marks=marks)
    other = process.span(128, count=(PAGE - marks) // 128, free_index=1, scan=False)
    dump = process.read()
    assert dump.objects.address.tolist() == [start, start + 64, start + 5 * 64, other]
    assert dump.objects.size_bytes.tolist() == [64, 64, 64, 128]
    assert pointers(dump) == {start: [0, 56], start + 64: [24], start + 5 * 64: [8], other: []}
    place = int(dump.objects.content_at[2])
    process.memory[HEAP][5 * 64 : 5 * 64 + 4] = b"here"
    assert process.core()[place : place + 4] == b"here"
    found = check(dump)
    assert found.is_equal
    assert (found.objects_count, found.objects_bytes) == (4, 320)
    assert not dump.caveats
    assert dump.kind == "core"
    assert dump.params.go_version == "go1.27.3"


def test_spans_of_no_release() -> None:
    process = Process()
    process.span(64, count=123)
    with pytest.raises(StackwardError, match="number of slots") as caught:
        process.read()
    assert caught.value.slug == "core-runtime-unknown"


def test_objects_with_headers() -> None:
    """The type at the beginning repeats to the slot's end."""
    process = Process()
    kind = process.type(24, [1, 2])
    start = process.span(1024, count=8, free_index=3)
    process.put(start, kind)
    process.put(start + 1024, kind + 8)  # no type begins there
    dump = process.read()
    found = pointers(dump)
    expected = [8 + 24 * k + offset for k in range(43) for offset in (8, 16)]
    assert found[start] == [one for one in expected if one < 1024]
    assert found[start + 1024] == found[start + 2048] == []
    assert slugs(dump) == ["core-types-unknown"]
    assert "2 objects" in dump.caveats[0].text


def test_large_objects() -> None:
    process = Process()
    kind = process.type(16, [0])
    start = process.span(5 * PAGE, count=1, pages=5, free_index=1, large=True, large_type=kind)
    process.span(5 * PAGE, count=1, pages=5, free_index=1, large=True, scan=False)
    process.span(5 * PAGE, count=1, pages=5, free_index=1, large=True)
    dump = process.read()
    assert dump.large_type is not None
    assert dump.large_type.tolist() == [kind, 0, 0]
    assert pointers(dump)[start] == list(range(0, 5 * PAGE, 16))
    assert np.diff(dump.objects.pointer_start).tolist() == [5 * PAGE // 16, 0, 0]


def on_demand(process: Process, kind: int, size: int, pointer_bytes: int, *parts: int) -> int:
    """Return a type whose mask is made when needed; `parts` stand behind its head."""
    slot = process.meta(8)
    at = process.type(size, [])
    head = struct.pack("<QQIBBBBQQ", size, pointer_bytes, 0, MASK_ON_DEMAND, 8, 8, kind, 0, slot)
    process.place(TEXT, at - TEXT, head + struct.pack(f"<{2 + len(parts)}Q", 0, 0, *parts)[8:])
    return at


def test_masks_that_are_made_on_demand() -> None:
    """Made ones are read; of those that are not made yet the parts are asked."""
    process = Process()
    element = process.type(24, [1])
    array = on_demand(process, ARRAY, 72, 64)
    process.put(array + 48, element, 0, 3)
    fields = process.meta(48)
    process.put(fields, 0, element, 0, 0, array, 32)
    record = on_demand(process, STRUCT, 104, 96)
    process.put(record + 56, fields, 2, 2)
    made = on_demand(process, STRUCT, 104, 96)
    slot = int.from_bytes(process.memory[TEXT][made - TEXT + 32 : made - TEXT + 40], "little")
    mask = process.meta(16)
    process.put(mask, 0b101)
    process.put(slot, mask)
    start = process.span(1024, count=8, free_index=2)
    process.put(start, record)
    process.put(start + 1024, made)
    found = pointers(process.read())
    assert found[start][:4] == [8 + 8, 8 + 40, 8 + 64, 8 + 88]
    assert found[start + 1024][:3] == [8, 24, 8 + 104]


def test_variables_by_the_collectors_masks() -> None:
    process = Process()
    small(process)
    process.data_pointers, process.bss_pointers = [DATA + 0x900], [BSS + 8, BSS + 0x3FF8]
    dump = process.read()
    found = [(s.name, s.address, s.size_bytes, s.pointer_offsets.tolist()) for s in dump.segments]
    assert found == [
        ("data", DATA, BSS - DATA, [0x900]),
        ("bss", BSS, 0x4000, [8, 0x3FF8]),
    ]
    process = Process()
    small(process)
    process.memory[DATA], process.memory[BSS] = (
        process.memory[DATA][: BSS - DATA],
        bytearray(0x4000),
    )
    process.bss_pointers = [BSS + 8]
    assert [len(one.pointer_offsets) for one in process.read().segments] == [0, 1]


def test_specials() -> None:
    """Finalizers, cleanups with their argument, weak handles and samples, of two objects."""
    process = Process()
    stack = process.meta(48 + 4 * 8)
    process.code.functions[FUNCTION] = FrameShape(entry=FUNCTION, name="main.f", frame_bytes=0)
    process.put(stack, 0, 0, 1, 0, 64, 2, FUNCTION + 5, FUNCTION + 9, 4, 1)
    function = process.meta(8)
    process.put(function, FUNCTION)
    lists = [
        (0, 2, function, 0, 11, 12),
        (0, 4, stack),
        (64, 3, 77),
        (64, 7, 1, 22, 33),
        (64, 7, 1, 44, 55),
    ]
    following = 0
    for offset, kind, *rest in reversed(lists):
        at = process.meta(64)
        process.put(at, following, offset, kind, *rest)
        following = at
    start = process.span(64, count=(PAGE - 256) // 64, free_index=2, specials=following)
    dump = process.read()
    finalizers = dump.finalizers
    assert finalizers.object.tolist() == [start]
    assert finalizers.function.tolist() == [function]
    assert finalizers.code_pc.tolist() == [FUNCTION]
    assert (finalizers.arg_type.tolist(), finalizers.object_type.tolist()) == ([11], [12])
    held = f"the object at {start + 64:#x}"
    assert dump.other_roots == (
        *((f"cleanup of {held}", 22), (f"cleanup of {held}", 44)),
        *((f"cleanup of {held}", 33), (f"cleanup of {held}", 55)),
        (f"weak handle of {held}", 77),
    )
    assert dump.samples.object.tolist() == [0]
    bucket = dump.buckets[0]
    assert (bucket.size_bytes, bucket.allocs_count, bucket.frees_count) == (64, 4, 1)
    assert [(one.function, one.line) for one in bucket.frames] == [("main.f", 5), ("main.f", 9)]


def test_a_list_of_specials_that_goes_round() -> None:
    process = Process()
    first, second = process.meta(64), process.meta(64)
    process.put(first, second, 8, 3)
    process.put(second, first, 0, 3)
    process.span(64, count=(PAGE - 256) // 64, free_index=1, specials=first)
    same = process.meta(64)
    process.put(same, same, 8, 7)
    process.span(64, count=(PAGE - 256) // 64, free_index=1, specials=same)
    assert len(process.read().other_roots) < 10_000


def test_what_is_about_to_run() -> None:
    """Finalizers and cleanups that wait in queues."""
    process = Process()
    start = small(process)
    block, following = process.meta(4096), process.meta(4096)
    process.put(BSS + 0x2108, block)
    process.put(block, following, 0, 1, 7, start, 0, 8, 9)
    process.put(following, 0, 0, 1, 17, start + 64, 0, 18, 19)
    cleanups = process.meta(512)
    process.put(cleanups, 0, 0, 0, 1, 5, 6, 7)
    process.put(BSS + 0x2200 + 128, cleanups)
    dump = process.read()
    assert dump.finalizers.object.tolist() == [start, start + 64]
    assert dump.finalizers.function.tolist() == [7, 17]
    assert dump.finalizers.arg_type.tolist() == [8, 18]
    assert dump.finalizers.is_queued.all()
    assert dump.other_roots == tuple(("cleanup in the queue", word) for word in (5, 6, 7))
    process.put(block, block)  # goes round
    process.put(cleanups + 16, cleanups)
    assert len(process.read().other_roots) < 100_000


def test_counters() -> None:
    process = Process()
    small(process)
    arenas = process.array([0x200000 + 3, 0x200000 + 5])
    process.put(BSS + 0x1000 + process.offset("runtime.mheap", "heapArenas")[0], arenas, 2, 2)
    process.put(BSS + 0x2400, 77, 3, *range(256), 88)
    process.put(BSS + 0x2110, 4)
    dump = process.read()
    expected = {"NumGC": 3, "LastGC": 77, "PauseTotalNs": 88}
    assert dump.memstats == {"HeapObjects": 3, "HeapAlloc": 192} | expected
    assert dump.pause_ns.tolist() == list(range(256))
    assert dump.params.processors_count == 4
    assert (dump.params.arena_start, dump.params.arena_end) == (3 << 26, 6 << 26)
    process.symbols = False
    dump = process.read()
    assert dump.memstats == {"HeapObjects": 3, "HeapAlloc": 192}
    assert (dump.params.arena_start, dump.params.arena_end) == (HEAP, HEAP + (1 << 26))
    assert slugs(dump) == ["core-queues-missing"]


def test_interface_tables() -> None:
    process = Process()
    small(process)
    first, second = process.meta(16), process.meta(16)
    process.put(first, 1, 111)
    process.put(second, 2, 222)
    process.itabs = [first, second]
    dump = process.read()
    assert dump.itab_address.tolist() == [first, second]
    assert dump.itab_type.tolist() == [111, 222]


def stack(process: Process) -> int:
    """Write a stack of three frames at STACKS + 0x100; returns its stack pointer."""
    process.code.functions |= {
        CALLED: FrameShape(
            entry=CALLED,
            name="runtime.gopark",
            frame_bytes=24,
            locals=(-8,),
            arguments=(0,),
            argument_bytes=8,
        ),
        FUNCTION: FrameShape(entry=FUNCTION, name="main.f", frame_bytes=40, locals=(-16, -8)),
        TOP: FrameShape(entry=TOP, name="runtime.goexit", frame_bytes=0, is_top=True),
    }
    sp = STACKS + 0x100
    process.put(sp + 24, FUNCTION + 7)
    process.put(sp + 32 + 40, TOP + 1)
    return sp


def frames(dump: HeapDump, row: int = 0) -> list[tuple[str, int, int, list[int]]]:
    """Return function, offset on the stack, size and pointers of a goroutine's frames."""
    first, last = dump.goroutines.frame_start[row : row + 2].tolist()
    one = dump.frames
    return [
        (
            one.function[k],
            int(one.sp[k]) - STACKS - 0x100,
            int(one.size_bytes[k]),
            one.pointer_offsets[one.pointer_start[k] : one.pointer_start[k + 1]].tolist(),
        )
        for k in range(first, last)
    ]


def parked(process: Process, number: int = 1, **fields: int) -> int:
    sp = stack(process)
    given = {"sched__sp": sp, "sched__pc": CALLED + 4, "stack__lo": STACKS, "waitreason": 3}
    return process.goroutine(number, stack__hi=STACKS + 0x8000, **(given | fields))


def test_a_goroutine_that_waits() -> None:
    process = Process()
    small(process)
    process.put(STACKS + 0x200, 0, 5, 6, 0)
    panic = process.new("runtime._panic", arg=9)
    deferred = process.new("runtime._defer", sp=1, pc=2, fn=3)
    again = process.new("runtime._defer", sp=4, pc=5, fn=6, link=deferred)
    address = parked(
        process, gopc=FUNCTION + 3, startpc=FUNCTION, waitsince=99, _defer=again, _panic=panic
    )
    process.goroutine(2, status=6)
    process.goroutine(3, status=0x1004)
    dump = process.read()
    assert dump.goroutines.address.tolist()[0] == address
    assert dump.goroutines.id.tolist() == [1, 3]
    assert dump.goroutines.status.tolist() == [4, 4]
    assert dump.goroutines.wait_reason[0] == "chan receive"
    assert dump.goroutines.created_by_pc.tolist()[0] == FUNCTION + 3
    assert dump.goroutines.wait_since_ns.tolist()[0] == 99
    assert dump.goroutines.is_system.tolist() == [False, False]
    # The callee's argument lies at the lower end of its caller's frame; the word above the locals
    # is the caller's frame pointer.
    assert frames(dump) == [
        ("runtime.gopark", 0, 32, [8]),
        ("main.f", 32, 48, [0, 16, 24]),
        ("runtime.goexit", 80, 8, []),
    ]
    assert dump.frames.depth.tolist() == [0, 1, 2]
    assert dump.defers[:, [0, 1, 2, 3, 4, 6]].tolist() == [
        [again, address, 4, 5, 6, deferred],
        [deferred, address, 1, 2, 3, 0],
    ]
    assert dump.panics[:, [0, 1, 2, 5]].tolist() == [[panic, address, 9, 0]]
    assert slugs(dump) == ["core-stacks-missing"]


def test_a_goroutine_in_a_system_call() -> None:
    process = Process()
    small(process)
    sp = stack(process)
    parked(process, status=3, sched__sp=0, syscallsp=sp + 32, syscallpc=FUNCTION + 7)
    dump = process.read()
    assert [one[0] for one in frames(dump)] == ["main.f", "runtime.goexit"]
    assert dump.goroutines.wait_reason[0] == "syscall"


def test_a_goroutine_that_runs() -> None:
    """Its frame is scanned wholly, and its registers are roots."""
    process = Process()
    start = small(process)
    sp = stack(process)
    parked(process, status=2, sched__sp=STACKS + 0x7000)
    process.threads = [
        (5, {"rsp": 1}),
        (6, {"rsp": sp, "rip": CALLED + 4, "rax": start, "rbx": start - 1, "rcx": 7}),
    ]
    dump = process.read()
    assert frames(dump)[0] == ("runtime.gopark", 0, 32, [0, 8, 16, 24])
    assert dump.goroutines.wait_reason[0] == "running"
    assert dump.other_roots == (("register rax of goroutine 1", start),)
    assert slugs(dump) == ["core-stacks-conservative"]


def test_a_goroutine_whose_thread_is_in_a_signals_handler() -> None:
    """The kernel saved the registers on the stack for signals, above that stack's bounds."""
    process = Process()
    start = small(process)
    sp = stack(process)
    signal_g = process.new("runtime.g", stack__lo=SIGNALS, stack__hi=SIGNALS + 0x4000)
    m = process.new("runtime.m", gsignal=signal_g)
    parked(process, status=2, sched__sp=0, m=m)
    saved = [0] * 17
    saved[13], saved[15], saved[16] = start, sp, CALLED + 4
    process.put(SIGNALS + 0x3000, SIGNALS, 0, 0x4000, *saved)
    process.threads = [(5, {"rsp": SIGNALS + 0x100})]
    dump = process.read()
    assert frames(dump)[0][:3] == ("runtime.gopark", 0, 32)
    assert dump.other_roots == (("register rax of goroutine 1", start),)


def test_a_stack_that_cannot_be_followed() -> None:
    """It counts as one frame to its end."""
    process = Process()
    small(process)
    stack(process)
    process.put(STACKS + 0x100 + 24, 12345)
    parked(process, sched__pc=CALLED + 4)
    process.put(STACKS + 0x100 + 24, 12345)
    dump = process.read()
    assert [one[:3] for one in frames(dump)] == [
        ("runtime.gopark", 0, 32),
        ("(unknown)", 32, 0x8000 - 0x100 - 32),
    ]
    assert len(frames(dump)[1][3]) == (0x8000 - 0x100 - 32) // 8
    assert slugs(dump) == ["core-stacks-conservative"]


def test_frames_without_maps() -> None:
    process = Process()
    small(process)
    parked(process)
    process.code.functions[CALLED] = FrameShape(
        entry=CALLED,
        name="asm",
        frame_bytes=24,
        locals=None,
        arguments=None,
        argument_bytes=16,
    )
    assert [one[3] for one in frames(process.read())] == [[0, 8], [0, 8, 16, 24], []]


def test_the_same_without_symbols() -> None:
    """The runtime's lists are found by what they look like."""
    read = []
    for symbols in (True, False):
        process = Process(symbols=symbols)
        small(process)
        process.span(1024, count=8, free_index=2, scan=False)
        process.itabs = [process.meta(16)]
        process.put(process.itabs[0], 1, 111)
        parked(process)
        read.append(process.read())
    named, found = read
    assert found.objects.address.tolist() == named.objects.address.tolist()
    assert found.goroutines.id.tolist() == named.goroutines.id.tolist()
    assert found.goroutines.wait_reason == named.goroutines.wait_reason
    assert found.itab_type.tolist() == [111]
    assert frames(found) == frames(named)


def test_garbage_that_is_not_swept() -> None:
    process = Process()
    small(process)
    process.span(1024, count=8, free_index=2, scan=False, generation=8)
    dump = process.read()
    assert slugs(dump) == ["core-unswept"]
    assert "1 of 2 spans" in dump.caveats[0].text
    assert len(dump.objects) == 5


def test_a_core_without_a_part_of_the_heap() -> None:
    process = Process()
    small(process)
    process.memory[HEAP + 0x1000000] = bytearray(8)
    process.free_heap = HEAP + 0x1000000
    process.span(1024, count=8, free_index=2, scan=False)
    dump = process.read()
    assert slugs(dump) == ["core-memory-missing"]
    assert "2 objects" in dump.caveats[0].text
    assert len(dump.objects) == 3
    assert check(dump).is_equal


@pytest.mark.parametrize("missing", [HEAP, DATA, META])
def test_a_core_without_what_is_needed(missing: int) -> None:
    process = Process()
    small(process)
    process.left_out = {TEXT, missing}
    with pytest.raises(StackwardError) as caught:
        process.read()
    assert caught.value.slug == "core-without-heap"
    assert "coredump_filter" in caught.value.hint


def test_a_core_of_another_program() -> None:
    process = Process()
    small(process)
    process.finish()
    core = process.core()

    def slug(content: bytes) -> str:
        with pytest.raises(StackwardError) as caught:
            process.read(content)
        assert "/srv/program" in caught.value.message
        return caught.value.slug

    assert slug(process.core(entry=ENTRY + 8)) == "core-mismatch"
    assert slug(process.core(machine=183)) == "core-mismatch"
    at = core.index(struct.pack("<3q", 7, 14, 21))
    assert slug(core[:at] + b"\x09" + core[at + 1 :]) == "core-mismatch"
    process.left_out = set()
    assert slug(process.core().replace(BUILD_ID.encode(), b"b" * len(BUILD_ID))) == "core-mismatch"


def test_a_program_that_says_nothing_of_the_runtime() -> None:
    process = Process()
    small(process)
    process.finish()
    core = read_core_file(process.core(), source="a.core")
    program = process.program()
    del program.by_name["runtime.mspan"]
    with pytest.raises(StackwardError) as caught:
        read_core(core, process.image(), program, process.module(), process.code)  # type: ignore[arg-type]
    assert caught.value.slug == "core-runtime-unknown"


def test_a_core_of_nothing() -> None:
    process = Process()
    process.finish()
    with pytest.raises(StackwardError):
        process.read(core_of([(0x1000, bytes(4096))]))


def whole() -> Process:
    process = Process()
    small(process)
    kind = process.type(24, [1, 2])
    start = process.span(1024, count=8, free_index=2)
    process.put(start, kind)
    special = process.meta(64)
    process.put(special, 0, 64, 4, process.meta(128))
    process.span(64, count=(PAGE - 256) // 64, free_index=2, specials=special)
    parked(process)
    parked(process, 2, status=2)
    process.threads = [(6, {"rsp": STACKS + 0x100, "rip": CALLED + 4})]
    process.finish()
    return process


def read_damaged(numbers: random.Random) -> str:
    """Read a core whose memory has wrong words; returns what came of it."""
    process = whole()
    for address in (META, DATA, STACKS, HEAP, BSS):
        region = DATA if address == BSS else address
        data = process.memory[region]
        used = [k for k in range(0, len(data), 8) if any(data[k : k + 8])]
        for _ in range(numbers.choice([0, 1, 20])):
            at = numbers.choice(used)
            value = numbers.choice([0, -1, 1 << 62, 1 << 40, 7, META + 64, HEAP + 8, STACKS])
            data[at : at + 8] = struct.pack("<q", value)
    program = process.program()
    try:
        core = read_core_file(process.core(), source="a.core")
        read_core(core, process.image(), program, process.module(), process.code)  # type: ignore[arg-type]
    except StackwardError as err:
        return err.slug
    return "core-that-is-read"


@settings(max_examples=150)
@given(st.randoms(use_true_random=False))
def test_damage(random_numbers: random.Random) -> None:
    """Whatever the core's memory is, it is read or refused."""
    assert read_damaged(random_numbers).startswith("core-")
