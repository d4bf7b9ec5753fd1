"""GOFLAGS as cmd/go splits it, and the user's own flags merged with ours."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stackward.core import StackwardError

_SPACE = " \t\r\n"
_FLAG = re.compile(rf"""[{_SPACE}]*(?:'([^']*)'|"([^"]*)"|([^'"{_SPACE}][^{_SPACE}]*))""")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoFlags:
    """The user's GOFLAGS: what we have to merge apart from what cmd/go applies by itself."""

    overlay: str | None = None
    gcflags: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    def value(self, name: str) -> str:
        """Return the last value of the flag `-name` among the rest, `true` where it has none."""
        values = [
            value if equals else "true"
            for key, equals, value in (flag.lstrip("-").partition("=") for flag in self.rest)
            if key == name
        ]
        return values[-1] if values else ""

    def has(self, name: str) -> bool:
        """Return whether the flag `-name` is among the rest, and not as `-name=false`."""
        return self.value(name) not in {"", "false"}


def quoted(word: str) -> str:
    """Return `word` as one field of a flag's value such as -gcflags', whatever is in it.

    Raises `StackwardError` where it has white space and both kinds of quotation marks: cmd/go
    knows no escapes.
    """
    if not set(word) & set(_SPACE) and word[:1] not in {"'", '"'}:
        return word
    for mark in ("'", '"'):
        if mark not in word:
            return f"{mark}{word}{mark}"
    raise StackwardError(
        "path-not-quotable",
        f"Go's flags cannot name this path, with spaces and both quotation marks in it: {word}",
        "Point XDG_CACHE_HOME at a folder with a plainer path.",
    )


def split_goflags(text: str) -> tuple[str, ...]:
    """Return the flags in `text`: separated by white space, quoted by ' or " at their start.

    Follows cmd/internal/quoted.Split (Go 1.27): a quote only counts where a flag begins.
    """
    flags: list[str] = []
    at = 0
    while found := _FLAG.match(text, at):
        flags.append(found[found.lastindex or 0])
        at = found.end()
    if text[at:].strip(_SPACE):
        raise StackwardError(
            "goflags-unreadable",
            f"GOFLAGS has an unterminated quotation mark: {text}",
            "Correct GOFLAGS (see `go env GOFLAGS`).",
        )
    return tuple(flags)


def parse_goflags(text: str) -> GoFlags:
    """Return the user's GOFLAGS, taken apart into what has to be merged and the rest."""
    overlay: str | None = None
    gcflags: list[str] = []
    rest: list[str] = []
    for flag in split_goflags(text):
        name, _, value = flag.lstrip("-").partition("=")
        if name == "overlay":
            overlay = value
        elif name == "gcflags":
            gcflags.append(value)
        else:
            rest.append(flag)
    return GoFlags(overlay=overlay, gcflags=tuple(gcflags), rest=tuple(rest))
