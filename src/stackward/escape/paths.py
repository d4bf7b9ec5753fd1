"""The explanation of one object as its flows, read cheaply for classification and wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stackward.escape.flow import split_reason
from stackward.escape.model import Explanation

_RESULT: Final = re.compile(r"~r\d+$")
_STORAGE: Final = re.compile(r"\{storage for (.*)\}$", re.S)


@dataclass(frozen=True, slots=True)
class Note:
    """One `from` line: `expression` carried the value, for `reason`."""

    expression: str
    reason: str


@dataclass(frozen=True, slots=True)
class Flow:
    """One `flow` line with its notes: `operators` `source` reaches `destination`."""

    destination: str
    operators: str
    source: str
    notes: tuple[Note, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of its notes, in order."""
        return tuple(note.reason for note in self.notes)

    @property
    def to_heap(self) -> bool:
        """Whether it ends in the compiler's `{heap}`."""
        return self.destination == "{heap}"

    @property
    def to_result(self) -> bool:
        """Whether it ends in a result that has no name."""
        return _RESULT.match(self.destination) is not None

    @property
    def storage(self) -> str:
        """The expression whose storage it ends in, empty for another destination."""
        match = _STORAGE.match(self.destination)
        return match[1] if match else ""


def read_path(explanation: Explanation) -> tuple[Flow, ...]:
    """Return the flows of `explanation`, from the object to where it escapes."""
    flows: list[tuple[str, str, str, list[Note]]] = []
    for line in explanation.raw.decode("utf-8", "surrogateescape").split("\n"):
        stripped = line.lstrip(" ")
        if stripped.startswith("flow: "):
            body = stripped[6:].removesuffix(":")
            destination, arrow, source = body.partition(" ← ")
            if not arrow:
                destination, _, source = body.partition(" = ")
            bare = source.lstrip("&*")
            flows.append((destination, source[: len(source) - len(bare)], bare, []))
        elif stripped.startswith("from ") and flows:
            body, found, _ = stripped[5:].rpartition(") at ")
            flows[-1][3].append(Note(*split_reason(f"{body})" if found else stripped[5:])))
    return tuple(
        Flow(to, operators, source, tuple(notes)) for to, operators, source, notes in flows
    )


def last_note(path: tuple[Flow, ...]) -> Note:
    """Return the note that decided; a last flow without any continues the one before it."""
    for flow in reversed(path):
        if flow.notes:
            return flow.notes[-1]
    return Note("", "")
