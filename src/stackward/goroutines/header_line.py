r"""The line that a goroutine's trace begins with (runtime.goroutineheader, Go 1.18 to 1.27).

goroutine 7 [chan receive, 5 minutes, locked to thread]:
goroutine 8 gp=0xc000102380 m=nil [select (leaked)]:                     GOTRACEBACK=system
goroutine 9 [sleep (durable), synctest bubble 4]:                        1.25; 1.24: `group`
goroutine 10 [select labels:{"handler": "/cart"}]:                       1.26, if asked for
goroutine 11 [select] {handler: /cart, "tenant id": "a \"b\""}:          1.27
"""

from __future__ import annotations

import re
from typing import NamedTuple

from stackward.goroutines.records import Labels

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_LABEL = rf"(?:{_QUOTED}|[a-zA-Z0-9./_]*): (?:{_QUOTED}|[a-zA-Z0-9./_]*)"
_LABELS = rf"\{{(?P<NAME>{_LABEL}(?:, {_LABEL})*)\}}"
_HEADER = re.compile(
    r"goroutine (?P<number>\d{1,20})"
    r"(?: gp=(?:0x[0-9a-f]+|nil))?(?: m=(?:\d+|nil)(?: mp=(?:0x[0-9a-f]+|nil))?)?"
    r" \[(?P<status>[^,\]]*?)"
    r"(?:, (?P<minutes>\d{1,12}) minutes)?"
    r"(?P<locked>, locked to thread)?"
    r"(?:, synctest (?:bubble|group) (?P<bubble>\d{1,20}))?"
    rf"(?: labels:{_LABELS.replace('NAME', 'inner')})?\]"
    rf"(?: {_LABELS.replace('NAME', 'outer')})?:?"
)
_MARK = re.compile(r" \((leaked|scan|durable)\)$")
_PAIR = re.compile(rf"({_QUOTED}|[a-zA-Z0-9./_]*): ({_QUOTED}|[a-zA-Z0-9./_]*)(?:, |$)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t"}


class Header(NamedTuple):
    """What a header line says; see `Goroutine`."""

    number: int
    wait_reason: str
    wait_minutes: int | None
    leaked: bool
    durable: bool
    locked: bool
    bubble: int
    labels: Labels


def read_header(line: str) -> Header | None:
    """Return what the header `line` says, None where it is none, or a broken one."""
    found = _HEADER.fullmatch(line)
    if found is None:
        return None
    status, marks = found["status"], set()
    while mark := _MARK.search(status):
        # `chan receive (durable)` is a reason of the runtime's own, and a mark on other reasons.
        marks.add(mark[1])
        status = status[: mark.start()]
    return Header(
        number=int(found["number"]),
        wait_reason=status,
        wait_minutes=int(found["minutes"]) if found["minutes"] else None,
        leaked="leaked" in marks,
        durable="durable" in marks,
        locked=found["locked"] is not None,
        bubble=int(found["bubble"] or 0),
        labels=read_labels(found["outer"] or found["inner"] or ""),
    )


def read_labels(text: str) -> Labels:
    """Return the labels in `text`, `key: value, ...`, each plain or quoted."""
    return tuple(
        (unquoted(key), unquoted(value)) for key, value in _PAIR.findall(text) if key or value
    )


def unquoted(word: str) -> str:
    """Return a word that may stand in quotes, with Go's escapes in it, as it is meant."""
    if not word.startswith('"'):
        return word
    return _ESCAPE.sub(_letter, word[1:-1])


def _letter(escape: re.Match[str]) -> str:
    code = next((one for one in escape.groups()[:3] if one), "")
    if not code:
        return _LETTERS.get(escape[4], escape[4])
    number = int(code, 16)
    return chr(number) if number < 0x110000 else escape[0]
