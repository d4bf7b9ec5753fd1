"""Places in Go source: a position, and a frame of an inline chain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; lines and byte columns count from 1, 0 means that it is not known."""

    file: str
    line: int
    column: int = 0

    def __str__(self) -> str:
        tail = f":{self.column}" if self.column else ""
        return f"{self.file}:{self.line}{tail}"


@dataclass(frozen=True, slots=True)
class Frame:
    """One logical frame: inside `function`, at `file`:`line` (the call's or the statement's)."""

    function: str
    file: str
    line: int
