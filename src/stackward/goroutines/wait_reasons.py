"""Why a goroutine waits: what the runtime's words mean, and what a stack tells without them.

The words are waitReasonStrings and gStatusStrings of runtime2.go and traceback.go, Go 1.18 to 1.27.
"""

from __future__ import annotations

from stackward.goroutines.records import Stack

CHANNEL, LOCK, INPUT, TIME, RUNTIME, NOT_BLOCKED, OTHER = (
    "channel", "lock", "input", "time", "runtime", "not blocked", "other"
)  # fmt: skip

KINDS = {
    "chan receive": CHANNEL,
    "chan send": CHANNEL,
    "chan receive (nil chan)": CHANNEL,
    "chan send (nil chan)": CHANNEL,
    "select": CHANNEL,
    "select (no cases)": CHANNEL,
    "semacquire": LOCK,
    "sync.Cond.Wait": LOCK,
    "sync.Mutex.Lock": LOCK,
    "sync.RWMutex.Lock": LOCK,
    "sync.RWMutex.RLock": LOCK,
    "sync.WaitGroup.Wait": LOCK,
    "IO wait": INPUT,
    "syscall": INPUT,
    "sleep": TIME,
    "GC assist marking": RUNTIME,
    "GC assist wait": RUNTIME,
    "GC sweep wait": RUNTIME,
    "GC scavenge wait": RUNTIME,
    "GC worker (idle)": RUNTIME,
    "GC worker (active)": RUNTIME,
    "GC worker init": RUNTIME,
    "GC background sweeper wait": RUNTIME,
    "GC mark termination": RUNTIME,
    "GC weak to strong wait": RUNTIME,
    "GOMAXPROCS updater (idle)": RUNTIME,
    "garbage collection": RUNTIME,
    "garbage collection scan": RUNTIME,
    "wait for GC cycle": RUNTIME,
    "force gc (idle)": RUNTIME,
    "finalizer wait": RUNTIME,
    "cleanup wait": RUNTIME,
    "stopping the world": RUNTIME,
    "flushing proc caches": RUNTIME,
    "trace goroutine status": RUNTIME,
    "trace proc status": RUNTIME,
    "trace reader (blocked)": RUNTIME,
    "page trace flush": RUNTIME,
    "dumping heap": RUNTIME,
    "debug call": RUNTIME,
    "timer goroutine (idle)": RUNTIME,
    "panicwait": OTHER,
    "coroutine": OTHER,
    "synctest.Run": OTHER,
    "synctest.Wait": OTHER,
    "waiting": OTHER,
    "waiting for cgo callback": OTHER,
    "leaked": OTHER,
    "running": NOT_BLOCKED,
    "runnable": NOT_BLOCKED,
    "preempted": NOT_BLOCKED,
    "copystack": NOT_BLOCKED,
    "idle": NOT_BLOCKED,
    "dead": NOT_BLOCKED,
}

# Where a goroutine stands in the runtime, leaf first, and what that says.  A profile in pprof's
# format has these frames and not the words.
_ENTRIES = {
    "runtime.chanrecv": "chan receive",
    "runtime.chansend": "chan send",
    "runtime.selectgo": "select",
    "runtime.block": "select (no cases)",
    "runtime.netpollblock": "IO wait",
    "runtime.timeSleep": "sleep",
    "time.Sleep": "sleep",
    "sync.runtime_notifyListWait": "sync.Cond.Wait",
    "sync.runtime_SemacquireWaitGroup": "sync.WaitGroup.Wait",
    "sync.runtime_SemacquireMutex": "sync.Mutex.Lock",
    "internal/sync.runtime_SemacquireMutex": "sync.Mutex.Lock",
    "sync.runtime_SemacquireRWMutexR": "sync.RWMutex.RLock",
    "sync.runtime_SemacquireRWMutex": "sync.RWMutex.Lock",
    "sync.runtime_Semacquire": "semacquire",
    "runtime.coroswitch_m": "coroutine",
    "runtime.coroswitch": "coroutine",
    "syscall.Syscall": "syscall",
    "syscall.Syscall6": "syscall",
    "internal/runtime/syscall.Syscall6": "syscall",
    "internal/runtime/syscall/linux.Syscall6": "syscall",
    "runtime.notetsleepg": "syscall",
}
_PARKED = ("runtime.gopark", "runtime.goparkunlock")


def kind_of(wait_reason: str) -> str:
    """Return what kind of waiting the runtime's words are; `other` for words not known."""
    return KINDS.get(wait_reason, OTHER)


def reason_of(stack: Stack, *, whole: bool) -> str | None:
    """Return why a goroutine of this stack waits, worked out from its frames; None: not known.

    `whole` says that the frames are those of a profile in pprof's format, which has the runtime's
    own; as text it does not.
    """
    names = [frame.function for frame in stack[:8]]
    for name in names:
        if name in _ENTRIES:
            return _ENTRIES[name]
    if whole and names and names[0] not in _PARKED and not names[0].startswith("runtime."):
        return "running"
    return None
