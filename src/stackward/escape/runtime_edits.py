"""Edits for what the runtime makes: boxes, growing slices, maps, strings, and what libraries do."""

from __future__ import annotations

import re

from stackward.escape.library_edits import REPLACEMENTS
from stackward.escape.rewrite import slice_element
from stackward.escape.situation import Situation, at_line, thing
from stackward.escape.words import quoted

_CONSTANT = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|-?\d[\w.+-]*|true|false|nil)$""")

_CONSTANT_CONVERSION = re.compile(r"""\(\[\]\w+\)\((?:"(?:[^"\\]|\\.)*")\)$""")

# A map's type holds no comma outside brackets that a struct or a function type has.
_EMPTY_MAP = re.compile(r":?= (?:make\(([^(),]+)\)|([^(){}]+)\{\})$")
_SIZED_MAP = re.compile(r"= make\(.+, [^,\]]+\)$|=.*\{(?!\}).*$")


def interface_edit(at: Situation) -> str:
    if _CONSTANT.match(at.expression):
        return constant_edit(at)
    name = at.callee.rpartition(".")[2]
    if at.callee in REPLACEMENTS:
        return REPLACEMENTS[at.callee]
    if name in ("Errorf", "errorf"):
        return (
            f"return an error type that holds {thing(at)} in a field of its own type and formats "
            "it when it is printed, or an error made once"
        )
    if at.callee.startswith("fmt.") and name.startswith(("S", "Append")):
        return (
            f"format {thing(at)} with package strconv (`strconv.AppendInt`, `AppendQuote`, ...) "
            "into a byte slice: those take concrete types"
        )
    if at.callee.startswith("fmt."):
        return (
            f"write {thing(at)} with package strconv into a reused byte slice: package fmt takes "
            "interfaces only"
        )
    if at.callee == "append":
        return (
            f"let the slice hold elements of one concrete type, so that {thing(at)} is stored in "
            "its array and not in an interface"
        )
    if at.callee == "panic":
        return "nothing to do unless this panics often: a panic's value is boxed when it happens"
    if at.callee:
        return (
            f"give {quoted(at.callee)} a type parameter or a concrete parameter type, or pass a "
            f"pointer to an object that is on the heap anyway, so that {thing(at)} is not copied "
            "into an interface"
        )
    return (
        f"keep {thing(at)} in a variable of its own type (or of a type parameter) instead of an "
        f"interface{at_line(at)}"
    )


def constant_edit(at: Situation) -> str:
    return (
        f"nothing to do: {quoted(at.expression)} is a constant, and its interface value points "
        "into read-only memory"
    )


def dynamic_size_edit(at: Situation) -> str:
    element = slice_element(at.expression)
    if at.mechanism == "makeslice" or at.expression.startswith("make("):
        made = quoted(at.expression) if at.expression else "the slice"
        limit = f"`make([]{element}, 0, CONSTANT)`" if element else "a constant capacity"
        return (
            f"give {made} a constant bound where there is one: {limit} of at most 64 KiB stays on "
            "the stack; otherwise let the caller pass the slice"
        )
    return "give the size a constant bound, or let the caller pass the slice"


def append_growth_edit(at: Situation) -> str:
    target = at.target
    if target is not None and target.empty_slice:
        # Only a slice that holds nothing yet may be replaced by a new one.
        where = f"before the loop at line {at.loop_line}" if at.loop_line else "from the start"
        return (
            f"declare `{target.name}` with its capacity {where}: line {target.line} becomes "
            f"`{target.name} := make({target.empty_slice}, 0, n)`, n being the number of elements "
            "that are added"
        )
    if target is not None:
        grow = f"`{target.name} = slices.Grow({target.name}, n)`"
        if at.loop_line and not target.in_loop:
            return (
                f"make room once before the loop at line {at.loop_line}: {grow}, n being the "
                "number of elements that the loop adds"
            )
        return (
            f"make room for all elements at once, where their number n is known: {grow} before "
            "the first of them is appended"
        )
    if at.statement.startswith("return append("):
        return "let the caller pass a slice with enough capacity: the append then fills it"
    return (
        "append to a slice that has room: give it its capacity where it is made, or "
        "`slices.Grow` it once, by the number of elements that are added"
    )


def map_growth_edit(at: Situation) -> str:
    again = "use one map again (`clear(m)` keeps its memory)"
    if at.detail == "first-group":
        return (
            f"{again}, or a small slice or a switch for a few keys: a size of up to 8 does not "
            "avoid the first group of slots"
        )
    if at.detail == "large-entry":
        return (
            "keep keys and values of more than 128 bytes in a slice, and their index in the map: "
            "the map holds only smaller ones in its own slots"
        )
    target = at.target
    if target is not None and _SIZED_MAP.search(target.text):
        if at.detail == "growth":
            return f"{again}: it gets more keys than it has room for at line {target.line}"
        return again
    few = "" if at.detail == "growth" else "for more than 8 keys "
    made = _EMPTY_MAP.search(target.text) if target else None
    if target is not None and made is not None:
        return (
            f"{few}make `{target.name}` with its final size: line {target.line} becomes "
            f"`{target.name} := make({made[1] or made[2]}, n)`; or {again}"
        )
    name = f"`{target.name}`" if target else "the map"
    return f"{few}make {name} with its final size (`make(map[K]V, n)`), or {again}"


def map_create_edit(at: Situation) -> str:
    made = quoted(at.expression) if at.expression else "a map"
    return (
        f"use one map again (`clear(m)`) instead of {made} at each call; a switch or a small "
        "slice does for a few keys"
    )


def channel_create_edit(at: Situation) -> str:
    return "make the channel once and use it again; a channel is always on the heap"


def string_concat_edit(at: Situation) -> str:
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


def string_conversion_edit(at: Situation) -> str:
    text = at.expression
    if _CONSTANT_CONVERSION.match(text):
        return f"convert the constant once, in a package variable: `var x = {text}`"
    if text.startswith("([]byte)") or (not text and at.mechanism == "stringtoslicebyte"):
        if at.statement.startswith("return []byte("):
            return (
                "let the caller pass the buffer and return `append(dst, s...)`, or return the "
                "string as it is"
            )
        return (
            "take the string as it is (`io.WriteString`, package strings, `copy(dst, s)`) or "
            "`append(buf[:0], s...)` to a buffer that is used again"
        )
    if text.startswith("([]rune)") or (not text and at.mechanism == "stringtoslicerune"):
        return "range over the string: `for i, r := range s` decodes without a slice of runes"
    if at.mechanism in ("intstring", "slicerunetostring"):
        return "append the runes to bytes that are used again: `buf = utf8.AppendRune(buf, r)`"
    if "key of map put" in at.reasons:
        return (
            "keep the key as a string: only a lookup does not copy it. Or look it up first "
            "(`p, ok := m[string(b)]`, with pointers as values), change `*p`, and assign only a "
            "key that is new"
        )
    return (
        "keep the bytes: package bytes has the same functions, and a lookup `m[string(b)]`, "
        "`string(b) == s` and `switch string(b)` do not copy"
    )


def method_value_edit(at: Situation) -> str:
    return (
        f"make {thing(at)} once and keep it in a field or variable, or pass the "
        "receiver and call the method there"
    )


def reflection_edit(at: Situation) -> str:
    return (
        f"handle the type of {thing(at)} in code of its own (a type switch before the reflection, "
        "generated code, a type parameter)"
    )


def cgo_edit(at: Situation) -> str:
    called = at.callee.removeprefix("C.").removeprefix("_Cfunc_")
    name = called if re.fullmatch(r"\w+", called) else "f"
    return (
        f'if C keeps no pointer and does not call back, say so above `import "C"`: '
        f"`#cgo noescape {name}` and `#cgo nocallback {name}`; pass many items per call"
    )


def runtime_internal_edit(at: Situation) -> str:
    who = quoted(at.library or at.mechanism) if at.library or at.mechanism else "this"
    return (
        f"nothing to edit: {who} is the own work of the runtime, the benchmark framework or a "
        "checking build"
    )
