"""What each demonstration program shows, as sentences with the measured figures left open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One demonstration: the benchmarks it compares, and a sentence about what they measured.

    `sentence` is a format string; `{Fresh.bytes}` stands for what BenchmarkFresh measured
    (`bytes`, `allocs`, `time`, `cause`), `{go}` for the release, `{direct}` for the interface calls
    that the compiler made direct.
    """

    package: str
    title: str
    benchmarks: tuple[str, ...]
    sentence: str


LESSONS = (
    Lesson(
        package="buffers",
        title="A fresh buffer, or the caller's",
        benchmarks=("Fresh", "Fill"),
        sentence="Fresh hands its buffer to the caller, so every call puts one on the heap "
        "({Fresh.bytes} B/op, {Fresh.allocs} allocs/op, cause {Fresh.cause}); Fill writes into the "
        "caller's and allocates {Fill.bytes} B/op.",
    ),
    Lesson(
        package="buffers",
        title="An encoder that returns a new slice, or appends to the caller's",
        benchmarks=("Encode", "AppendEncode"),
        sentence="Encode starts from nothing and grows ({Encode.bytes} B/op, {Encode.allocs} "
        "allocs/op, cause {Encode.cause}); AppendEncode reuses what the caller has: "
        "{AppendEncode.bytes} B/op.",
    ),
    Lesson(
        package="globals",
        title="The address of a local variable, stored in a global one",
        benchmarks=("Set",),
        sentence="What a package variable points to must outlive the call: {Set.bytes} B/op, "
        "{Set.allocs} allocs/op, cause {Set.cause}.",
    ),
    Lesson(
        package="channels",
        title="A pointer sent on a channel",
        benchmarks=("SendPointer", "SendValue"),
        sentence="The receiver may run when the sender's frame is gone: {SendPointer.bytes} B/op, "
        "cause {SendPointer.cause}; sent by value the event lies in the channel's buffer: "
        "{SendValue.bytes} B/op.",
    ),
    Lesson(
        package="channels",
        title="A pointer inside a struct that is sent",
        benchmarks=("SendEnvelope",),
        sentence="The struct travels by value, what its field points to does not: "
        "{SendEnvelope.bytes} B/op, cause {SendEnvelope.cause}.",
    ),
    Lesson(
        package="sizes",
        title="A local variable too large for the stack",
        benchmarks=("TooLarge",),
        sentence="An array of 256 KiB is above the compiler's limit for one variable: "
        "{TooLarge.bytes} B/op, cause {TooLarge.cause}.",
    ),
    Lesson(
        package="sizes",
        title="make with a size known at run time",
        benchmarks=("VariableSize", "VariableSizeSmall", "FixedSize"),
        sentence="{go}: make([]byte, n) puts {VariableSize.bytes} B/op on the heap for n = 512 "
        "(cause {VariableSize.cause}) and {VariableSizeSmall.bytes} B/op for n = 16; with a "
        "constant 512 it is {FixedSize.bytes} B/op.",
    ),
    Lesson(
        package="sizes",
        title="append past the capacity",
        benchmarks=("Grow", "Preallocated"),
        sentence="Growing to 100 elements copies again and again ({Grow.bytes} B/op, {Grow.allocs} "
        "allocs/op, cause {Grow.cause}); with the capacity given at once it is "
        "{Preallocated.bytes} B/op in {Preallocated.allocs} allocs/op.",
    ),
    Lesson(
        package="boxing",
        title="A three-word struct in an interface variable, or a type parameter",
        benchmarks=("Interface", "TypeParameter"),
        sentence="An interface value holds a pointer, so the struct is copied to the heap "
        "({Interface.bytes} B/op, {Interface.allocs} allocs/op, cause {Interface.cause}); the "
        "generic function takes it as it is: {TypeParameter.bytes} B/op.",
    ),
    Lesson(
        package="calls",
        title="A method call: interface, concrete, generic",
        benchmarks=("InterfaceMethod", "ConcreteMethod", "GenericMethod", "Devirtualized"),
        sentence="1,000 calls take {InterfaceMethod.time} through an interface, "
        "{ConcreteMethod.time} concrete (inlined), {GenericMethod.time} through a type parameter "
        "(a dictionary, as slow as an interface), and {Devirtualized.time} where the compiler "
        "could see the type behind the interface{direct}. None of them allocates "
        "({InterfaceMethod.bytes} B/op): what is lost is the inlining.",
    ),
)
