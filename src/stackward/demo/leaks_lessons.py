"""What each leaking demonstration program shows, and what is true of its heap."""

from __future__ import annotations

from dataclasses import dataclass

READY = "holding"  # a program writes a line with this word when its leak is complete


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakTruth:
    """Who holds the memory, as the program's text says.

    `holder_kind` is `global`, `goroutine`, `finalizer` or `timer` (the runtime's own timers, below
    its global `runtime.allp`); `holder` is the variable, or the function that the goroutine or
    finalizer runs, as a traceback prints it: where the compiler put it into its caller, a dump's
    own frame has another name (main.main.gowrap2).  `held_type` is the type of what is held,
    `held_count` how many of them, and `held_bytes` the least that they keep in all.
    `blocked_count` goroutines can never go on: `is_unreachable` where nothing reachable refers to
    what they wait for.
    """

    holder_kind: str
    holder: str
    held_type: str
    held_count: int
    held_bytes: int
    blocked_count: int = 0
    is_unreachable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakLesson:
    """A program of `leaks_module`, what is wrong with it in a sentence, and the truth."""

    program: str
    title: str
    sentence: str
    truth: LeakTruth


LEAKS_LESSONS = (
    LeakLesson(
        program="sessioncache",
        title="A cache that nothing is ever deleted from",
        sentence="login adds to the global map main.sessions and nobody removes: every session "
        "stays, with its basket of 100 items.",
        truth=LeakTruth(
            holder_kind="global",
            holder="main.sessions",
            held_type="main.session",
            held_count=2000,
            held_bytes=2000 * 100 * 24,
        ),
    ),
    LeakLesson(
        program="keptbuffers",
        title="A slice that keeps every buffer that a channel brings",
        sentence="main.collect appends each block of 1 MiB to a slice of its own until the channel "
        "is closed, though all that it needs is a sum: the goroutine that runs it holds them all.",
        truth=LeakTruth(
            holder_kind="goroutine",
            holder="main.collect",
            held_type="[]uint8",
            held_count=12,
            held_bytes=12 << 20,
        ),
    ),
    LeakLesson(
        program="subslice",
        title="16 bytes that keep 256 KiB",
        sentence="main.seen holds ids of 16 bytes that are slices of the messages they came in: "
        "each pins the whole message; bytes.Clone would not.",
        truth=LeakTruth(
            holder_kind="global",
            holder="main.seen",
            held_type="[]uint8",
            held_count=40,
            held_bytes=40 * (256 << 10),
        ),
    ),
    LeakLesson(
        program="abandoned",
        title="Goroutines that send on a channel which everybody else has left",
        sentence="fetchWithin returns after its time-out, and the goroutine that it started blocks "
        "for ever on a channel nobody else refers to, with a page of 128 KiB; a channel with room "
        "for one would let it end.",
        truth=LeakTruth(
            holder_kind="goroutine",
            holder="main.fetchWithin.func1",
            held_type="main.page",
            held_count=50,
            held_bytes=50 * (128 << 10),
            blocked_count=50,
            is_unreachable=True,
        ),
    ),
    LeakLesson(
        program="unanswered",
        title="Goroutines that send on a global channel which nobody receives from",
        sentence="The only worker has stopped, so every goroutine in main.handle waits for ever at "
        "the global channel main.reports with its report. As somebody could still receive from a "
        "global, the runtime's own goroutineleak profile does not find them.",
        truth=LeakTruth(
            holder_kind="goroutine",
            holder="main.handle",
            held_type="main.report",
            held_count=60,
            held_bytes=60 * (96 << 10),
            blocked_count=60,
        ),
    ),
    LeakLesson(
        program="ticker",
        title="A ticker that is never stopped",
        sentence="Each client's keepAlive ranges over a ticker's channel, which is never closed: "
        "the goroutine, and with it the closed client and its buffer, stays for good.",
        truth=LeakTruth(
            holder_kind="goroutine",
            holder="main.(*client).keepAlive",
            held_type="main.client",
            held_count=80,
            held_bytes=80 * (64 << 10),
        ),
    ),
    LeakLesson(
        program="expiry",
        title="A timer that is never stopped",
        sentence="begin starts a timer of 24 hours whose function captures the upload; done takes "
        "the upload out of the map but does not stop the timer, so the runtime's timers hold it "
        "until tomorrow.",
        truth=LeakTruth(
            holder_kind="timer",
            holder="runtime.allp",
            held_type="main.upload",
            held_count=60,
            held_bytes=60 * (128 << 10),
        ),
    ),
    LeakLesson(
        program="finalizercycle",
        title="A finalizer on an object in a cycle",
        sentence="connection and reader refer to each other and the connection has a finalizer: "
        "what can be reached from such an object is kept, so it keeps itself, and the finalizer "
        "never runs.",
        truth=LeakTruth(
            holder_kind="finalizer",
            holder="main.(*connection).close",
            held_type="main.connection",
            held_count=80,
            held_bytes=80 * (64 << 10),
        ),
    ),
    LeakLesson(
        program="closure",
        title="A closure that captures more than it uses",
        sentence="The functions in main.atExit print a request's number, but capture the request "
        "itself with its body of 128 KiB; capturing the number would do.",
        truth=LeakTruth(
            holder_kind="global",
            holder="main.atExit",
            held_type="main.request",
            held_count=60,
            held_bytes=60 * (128 << 10),
        ),
    ),
)
