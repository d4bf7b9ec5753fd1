"""The one error tree of the library: what happened, and what the user can do about it."""

from __future__ import annotations


class StackwardError(Exception):
    """A failure that the user can act on.

    `slug` is stable and names a section of docs/errors.md; `message` says what happened and where;
    `hint` says what to do.  The command line prints both and exits with status 2.
    """

    def __init__(self, slug: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.slug = slug
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message
