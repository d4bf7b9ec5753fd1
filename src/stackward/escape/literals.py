"""What a literal or make of a named type makes: a value, a slice or a map.

`Names{...}` is spelled the same by the compiler whether it is a slice whose array escapes, a map,
or a struct that is copied into an interface.  Its flows tell where an element has one of its own,
and the declaration of the type does where the source is at hand; otherwise it stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, Literal

from stackward.core import Position
from stackward.escape.facts import PackageFacts
from stackward.escape.model import EscapeDiagnostic, Explanation
from stackward.escape.paths import Flow, last_note, read_path
from stackward.escape.source import result_types, source_lines

LiteralKind = Literal["value", "slice", "map", ""]

_NAME: Final = r"(?P<name>(?:\w+\.)?(?!(?:struct|map|chan|func|interface)\b)[^\W\d]\w*)(?:\[.*\])?"
_NAMED: Final = (
    re.compile(_NAME + r"\{(?:\.\.\.)?\}$"),
    re.compile(r"make\(" + _NAME + r"(?:, .*)?\)$"),
)
# Named maps of the standard library, whose source is not looked for.
_STANDARD_MAPS: Final = frozenset(
    {"http.Header", "url.Values", "textproto.MIMEHeader", "mail.Header"}
)
_TYPE: Final = re.compile(r"\s*type (?P<name>\w+)(?:\[[^\]=]+\])?(?: =)? (?P<text>\S.*)")
_GROUPED: Final = re.compile(r"\t(?P<name>\w+)(?:\[[^\]=]+\])?(?: +=)? +(?P<text>\S.*)")
_PRINTS: Final = re.compile(r"(?:print|log|error|fatal|panic|wrap|skip|debug|info|warn)\w*$", re.I)

SourceOf = Callable[[str], bytes | None]


def type_name(expression: str) -> str:
    """Return the name of the type in `Names{...}` or `make(Names, n)`, "" for other expressions."""
    found = (form.match(expression) for form in _NAMED)
    return next((match["name"] for match in found if match), "")


def literal_kind(
    diagnostic: EscapeDiagnostic,
    explanations: Sequence[Explanation],
    facts: PackageFacts,
    source_of: SourceOf | None,
) -> LiteralKind:
    """Return what the expression of `diagnostic`, of a named type, makes; "" is unknown."""
    text = diagnostic.expression
    paths = [read_path(one) for one in explanations]
    told = _by_flows(paths, text)
    if told:
        return told
    name = type_name(text)
    if name in _STANDARD_MAPS:
        return "map"
    if source_of is not None:
        declared = _declared(name, diagnostic.position, facts, source_of)
        if declared:
            return declared
    if text.startswith("make("):
        return "map" if "," not in text else ""
    return _by_destination(name, paths, diagnostic, facts, source_of)


def _by_flows(paths: Sequence[tuple[Flow, ...]], text: str) -> LiteralKind:
    for path in paths:
        if path and "interface-converted" in path[0].reasons[:2]:
            # A slice's array and its header in the interface are two objects of one text; a map is
            # itself the pointer that the interface holds.
            return "value" if path[0].storage == text else "map"
    return ""


def _by_destination(
    name: str,
    paths: Sequence[tuple[Flow, ...]],
    diagnostic: EscapeDiagnostic,
    facts: PackageFacts,
    source_of: SourceOf | None,
) -> LiteralKind:
    """Return "value" where what takes the literal is an interface for sure."""
    path = paths[0] if paths else ()
    note = last_note(path)
    if note.reason == "call parameter":
        callee = note.expression.partition("(")[0].rpartition(".")[2]
        to_printer = bool(path[0].storage) and _PRINTS.match(callee)
        return "value" if to_printer or callee == "panic" else ""
    if note.reason != "return" or source_of is None:
        return ""
    declared = facts.declaration_of(diagnostic.position, diagnostic.function)
    source = source_of(declared.file) if declared else None
    if source is None or declared is None or ".func" in diagnostic.function:
        return ""
    results = result_types(source, declared)
    return "value" if results and all(_is_interface(one) for one in results) else ""


def _is_interface(result: str) -> bool:
    return result in ("error", "any") or result.startswith("interface{")


def _declared(
    name: str, position: Position, facts: PackageFacts, source_of: SourceOf, depth: int = 0
) -> LiteralKind:
    package, dot, local = name.rpartition(".")
    files = facts.known.files.get(package, ()) if dot else (position.file, *facts.files)
    for file in dict.fromkeys(files):
        source = source_of(file)
        text = _types(source).get(local) if source else None
        if text is None:
            continue
        kind = _underlying(text)
        if kind or depth > 2:
            return kind
        other = text.partition("[")[0]
        qualified = f"{package}.{other}" if dot and "." not in other else other
        if qualified in _STANDARD_MAPS:
            return "map"
        return _declared(qualified, position, facts, source_of, depth + 1)
    return ""


def _underlying(text: str) -> LiteralKind:
    if text.startswith("map["):
        return "map"
    if text.startswith("[]"):
        return "slice"
    return "value" if text.startswith(("struct", "[")) else ""


@lru_cache(maxsize=256)
def _types(source: bytes) -> dict[str, str]:
    """Return the types that `source` declares, by name."""
    found: dict[str, str] = {}
    grouped = False
    for raw in source_lines(source):
        if raw[:1] not in (b"\t", b" ", b""):
            grouped = raw.startswith(b"type (")
        if b"type " not in raw and not grouped:
            continue
        line = raw.decode("utf-8", "replace").partition("//")[0].rstrip()
        match = _TYPE.match(line) or (_GROUPED.match(line) if grouped else None)
        if match is not None:
            found.setdefault(match["name"], match["text"])
    return found
