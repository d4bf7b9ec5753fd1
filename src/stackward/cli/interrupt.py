"""Ctrl-C that leaves something behind."""

from __future__ import annotations


class Kept(Exception):
    """The user ended it, and `what` (a sentence's end) is kept.

    No KeyboardInterrupt: the command-line library would make one without words of it.
    """

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
