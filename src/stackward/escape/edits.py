"""The edit that takes an allocation away, as one line, by cause.

Each writer takes what is known of one allocation and names the edit with the reader's own names.
What is not known is left out rather than guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from stackward.escape import causes
from stackward.escape.rewrite import (
    appending_signature,
    by_value_signature,
    filling_signature,
    slice_element,
)
from stackward.escape.words import quoted, target_of

_CONSTANT = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|-?\d[\w.+-]*|true|false|nil)$""")

# Calls whose interface parameter has a well-known twin with concrete or generic types.
_REPLACEMENTS: Final = {
    "sort.Slice": "sort with `slices.SortFunc`: it is generic, so the slice is not boxed",
    "sort.SliceStable": "sort with `slices.SortStableFunc`: it is generic, so nothing is boxed",
    "sort.Sort": "sort with `slices.SortFunc`: it is generic, so the slice is not boxed",
    "binary.Write": "write the fields with `binary.BigEndian.AppendUint32` and the like",
    "binary.Read": "read the fields with `binary.BigEndian.Uint32` and the like",
    "heap.Push": "keep a heap of concrete elements: package container/heap boxes each of them",
    "errors.As": "keep the error's type in one variable that is declared once and used again",
    "reflect.DeepEqual": "compare with `==`, `slices.Equal` or `maps.Equal`, which box nothing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of one allocation; empty and 0 mean not known.

    `mechanism` is the runtime's entry point (`growslice`), `callee` what the object is passed to,
    `assignment` the statement that stores it, `statement` the source line, `signature` that of the
    function around it, `loop_line` the line of the innermost loop around it, `library` the function
    of a dependency that allocates.
    """

    cause: str
    expression: str = ""
    verdict: str = ""
    function: str = ""
    line: int = 0
    mechanism: str = ""
    callee: str = ""
    assignment: str = ""
    statement: str = ""
    signature: str = ""
    loop_line: int = 0
    library: str = ""


def edit_for(situation: Situation) -> str:
    """Return the edit, or what to look at where none is known."""
    writer = _WRITERS.get(situation.cause, _unclassified)
    if situation.library and situation.cause != causes.INTERFACE_CONVERSION:
        return _library(situation)
    if writer is _interface and _CONSTANT.match(situation.expression):
        return _constant(situation)
    return writer(situation)


def _returned(at: Situation) -> str:
    if at.expression == "func literal":
        return (
            "return a small struct with a method instead of the closure, or take the closure's "
            "work as an argument"
        )
    if "errorString{" in at.expression:
        return (
            "make the error once, in a package variable (`var errX = errors.New(...)`), and return "
            "that variable"
        )
    is_bytes = at.expression.startswith(("make([]", "append", "([]byte)(", "[]"))
    appending = appending_signature(at.signature) if is_bytes else None
    if appending is not None:
        return (
            f"let the caller pass the buffer: change `{appending.before}` into `{appending.after}`"
        )
    if is_bytes:
        return "let the caller pass a slice to append to or to fill, and return that slice"
    by_value = by_value_signature(at.signature)
    if by_value is not None:
        filling = filling_signature(at.signature)
        other = f", or let the caller own it: `{filling.after}`" if filling is not None else ""
        return f"return a copy: change `{by_value.before}` into `{by_value.after}`{other}"
    return f"return {_thing(at)} by value, or fill an object that the caller passes"


def _stored_global(at: Situation) -> str:
    target = target_of(at.assignment) if at.assignment else ""
    if at.expression == "func literal":
        return (
            "set the variable once at start-up; a function declared in the package, which captures "
            "nothing, needs no memory"
        )
    if target:
        return (
            f"reuse what {quoted(target)} already holds (set its fields, or reset it) instead of "
            f"a new object at each assignment{_at_line(at)}"
        )
    return "reuse the object of the package variable instead of a new one at each assignment"


def _stored_in_heap(at: Situation) -> str:
    if at.callee == "append":
        return "let the slice hold values instead of pointers: one array then holds all elements"
    target = target_of(at.assignment) if at.assignment else ""
    if at.expression.startswith(("make([]", "[]")) and target:
        return (
            f"use the array that {quoted(target)} already has: `append({target}[:0], ...)`, and "
            "make a new one only where the capacity is too small"
        )
    if at.expression == "func literal":
        return "make the closure once and keep it, or store data that a declared function works on"
    if target.startswith("*"):
        return f"assign into what {quoted(target[1:])} points to already, field by field"
    if target.endswith("]"):
        return (
            f"let {quoted(target.partition('[')[0])} hold values instead of pointers, so that the "
            "element is stored in place"
        )
    if "." in target:
        return (
            f"make {quoted(target)} a value instead of a pointer, so that it is a part of its "
            "holder and needs no memory of its own"
        )
    return f"store {_thing(at)} by value in its holder, or reuse one object"


def _sent(at: Situation) -> str:
    return (
        f"send the value instead of its address{_at_line(at)}: make the channel's element a value "
        "(`chan T` for `chan *T`)"
    )


def _pointer_in_sent(at: Situation) -> str:
    return (
        f"make the field that points to {_thing(at)} a value, so that the whole message is copied "
        f"into the channel{_at_line(at)}"
    )


def _captured(at: Situation) -> str:
    if at.verdict == "moved to heap":
        return (
            f"if the closure only reads {_thing(at)}, copy it into a new variable that is never "
            "assigned again, and capture that; otherwise let the closure take it as an argument "
            "and return the new value"
        )
    return (
        f"do not let the closure keep {_thing(at)}: pass it as an argument where the closure is "
        "called"
    )


def _goroutine(at: Situation) -> str:
    inside = f" in the loop at line {at.loop_line}" if at.loop_line else ""
    return (
        f"start the goroutine once and send it work over a channel, instead of one `go` "
        f"statement per call{inside}"
    )


def _defer_in_loop(at: Situation) -> str:
    loop = f"the body of the loop at line {at.loop_line}" if at.loop_line else "the loop's body"
    return f"move {loop} into a function of its own, so that the defer is not in a loop"


def _interface(at: Situation) -> str:
    name = at.callee.rpartition(".")[2]
    if at.callee in _REPLACEMENTS:
        return _REPLACEMENTS[at.callee]
    if at.callee.startswith("fmt.") and name.startswith(("S", "Append")):
        return (
            f"format {_thing(at)} with package strconv (`strconv.AppendInt`, `AppendQuote`, ...) "
            "into a byte slice: those take concrete types"
        )
    if at.callee.startswith("fmt."):
        return (
            f"write {_thing(at)} with package strconv into a reused byte slice: package fmt takes "
            "interfaces only"
        )
    if at.callee == "panic":
        return "nothing to do unless this panics often: a panic's value is boxed when it happens"
    if at.callee:
        return (
            f"give {quoted(at.callee)} a type parameter or a concrete parameter type, or pass a "
            f"pointer to an object that is on the heap anyway, so that {_thing(at)} is not copied "
            "into an interface"
        )
    return (
        f"keep {_thing(at)} in a variable of its own type (or of a type parameter) instead of an "
        f"interface{_at_line(at)}"
    )


def _constant(at: Situation) -> str:
    return (
        f"nothing to do: {quoted(at.expression)} is a constant, and its interface value points "
        "into read-only memory"
    )


def _dynamic_call(at: Situation) -> str:
    callee = quoted(at.callee) if at.callee else "the callee"
    if at.expression == "func literal":
        return (
            f"make the closure once, outside the loop or as a function, before it is passed to "
            f"{callee}"
        )
    return (
        f"call {callee} on a concrete type or through a type parameter, so that the compiler sees "
        f"it; or keep {_thing(at)} in a field or a sync.Pool and use it again"
    )


def _call_argument(at: Situation) -> str:
    if not at.callee:
        return f"see why the callee keeps {_thing(at)}, or use one object again"
    return (
        f"stop {quoted(at.callee)} from keeping that parameter (`stackward explain` on its "
        f"declaration shows how it leaks), or use one {_thing(at)} again for all calls"
    )


def _too_large(at: Situation) -> str:
    if at.verdict == "moved to heap":
        return (
            f"make {_thing(at)} smaller than 128 KiB, keep it in a long-lived object, or make it a "
            "package variable if one at a time is enough"
        )
    return (
        f"make {_thing(at)} smaller than 64 KiB (a variable `var x T` may have 128 KiB), or use "
        "one again"
    )


def _dynamic_size(at: Situation) -> str:
    element = slice_element(at.expression)
    if at.mechanism == "makeslice" or at.expression.startswith("make("):
        made = quoted(at.expression) if at.expression else "the slice"
        limit = f"`make([]{element}, 0, CONSTANT)`" if element else "a constant capacity"
        return (
            f"give {made} a constant bound where there is one: {limit} of at most 64 KiB stays on "
            "the stack; otherwise let the caller pass the slice"
        )
    return "give the size a constant bound, or let the caller pass the slice"


def _append_growth(at: Situation) -> str:
    target = target_of(at.statement) if " append(" in f" {at.statement}" else ""
    element = f"{target} = " if re.fullmatch(r"[\w.]+", target) else ""
    if at.loop_line:
        return (
            f"preallocate before the loop at line {at.loop_line}: "
            f"`{element}make([]T, 0, n)` with the number of elements that it adds"
        )
    if at.statement.startswith("return append("):
        return "let the caller pass a slice with enough capacity: the append then fills it"
    return f"make the slice with its final capacity: `{element}make([]T, 0, n)`"


def _slice_literal(at: Situation) -> str:
    callee = quoted(at.callee) if at.callee else "the callee"
    if at.expression == "... argument":
        return (
            f"pass a slice that is kept and filled again (`f(list...)`), or stop {callee} from "
            "keeping its variadic parameter"
        )
    return f"keep the slice in a variable and fill it again, or stop {callee} from keeping it"


def _map_growth(at: Situation) -> str:
    target = re.match(r"([\w.]+)\[", at.statement)
    name = f"`{target[1]}`" if target else "the map"
    loop = f" before the loop at line {at.loop_line}" if at.loop_line else ""
    return f"make {name} with its final size{loop} (`make(map[K]V, n)`), or clear and use one again"


def _map_create(at: Situation) -> str:
    made = quoted(at.expression) if at.expression else "a map"
    return (
        f"use one map again (`clear(m)`) instead of {made} at each call; a switch or a small "
        "slice does for a few keys"
    )


def _channel_create(at: Situation) -> str:
    return "make the channel once and use it again; a channel is always on the heap"


def _string_concat(at: Situation) -> str:
    if at.loop_line:
        return (
            f"build the string in one `strings.Builder` around the loop at line {at.loop_line} "
            "(`Grow` it first): each + copies all of it again"
        )
    if at.expression.count(" + ") > 1:
        return (
            "one concatenation is one allocation already: append the parts to a byte slice that is "
            "used again, or write them out one by one"
        )
    return "append the parts to a byte slice that is used again, or write them out one by one"


def _string_conversion(at: Situation) -> str:
    if at.expression.startswith("([]byte)"):
        return (
            "take the string as it is (`io.WriteString`, package strings, `copy(dst, s)`) or "
            "`append(buf[:0], s...)` to a buffer that is used again"
        )
    if at.expression.startswith("([]rune)"):
        return "range over the string: `for i, r := range s` decodes without a slice of runes"
    return (
        "keep the bytes: package bytes has the same functions, and `m[string(b)]`, "
        "`string(b) == s` and `switch string(b)` do not copy"
    )


def _loop_variable(at: Situation) -> str:
    loop = f"the loop at line {at.loop_line}" if at.loop_line else "the loop"
    return f"declare {_thing(at)} before {loop}, or keep a copy or an index instead of its address"


def _method_value(at: Situation) -> str:
    return (
        f"make {_thing(at)} once and keep it in a field or variable, or pass the "
        "receiver and call the method there"
    )


def _reflection(at: Situation) -> str:
    return (
        f"handle the type of {_thing(at)} in code of its own (a type switch before the reflection, "
        "generated code, a type parameter)"
    )


def _cgo(at: Situation) -> str:
    called = at.callee.removeprefix("C.").removeprefix("_Cfunc_")
    name = called if re.fullmatch(r"\w+", called) else "f"
    return (
        f'if C keeps no pointer and does not call back, say so above `import "C"`: '
        f"`#cgo noescape {name}` and `#cgo nocallback {name}`; pass many items per call"
    )


def _library(at: Situation) -> str:
    where = quoted(at.library) if at.library else "a dependency"
    return (
        f"{where} allocates: look for a variant that takes a buffer or is used again (Append..., "
        "Reset, a pool), or call it less often"
    )


def _runtime_internal(at: Situation) -> str:
    if at.mechanism:
        return f"the runtime allocates in {quoted(at.mechanism)} for itself: call it less often"
    return "the runtime, or a checking build, allocates for itself: nothing to edit on this line"


def _unclassified(at: Situation) -> str:
    return (
        "read the compiler's path with `stackward explain`; please report it, as no rule knows it"
    )


def _unmatched(at: Situation) -> str:
    return (
        "no diagnostic explains this allocation: check that the profile, the source and the build "
        "flags belong together"
    )


def _thing(at: Situation) -> str:
    if at.expression == "func literal":
        return "the closure"
    if at.expression == "... argument":
        return "argument slice"
    if not at.expression or at.expression.startswith(("~", ".autotmp", "#")):
        return "the value"
    return quoted(at.expression)


def _at_line(at: Situation) -> str:
    return f" (line {at.line})" if at.line else ""


_WRITERS: Final[dict[str, Callable[[Situation], str]]] = {
    causes.RETURNED: _returned,
    causes.STORED_GLOBAL: _stored_global,
    causes.STORED_IN_HEAP: _stored_in_heap,
    causes.SENT_ON_CHANNEL: _sent,
    causes.POINTER_IN_SENT_VALUE: _pointer_in_sent,
    causes.CAPTURED_BY_CLOSURE: _captured,
    causes.GOROUTINE: _goroutine,
    causes.DEFER_IN_LOOP: _defer_in_loop,
    causes.INTERFACE_CONVERSION: _interface,
    causes.DYNAMIC_CALL: _dynamic_call,
    causes.CALL_ARGUMENT: _call_argument,
    causes.TOO_LARGE: _too_large,
    causes.DYNAMIC_SIZE: _dynamic_size,
    causes.APPEND_GROWTH: _append_growth,
    causes.SLICE_LITERAL: _slice_literal,
    causes.MAP_GROWTH: _map_growth,
    causes.MAP_CREATE: _map_create,
    causes.CHANNEL_CREATE: _channel_create,
    causes.STRING_CONCAT: _string_concat,
    causes.STRING_CONVERSION: _string_conversion,
    causes.LOOP_VARIABLE: _loop_variable,
    causes.METHOD_VALUE: _method_value,
    causes.REFLECTION: _reflection,
    causes.CGO: _cgo,
    causes.LIBRARY: _library,
    causes.RUNTIME_INTERNAL: _runtime_internal,
    causes.UNCLASSIFIED: _unclassified,
    causes.UNMATCHED: _unmatched,
}
