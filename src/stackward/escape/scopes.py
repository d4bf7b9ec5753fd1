"""What a statement works on, and how the variable was declared: read from the lines above it.

Go source is formatted by gofmt, so indentation tells which lines above are in scope.  What these
few forms do not cover is answered with "not known": advice then keeps to what is always right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stackward.escape.source import enclosing_loop, source_lines

_APPENDER = r"(?:append|(?:[\w.]+\.)?Append\w*)"  # the built-in, and AppendInt and the like
_APPEND = re.compile(rf"(?P<to>[\w.]+) :?= {_APPENDER}\((?P<name>[\w.]+)(?:\[:0\])?, ")
_ELEMENT = re.compile(r"(?P<name>[\w.]+)\[.*\](?:\[.*\])* (?:[-+*/%&|^]|<<|>>|&\^)?= ")
_COUNTED = re.compile(r"(?P<name>[\w.]+)\[.*\](?:\+\+|--)$")
_HEADER = re.compile(r"(?:\} else )?(?:for|if|switch|select|case)\b")
_TYPE = r"(?P<type>[\w.\[\]*{}()]+(?: ?[\w.\[\]*{}()]+)*?)"
_EMPTY_SLICE = (
    re.compile(rf"var NAME (?P<slice>\[\]{_TYPE}|[\w.]+)$"),
    re.compile(rf"(?:NAME :=|var NAME =) (?P<slice>\[\]{_TYPE}|[\w.]+)\{{\}}$"),
    re.compile(rf"(?:NAME :=|var NAME =) (?P<slice>\[\]{_TYPE})\(nil\)$"),
    re.compile(rf"(?:NAME :=|var NAME =) make\((?P<slice>\[\]{_TYPE}|[\w.]+), 0\)$"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What a statement appends to or assigns an element of.

    `name` may be a field (`rb.out`).  `text` is the declaration of the variable in the function
    around the statement, `line` its line; empty and 0 where it is a parameter, a field, a captured
    or a package variable.  `empty_slice` is its type where it is declared empty and nothing but
    appends assigns to it up to the statement.  `in_loop`: it is declared in the innermost loop.
    """

    name: str
    text: str = ""
    line: int = 0
    empty_slice: str = ""
    in_loop: bool = False


def target_at(source: bytes, line: int) -> Declaration | None:
    """Return what the statement at `line` appends to, or assigns an element of."""
    lines = source_lines(source)
    if not 0 < line <= len(lines):
        return None
    statement = _code(lines[line - 1])
    appending = _APPEND.match(statement)
    if appending is not None and appending["to"] != appending["name"]:
        return None
    found = appending or _ELEMENT.match(statement) or _COUNTED.match(statement)
    name = found["name"] if found else None
    if not name:
        return None
    root = name.partition(".")[0]
    number = _declared_at(lines, line, root)
    loop = enclosing_loop(source, line)
    if not number:
        return Declaration(name=name)
    text = _code(lines[number - 1])
    is_local = root == name
    return Declaration(
        name=name,
        text=text if is_local else "",
        line=number if is_local else 0,
        empty_slice=_empty_slice(lines, number, line, name) if is_local else "",
        in_loop=bool(loop) and number >= loop,
    )


def _declared_at(lines: list[bytes], line: int, name: str) -> int:
    """Return the line that declares `name` as `line` sees it, 0: not in this function's body."""
    declares = re.compile(
        rf"(?:.*\b(?:for|if|switch|case) )?(?:\w+, )*{name}(?:, \w+)* :="
        rf"|var (?:\w+, )*{name}\b"
    )
    indent = _indent(lines[line - 1])
    for number in range(line - 1, 0, -1):
        raw = lines[number - 1]
        if not raw.strip() or _indent(raw) > indent:
            continue
        opens = _indent(raw) < indent
        indent = _indent(raw)
        text = _code(raw)
        # The header of a block that is closed above declares nothing that reaches further.
        if declares.match(text) and (opens or not _HEADER.match(text)):
            return number
        if opens and ("func" in text or indent == 0):
            return 0
        if indent == 0:
            return 0
    return 0


def _empty_slice(lines: list[bytes], declared: int, line: int, name: str) -> str:
    text = _code(lines[declared - 1])
    named = (re.match(form.pattern.replace("NAME", re.escape(name)), text) for form in _EMPTY_SLICE)
    found = next((match["slice"] for match in named if match), "")
    changes = re.compile(
        rf"(?<![\w.])(?:{name}(?:, [\w.]+)*|[\w.]+, {name}) :?= (?!{_APPENDER}\({name},)|&{name}\b"
    )
    for raw in lines[declared : line - 1]:
        if changes.search(_code(raw)):
            return ""
    return found


def _code(raw: bytes) -> str:
    """Return a line without its indentation and the comment at its end."""
    text = raw.decode("utf-8", "replace").strip()
    return text.partition(" // ")[0].rstrip()


def _indent(raw: bytes) -> int:
    return len(raw) - len(raw.lstrip(b"\t "))
