"""What the text of a call says of its callee: a function, a dynamic call, a builtin, cgo."""

from __future__ import annotations

import re
from typing import Final, Literal

from stackward.escape.facts import PackageFacts

CalleeKind = Literal["static", "dynamic", "builtin", "append", "cgo", "reflection"]

_BUILTINS: Final = frozenset(
    re.findall(
        r"\w+",
        """cap clear close complex copy delete imag len make max min new panic print println real
        recover""",
    )
)
# A method of a value that the compiler made up: methods that it knows are spelled Type.Method.
_TEMPORARY = re.compile(r"(?:\w+\.)?(?:\.autotmp_\d+|~r\d+)\.")
_NAME = re.compile(r"[^\W\d]\w*$")
_OPENING, _CLOSING = "([{", ")]}"


def callee_of(call: str) -> str:
    """Return the text of the function that `call` calls, without the arguments.

    Brackets and quotes in the arguments are skipped; the last bracketed group is the arguments.
    """
    depth, start, quote, index = 0, -1, "", 0
    while index < len(call):
        char = call[index]
        if quote:
            if char == "\\" and quote != "`":
                index += 1
            elif char == quote:
                quote = ""
        elif char in "\"`'":
            quote = char
        elif char in _OPENING:
            if depth == 0 and char == "(":
                start = index
            depth += 1
        elif char in _CLOSING:
            depth -= 1
        index += 1
    return call[:start] if start > 0 else call


def kind_of(callee: str, facts: PackageFacts) -> CalleeKind:
    """Return how `callee` is called.

    `dynamic`: through an interface, a function value or a generic dictionary, so that the compiler
    cannot look into it.  What nothing is known of counts as static.
    """
    if callee.startswith(("C.", "_Cfunc_", "_cgo", "_Cgo")):
        return "cgo"
    if (
        callee.startswith("(func(")
        or _TEMPORARY.match(callee)
        or "go.shape.~p" in callee
        or "..dict" in callee
    ):
        return "dynamic"
    if callee.startswith("(") or callee == "func literal":
        # A method expression such as (*T).M: the compiler spells method calls so.
        return "reflection" if callee.startswith("(*reflect.") else "static"
    name = _without_type_arguments(callee)
    if "[" in name or "(" in name:
        return "dynamic"
    parts = name.split(".")
    if len(parts) == 1:
        return _plain(name, facts)
    return _qualified(parts, facts)


def _plain(name: str, facts: PackageFacts) -> CalleeKind:
    if name == "append":
        return "append"
    if name in _BUILTINS and not facts.declares(name):
        return "builtin"
    if facts.declares(name) or not facts.any_function:
        return "static"
    return "dynamic"


def _qualified(parts: list[str], facts: PackageFacts) -> CalleeKind:
    first, rest = parts[0], parts[1:]
    if first in facts.known.names:
        if first == "reflect":
            return "reflection"
        return _in_package(first, rest, facts)
    if facts.declares(".".join(parts)):
        return "static"
    return "dynamic" if _NAME.match(first) else "static"


def _in_package(package: str, rest: list[str], facts: PackageFacts) -> CalleeKind:
    """Names of other packages are functions, methods `Type.Method`, or inlined code's variables."""
    if facts.declares(".".join(rest), package):
        return "static"
    known = bool(facts.known.functions.get(package))
    if len(rest) == 1:
        return "dynamic" if known and not rest[0][:1].isupper() else "static"
    return "static" if not known and len(rest) == 2 and rest[0][:1].isupper() else "dynamic"


def _without_type_arguments(callee: str) -> str:
    """Return `callee` without trailing type arguments; an index expression keeps its bracket."""
    if not callee.endswith("]"):
        return callee
    depth = 0
    for index in range(len(callee) - 1, -1, -1):
        depth += (callee[index] == "]") - (callee[index] == "[")
        if depth == 0:
            inside = callee[index + 1 : -1]
            return callee[:index] if "go.shape." in inside else callee
    return callee
