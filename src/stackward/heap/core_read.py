"""ELF cores of Go programs, Go 1.24 to 1.27, to the columns of dump.py.

What a dump has in records is read from the runtime's own structures: spans, goroutines, the masks
of data and bss, finalizers, interface tables, allocation samples.
"""

from __future__ import annotations

import numpy as np

from stackward.binary.elf import Image
from stackward.binary.moduledata import ModuleData, minor_release
from stackward.binary.types import ProgramTypes
from stackward.core import Caveat, StackwardError
from stackward.heap.core_counters import Counters, read_counters
from stackward.heap.core_file import CoreFile
from stackward.heap.core_goroutines import FoundGoroutines, read_goroutines, walk_lists
from stackward.heap.core_masks import PointerMasks
from stackward.heap.core_match import slide_of_core
from stackward.heap.core_memory import CoreMemory, NotHeldError
from stackward.heap.core_runtime import Runtime
from stackward.heap.core_search import find_runtime
from stackward.heap.core_spans import SpanObjects, Spans, read_objects, read_spans
from stackward.heap.core_specials import read_buckets, read_specials
from stackward.heap.core_stacks import Code, Unwinder, Unwound
from stackward.heap.dump import Goroutines, HeapDump, Int64s, Params, Segment, TypeRecords

_WORD = 8
_HIGHEST = (1 << 63) - 1
_MOST_DEFERS = 1 << 16
_DATA, _BSS = ("data", "gcdatamask"), ("bss", "gcbssmask")


def read_core(
    core: CoreFile, image: Image, program: ProgramTypes, module: ModuleData, code: Code
) -> HeapDump:
    """Return the heap of `core`, a core of the program in `image`.

    `program` and `module` are what `image` says; `code` knows its functions.  Objects are in
    ascending order of address.  Raises StackwardError: `core-mismatch`, `core-runtime-unknown`,
    `core-without-heap`.
    """
    slide = slide_of_core(core, image, module)
    memory = CoreMemory(core, image, slide)
    runtime = Runtime(memory, program)
    try:
        return _Reading(runtime, program, module, code).dump()
    except NotHeldError as err:
        raise StackwardError(
            "core-without-heap",
            f"{core.source} does not hold all that is needed: {err}",
            "Let the kernel write anonymous memory and written pages of files: the lowest bits of "
            "/proc/PID/coredump_filter (0x33 is the usual value).",
        ) from None


class _Reading:
    """Reads one core, part by part."""

    def __init__(
        self, runtime: Runtime, program: ProgramTypes, module: ModuleData, code: Code
    ) -> None:
        self._runtime, self._memory = runtime, runtime.memory
        self._program, self._module, self._code = program, module, code
        self._release = minor_release(program.go_version)
        self._masks = PointerMasks(self._memory)
        self._caveats: list[Caveat] = []

    def dump(self) -> HeapDump:
        """Return the whole heap."""
        found = find_runtime(self._runtime, self._module)
        spans = read_spans(self._runtime, found.all_spans)
        self._check_held(spans)
        counters = read_counters(self._runtime, spans)
        read = read_objects(spans, self._memory, self._masks)
        specials = read_specials(self._runtime, spans, self._release)
        goroutines = read_goroutines(self._runtime, found.goroutines, found.wait_reasons)
        unwound = Unwinder(self._memory, self._code).unwind(goroutines)
        buckets, samples = read_buckets(self._memory, read.objects, specials, self._code)
        itab, itab_type = self._itabs(found.itabs)
        self._doubts(read, unwound)
        self._unswept(spans, found.sweep_generation)
        return HeapDump(
            kind="core",
            source=self._memory.core.source,
            params=self._params(counters),
            content=self._memory.core.content,
            objects=read.objects,
            segments=self._segments(),
            goroutines=self._goroutines(goroutines, unwound),
            frames=unwound.frames,
            finalizers=specials.finalizers,
            types=_no_types(),
            itab_address=itab,
            itab_type=itab_type,
            other_roots=(*specials.held, *self._registers(goroutines, spans)),
            defers=self._defers(goroutines),
            panics=self._panics(goroutines),
            memstats=counters.memstats,
            pause_ns=counters.pause_ns,
            buckets=buckets,
            samples=samples,
            phantoms_count=0,
            phantoms_bytes=0,
            large_type=read.large_type,
            caveats=tuple(self._caveats),
        )

    def _params(self, counters: Counters) -> Params:
        return Params(
            is_big_endian=False,
            pointer_bytes=_WORD,
            arena_start=counters.arena_start,
            arena_end=counters.arena_end,
            goarch=self._memory.core.goarch,
            go_version=self._program.go_version.split()[0],
            processors_count=counters.processors_count,
        )

    def _check_held(self, spans: Spans) -> None:
        """Raise where the core has nothing of the heap; note where it lacks a part."""
        missing = spans.content_at < 0
        if len(spans) and missing.all():
            raise NotHeldError(f"none of the {len(spans)} spans of the heap is in it")
        if missing.any():
            text = (
                f"The core lacks {int(missing.sum()):,} of {len(spans):,} spans of the heap, "
                f"{int(spans.allocated_count[missing].sum()):,} objects: they are left out, and "
                "what only they hold seems unreachable."
            )
            self._caveats.append(Caveat(slug="core-memory-missing", text=text))

    def _segments(self) -> tuple[Segment, ...]:
        """Return data and bss by the collector's masks, in as many parts as the core has them."""
        found: list[Segment] = []
        for name, mask in (_DATA, _BSS):
            start = getattr(self._module, name) + self._memory.slide
            size = getattr(self._module, f"{name}_end") + self._memory.slide - start
            pointers = self._mask(mask)
            for address, extent, at in self._memory.parts(start, size):
                low, high = address - start, address - start + extent - _WORD
                inside = pointers[(pointers >= low) & (pointers <= high)] - low
                found.append(
                    Segment(
                        name=name,
                        address=address,
                        size_bytes=extent,
                        content_at=at,
                        pointer_offsets=inside,
                    )
                )
        if not any(one.name == "data" and one.address == self._data() for one in found):
            raise NotHeldError("the program's variables")
        return tuple(found)

    def _data(self) -> int:
        return self._module.data + self._memory.slide

    def _mask(self, name: str) -> Int64s:
        """Return the offsets of the pointers by a mask that the runtime made when it began."""
        base = self._module.address + self._memory.slide
        count = self._runtime.field("runtime.moduledata", f"{name}.n")
        data = self._runtime.field("runtime.moduledata", f"{name}.bytedata")
        bits = self._memory.word(base + count.offset) & 0x7FFFFFFF
        return self._masks.bits(self._memory.word(base + data.offset), bits) * _WORD

    def _goroutines(self, found: FoundGoroutines, unwound: Unwound) -> Goroutines:
        names = {
            pc: self._code.name(pc - self._memory.slide)
            for pc in np.unique(found.start_pc).tolist()
        }
        system = [names[pc].startswith("runtime.") for pc in found.start_pc.tolist()]
        users = [
            names[pc] in ("runtime.main", "runtime.corostart") for pc in found.start_pc.tolist()
        ]
        return Goroutines(
            address=found.address,
            id=found.id,
            created_by_pc=found.created_by_pc,
            status=found.status,
            is_system=np.array(system, np.bool_) & ~np.array(users, np.bool_),
            wait_since_ns=found.wait_since_ns,
            wait_reason=found.wait_reason,
            context=found.context,
            frame_start=unwound.first,
        )

    def _registers(self, found: FoundGoroutines, spans: Spans) -> list[tuple[str, int]]:
        """Return the registers of running goroutines that may refer to objects."""
        return [
            (f"register {name} of goroutine {int(found.id[row])}", value)
            for row, thread in found.threads.items()
            for name, value in thread.registers
            if len(spans) and spans.address[0] <= value < spans.address[-1] + spans.size_bytes[-1]
        ]

    def _defers(self, found: FoundGoroutines) -> Int64s:
        paths = ("link", "sp", "pc", "fn")
        owner, address, (link, sp, pc, function) = walk_lists(
            self._runtime, "runtime._defer", found.defer_at, _MOST_DEFERS, *paths
        )
        code = self._memory.words_of(function)
        columns = [address, found.address[owner], sp, pc, function, code, link]
        return np.stack(columns, axis=1)

    def _panics(self, found: FoundGoroutines) -> Int64s:
        owner, address, (link, *_) = walk_lists(
            self._runtime, "runtime._panic", found.panic_at, _MOST_DEFERS, "link"
        )
        argument = self._runtime.field("runtime._panic", "arg").offset
        kind = self._memory.words_of(address + argument)
        data = self._memory.words_of(address + argument + _WORD)
        zero = np.zeros(len(address), np.int64)
        return np.stack([address, found.address[owner], kind, data, zero, link], axis=1)

    def _itabs(self, table: Int64s) -> tuple[Int64s, Int64s]:
        """Return the interface tables with the concrete type of each."""
        kinds = self._memory.words_of(table + _WORD)
        for row in np.flatnonzero(kinds == 0).tolist():
            try:
                kinds[row] = self._memory.word(int(table[row]) + _WORD) & _HIGHEST
            except NotHeldError:
                continue
        known = kinds != 0
        return table[known], kinds[known]

    def _unswept(self, spans: Spans, generation: int) -> None:
        """Note the spans that the collector has marked and not yet swept (mspan.sweepgen)."""
        waiting = np.isin(spans.sweep_generation, [generation - 2, generation + 1])
        if generation and waiting.any():
            text = (
                f"The collector had not yet swept {int(waiting.sum()):,} of {len(spans):,} spans, "
                f"with {int(spans.allocated_count[waiting].sum()):,} objects: those that it found "
                "dead are counted, and show as unreachable."
            )
            self._caveats.append(Caveat(slug="core-unswept", text=text))

    def _doubts(self, read: SpanObjects, unwound: Unwound) -> None:
        if not self._runtime.variable("runtime.allfin"):
            text = (
                "Without symbols the queues of finalizers and cleanups that are about to run are "
                "not found: what only they hold seems unreachable."
            )
            self._caveats.append(Caveat(slug="core-queues-missing", text=text))
        if self._memory.core.goarch != "amd64":
            text = (
                "Stacks of linux/arm64 are read by the same rules as those of amd64, but were "
                "tried on no real core: doubt what goroutines hold."
            )
            self._caveats.append(Caveat(slug="core-architecture", text=text))
        if read.huge_count:
            text = (
                f"Pointers beyond the first 2 GiB of {_number(read.huge_count, 'object')} are not "
                "followed."
            )
            self._caveats.append(Caveat(slug="core-huge-objects", text=text))
        if read.untyped_count:
            text = (
                f"The type of {_number(read.untyped_count, 'object')} above 512 bytes cannot be "
                "read: what such objects refer to is not followed."
            )
            self._caveats.append(Caveat(slug="core-types-unknown", text=text))
        if unwound.whole_count:
            text = (
                f"Of {_number(unwound.whole_count, 'stack frame')} every word counts as a pointer, "
                "so that some garbage may seem reachable: a thread was stopped there at any "
                "instruction, or what is below cannot be followed."
            )
            self._caveats.append(Caveat(slug="core-stacks-conservative", text=text))
        if unwound.unread_count:
            text = (
                f"Of {_number(unwound.unread_count, 'goroutine')} the stack cannot be read: what "
                "only such a stack holds seems unreachable."
            )
            self._caveats.append(Caveat(slug="core-stacks-missing", text=text))


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _no_types() -> TypeRecords:
    none = np.zeros(0, np.int64)
    return TypeRecords(address=none, size_bytes=none, name=(), is_indirect=none.astype(np.bool_))
