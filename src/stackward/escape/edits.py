"""The edit that takes an allocation away, as one line, by cause.

Each writer takes what is known of one allocation and names the edit with the reader's own names.
What is not known is left out rather than guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from stackward.escape import causes
from stackward.escape.library_edits import library_edit
from stackward.escape.rewrite import (
    appending_signature,
    by_value_signature,
    filling_signature,
    results_of,
    slice_element,
)
from stackward.escape.runtime_edits import (
    append_growth_edit,
    cgo_edit,
    channel_create_edit,
    dynamic_size_edit,
    interface_edit,
    map_create_edit,
    map_growth_edit,
    method_value_edit,
    reflection_edit,
    runtime_internal_edit,
    string_concat_edit,
    string_conversion_edit,
)
from stackward.escape.situation import Situation, at_step, thing
from stackward.escape.words import quoted, target_of

_AT_START = re.compile(r"(?:map\.)?init(?:\.\d+)?$")


# Of others' code, too: what is converted is the caller's, and the runtime's work is nobody's.
_OWN_WORDS = frozenset({causes.INTERFACE_CONVERSION, causes.RUNTIME_INTERNAL})
_APPENDS = re.compile(r"\.Append\w*$")
_RETURN = re.compile(r"return |func [^{}]*\{ return ")
_POOL_NEW = re.compile(r"\bNew: +func\(\) (?:any|interface\{\}) \{")
_SLICES = ("make([", "[]", "append", "([]byte)", "([]rune)")


def edit_for(situation: Situation) -> str:
    """Return the edit, or what to look at where none is known."""
    writer = _WRITERS.get(situation.cause, _unclassified)
    if _AT_START.match(situation.function):
        return "nothing to do: this happens once, when the program starts"
    if situation.cause == causes.APPEND_GROWTH and _APPENDS.search(situation.library):
        return append_growth_edit(situation)
    if situation.library and situation.cause not in _OWN_WORDS:
        return library_edit(situation)
    return writer(situation)


def _returned(at: Situation) -> str:
    if _POOL_NEW.search(at.statement):
        return (
            "the pool was empty: put each object back, also where a function returns early (the "
            "garbage collector empties pools, too)"
        )
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
    if "interface-converted" in at.reasons:
        return _returned_as_interface(at)
    by_value = by_value_signature(at.signature)
    if by_value is not None:
        filling = filling_signature(at.signature)
        other = f", or let the caller own it: `{filling.after}`" if filling is not None else ""
        return f"return a copy: change `{by_value.before}` into `{by_value.after}`{other}"
    return f"return {thing(at)} by value, or fill an object that the caller passes"


def _returned_as_interface(at: Situation) -> str:
    if re.search(r"\berror\b", results_of(at.signature)) is None:
        return (
            "a result of interface type points to an object of its own: let the caller pass the "
            "object to fill, or keep one and return it again where only one is in use"
        )
    if at.expression.endswith("{}"):
        return (
            "an error without data needs no object of its own: make it once in a package variable "
            f"(`var errX = {at.expression}`) and return that"
        )
    return (
        "an error is an object of its own: worth a change only where this path is hot. There, "
        "return one that is made once in a package variable, if the call's data is not needed"
    )


def _is_pointer(at: Situation) -> bool:
    """Return whether what is stored is a pointer to the object, and not a slice or an interface."""
    assigned = at.assignment.partition("= ")[2]
    return "interface-converted" not in at.reasons and (
        at.expression.startswith(("&", "new(")) or assigned.startswith("&")
    )


def _stored_global(at: Situation) -> str:
    target = target_of(at.assignment) if at.assignment else ""
    if at.expression == "func literal":
        return (
            "set the variable once at start-up; a function declared in the package, which captures "
            "nothing, needs no memory"
        )
    if _RETURN.match(at.statement):
        # Inlined into the assignment: the reader's line is the one that returns it.
        return _returned(at)
    if "interface-converted" in at.reasons:
        return (
            "use one object again, once nothing else uses it, instead of a new one at each "
            f"assignment{at_step(at)}"
        )
    if target:
        return (
            f"reuse what {quoted(target)} already holds (set its fields, or reset it) instead of "
            f"a new object at each assignment{at_step(at)}"
        )
    return "reuse the object of the package variable instead of a new one at each assignment"


def _stored_in_heap(at: Situation) -> str:
    target = target_of(at.assignment) if at.assignment else ""
    if at.expression == "func literal":
        return "make the closure once and keep it, or store data that a declared function works on"
    if at.expression.startswith(_SLICES) and target:
        return _stored_slice(at, target)
    if target.startswith("*"):
        return f"assign into what {quoted(target[1:])} points to already, field by field"
    if not _is_pointer(at):
        if at.callee == "append" and at.verdict == "moved to heap" and "slice" not in at.reasons:
            return "let the slice hold values instead of pointers: one array then holds them all"
        kept = f"what {quoted(target)} holds" if target else "one object"
        return f"use {kept} again, once nothing else uses it, instead of {thing(at)} each time"
    if at.callee == "append":
        return "let the slice hold values instead of pointers: one array then holds all elements"
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
    return f"store {thing(at)} by value in its holder, or reuse one object"


def _stored_slice(at: Situation, target: str) -> str:
    holder = at.target
    if target.endswith("]") and holder is not None and holder.line:
        # The holder was made just above: its elements have no arrays yet.
        element = slice_element(holder.text)
        if not element.startswith("[]"):
            return f"make one array for all elements of {quoted(holder.name)}, and slice it"
        return (
            f"make one array for all rows of {quoted(holder.name)} and slice it: "
            f"`all := make({element}, rows*m)`, then `{target} = all[k*m : (k+1)*m : (k+1)*m]` for "
            "row k of m elements"
        )
    if at.statement and not at.statement.startswith(f"{target} = "):
        # It is stored elsewhere, perhaps in a holder as new as the slice itself.
        return f"use one array again, once nothing else uses it, instead of {thing(at)} each time"
    return (
        f"use the array that {quoted(target)} already has: `append({target}[:0], ...)`, and "
        "make a new one only where the capacity is too small"
    )


def _sent(at: Situation) -> str:
    return (
        f"send the value instead of its address{at_step(at)}: make the channel's element a value "
        "(`chan T` for `chan *T`)"
    )


def _pointer_in_sent(at: Situation) -> str:
    return (
        f"make the field that points to {thing(at)} a value, so that the whole message is copied "
        f"into the channel{at_step(at)}"
    )


def _captured(at: Situation) -> str:
    if at.verdict == "moved to heap":
        return (
            f"if the closure only reads {thing(at)}, copy it into a new variable that is never "
            "assigned again, and capture that; otherwise let the closure take it as an argument "
            "and return the new value"
        )
    return (
        f"do not let the closure keep {thing(at)}: pass it as an argument where the closure is "
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


def _dynamic_call(at: Situation) -> str:
    callee = quoted(at.callee) if at.callee else "the callee"
    if at.expression == "func literal":
        return (
            f"make the closure once, outside the loop or as a function, before it is passed to "
            f"{callee}"
        )
    return (
        f"call {callee} on a concrete type or through a type parameter, so that the compiler sees "
        f"it; or keep {thing(at)} in a field or a sync.Pool and use it again"
    )


def _call_argument(at: Situation) -> str:
    if not at.callee:
        return f"see why the callee keeps {thing(at)}, or use one object again"
    again = "make the closure once" if at.expression == "func literal" else "use one object again"
    return (
        f"stop {quoted(at.callee)} from keeping that parameter (`stackward explain` on its "
        f"declaration shows how it leaks), or {again} for all calls"
    )


def _too_large(at: Situation) -> str:
    if at.verdict == "moved to heap":
        return (
            f"make {thing(at)} smaller than 128 KiB, keep it in a long-lived object, or make it a "
            "package variable if one at a time is enough"
        )
    return (
        f"make {thing(at)} smaller than 64 KiB (a variable `var x T` may have 128 KiB), or use "
        "one again"
    )


def _slice_literal(at: Situation) -> str:
    callee = quoted(at.callee) if at.callee else "the callee"
    if at.expression == "... argument":
        return (
            f"pass a slice that is kept and filled again (`f(list...)`), or stop {callee} from "
            "keeping its variadic parameter"
        )
    return f"keep the slice in a variable and fill it again, or stop {callee} from keeping it"


def _loop_variable(at: Situation) -> str:
    loop = f"the loop at line {at.loop_line}" if at.loop_line else "the loop"
    if at.verdict == "escapes to heap":
        return f"make {thing(at)} once, before {loop}, and use it again in each iteration"
    return f"declare {thing(at)} before {loop}, or keep a copy or an index instead of its address"


def _unclassified(at: Situation) -> str:
    return (
        "read the compiler's path with `stackward explain`; please report it, as no rule knows it"
    )


def _unmatched(at: Situation) -> str:
    return (
        "no diagnostic explains this allocation: check that the profile, the source and the build "
        "flags belong together"
    )


_WRITERS: Final[dict[str, Callable[[Situation], str]]] = {
    causes.RETURNED: _returned,
    causes.STORED_GLOBAL: _stored_global,
    causes.STORED_IN_HEAP: _stored_in_heap,
    causes.SENT_ON_CHANNEL: _sent,
    causes.POINTER_IN_SENT_VALUE: _pointer_in_sent,
    causes.CAPTURED_BY_CLOSURE: _captured,
    causes.GOROUTINE: _goroutine,
    causes.DEFER_IN_LOOP: _defer_in_loop,
    causes.INTERFACE_CONVERSION: interface_edit,
    causes.DYNAMIC_CALL: _dynamic_call,
    causes.CALL_ARGUMENT: _call_argument,
    causes.TOO_LARGE: _too_large,
    causes.DYNAMIC_SIZE: dynamic_size_edit,
    causes.APPEND_GROWTH: append_growth_edit,
    causes.SLICE_LITERAL: _slice_literal,
    causes.MAP_GROWTH: map_growth_edit,
    causes.MAP_CREATE: map_create_edit,
    causes.CHANNEL_CREATE: channel_create_edit,
    causes.STRING_CONCAT: string_concat_edit,
    causes.STRING_CONVERSION: string_conversion_edit,
    causes.LOOP_VARIABLE: _loop_variable,
    causes.METHOD_VALUE: method_value_edit,
    causes.REFLECTION: reflection_edit,
    causes.CGO: cgo_edit,
    causes.LIBRARY: library_edit,
    causes.RUNTIME_INTERNAL: runtime_internal_edit,
    causes.UNCLASSIFIED: _unclassified,
    causes.UNMATCHED: _unmatched,
}
