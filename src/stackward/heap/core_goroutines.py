"""The goroutines of a core, and where the stack of each is to be read from.

Source: runtime/runtime2.go (g, m, the statuses) and runtime/heapdump.go (dumpgoroutine), Go 1.24 to
1.27.  A goroutine that runs keeps its stack pointer in its thread's registers; where the thread is
in a signal's handler, they are in what the kernel saved for it (rt_sigframe).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.heap.core_file import REGISTERS_AT_SIGNAL, Thread, thread_of
from stackward.heap.core_memory import NotHeldError
from stackward.heap.core_runtime import Runtime
from stackward.heap.dump import Int32s, Int64s, Names

RUNNABLE, RUNNING, SYSCALL, WAITING, PREEMPTED = 1, 2, 3, 4, 9
_ALIVE = (RUNNABLE, RUNNING, SYSCALL, WAITING, 8, PREEMPTED, 10)
_STATUS_MASK = 0xFFF  # without _Gscan
_WORD = 8
_STATES = {RUNNABLE: "runnable", RUNNING: "running", SYSCALL: "syscall", PREEMPTED: "preempted"}
_MOST_REASONS = 256
_LARGEST_SIGNAL_STACK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FoundGoroutines:
    """The goroutines that live, one row each.

    `sp` is 0 where a stack cannot be read.  `is_stopped` says that `pc` is where a thread was
    stopped, not a return address; `threads` are these threads by the goroutine's row.
    """

    address: Int64s
    id: Int64s
    created_by_pc: Int64s
    start_pc: Int64s
    status: Int32s
    wait_since_ns: Int64s
    wait_reason: Sequence[str]
    context: Int64s
    stack_high: Int64s
    sp: Int64s
    pc: Int64s
    defer_at: Int64s
    panic_at: Int64s
    is_stopped: Int64s
    threads: dict[int, Thread]

    def __len__(self) -> int:
        return len(self.address)


def read_goroutines(
    runtime: Runtime, all_goroutines: Int64s, reasons: list[str]
) -> FoundGoroutines:
    """Return the goroutines that live, of those whose `g` are at `all_goroutines`."""
    paths = (
        *("atomicstatus", "goid", "gopc", "startpc", "waitsince", "waitreason", "sched.ctxt"),
        *("stack.lo", "stack.hi", "sched.sp", "sched.pc", "syscallsp", "syscallpc", "m"),
        *("_defer", "_panic"),
    )
    columns = runtime.columns("runtime.g", all_goroutines, *paths)
    status = columns[0] & _STATUS_MASK
    alive = np.isin(status, _ALIVE)
    address, status = all_goroutines[alive], status[alive]
    _, ids, created, start, since, reason, context, low, high, *rest = (
        column[alive] for column in columns
    )
    sp, pc, syscall_sp, syscall_pc, m, defer_at, panic_at = rest
    in_syscall = syscall_sp != 0
    sp, pc = np.where(in_syscall, syscall_sp, sp), np.where(in_syscall, syscall_pc, pc)
    stopped = np.zeros(len(address), np.int64)
    threads: dict[int, Thread] = {}
    finder = _Threads(runtime)
    for row in np.flatnonzero((status == RUNNING) & ~in_syscall).tolist():
        thread = finder.of(int(m[row]), int(low[row]), int(high[row]))
        if thread is not None:
            sp[row], pc[row], stopped[row], threads[row] = thread.sp, thread.pc, 1, thread
    inside = (sp >= low) & (sp < high)
    return FoundGoroutines(
        address=address,
        id=ids,
        created_by_pc=created,
        start_pc=start,
        status=status.astype(np.int32),
        wait_since_ns=since,
        wait_reason=_reasons(status, reason, reasons),
        context=context,
        stack_high=high,
        sp=np.where(inside, sp, 0),
        pc=pc,
        defer_at=defer_at,
        panic_at=panic_at,
        is_stopped=stopped,
        threads=threads,
    )


def _reasons(status: Int64s, reason: Int64s, reasons: list[str]) -> Names:
    """Return why each goroutine waits, or what it does instead, as tracebacks have it."""
    unique = [*reasons, *_STATES.values()]
    number = np.minimum(reason, max(len(reasons) - 1, 0))
    for row, state in enumerate(_STATES):
        number[status == state] = len(reasons) + row
    return Names(unique, number.astype(np.int32))


def read_wait_reasons(runtime: Runtime, address: int, count: int) -> list[str]:
    """Return the texts of the array of strings at `address`; the first, of no reason, is empty.

    There are at most `count`: the array ends where no string can be read.
    """
    found: list[str] = []
    for row in range(min(count, _MOST_REASONS)):
        try:
            at, size = (runtime.memory.word(address + 16 * row + _WORD * k) for k in range(2))
            found.append(runtime.memory.text(at, min(size, _MOST_REASONS)) if at else "")
        except NotHeldError:
            break
    return found


class _Threads:
    """Finds the thread that runs a goroutine, as it was when it ran the goroutine's code.

    Stack pointers tell them, as numbers of threads differ between process namespaces.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._goarch = runtime.memory.core.goarch
        self._threads = runtime.memory.core.threads

    def of(self, m: int, low: int, high: int) -> Thread | None:
        """Return the thread of `m`, None where its registers are not on the stack given."""
        for thread in self._threads:
            if low <= thread.sp < high:
                return thread
        try:
            signal_g, vdso_sp, vdso_pc = (
                int(column[0])
                for column in self._runtime.columns(
                    "runtime.m", np.array([m]), "gsignal", "vdsoSP", "vdsoPC"
                )
            )
            if low <= vdso_sp < high:
                return Thread(tid=0, pc=vdso_pc, sp=vdso_sp, registers=())
            return self._interrupted(signal_g, low, high)
        except NotHeldError:
            return None

    def _interrupted(self, signal_g: int, low: int, high: int) -> Thread | None:
        """Return the registers that the kernel saved as it called the handler of a signal."""
        bounds = self._runtime.columns("runtime.g", np.array([signal_g]), "stack.lo", "stack.hi")
        bottom, top = (int(column[0]) for column in bounds)
        thread = next((one for one in self._threads if bottom <= one.sp < top), None)
        if thread is None or top > bottom + _LARGEST_SIGNAL_STACK:
            return None
        words = np.frombuffer(self._runtime.memory.read(bottom, top - bottom & ~7), "<u8")
        # uc_stack is the signal stack: its start, flags, size.
        places = np.flatnonzero((words[:-2] == bottom) & (words[2:] == top - bottom))
        first, count = REGISTERS_AT_SIGNAL[self._goarch]
        for place in places[::-1].tolist():
            saved = words[place + first : place + first + count].tolist()
            if len(saved) == count:
                found = thread_of(thread.tid, tuple(saved), self._goarch, at_signal=True)
                if low <= found.sp < high:
                    return found
        return None


def walk_lists(
    runtime: Runtime, structure: str, heads: Int64s, most: int, *paths: str
) -> tuple[Int64s, Int64s, list[Int64s]]:
    """Return (list, address, fields) of the elements of linked lists; `paths[0]` is the link.

    Elements of a list follow each other in its order, up to `most` of each list.
    """
    lists, at = np.flatnonzero(heads), heads[heads != 0]
    found: list[tuple[Int64s, Int64s, list[Int64s]]] = []
    for _ in range(most):
        if not len(at):
            break
        columns = runtime.columns(structure, at, *paths)
        found.append((lists, at, columns))
        on = columns[0] != 0
        lists, at = lists[on], columns[0][on]
    owner = np.concatenate([np.zeros(0, np.int64), *(one[0] for one in found)])
    order = np.argsort(owner, kind="stable")
    address = np.concatenate([np.zeros(0, np.int64), *(one[1] for one in found)])
    fields = [
        np.concatenate([np.zeros(0, np.int64), *(one[2][k] for one in found)])[order]
        for k in range(len(paths))
    ]
    return owner[order], address[order], fields
