"""Text in lines that fit the terminal; a word longer than a line is not broken."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from stackward.core import Caveat
from stackward.report.style import Style

_LEAST = 40
_NAMED = 5


def wrapped(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` columns."""
    return textwrap.wrap(
        text, width=max(_LEAST, width), break_long_words=False, break_on_hyphens=False
    )


def paragraph(
    text: str, style: Style, *names: str, first: str = "", rest: str | None = None
) -> Iterator[str]:
    """Yield the lines of `text` in the styles `names`: one behind `first`, the others `rest`."""
    rest = first if rest is None else rest
    for number, line in enumerate(wrapped(text, style.width - max(len(first), len(rest)))):
        yield (rest if number else first) + style(line, *names)


def caveat_lines(caveats: Sequence[Caveat], style: Style) -> Iterator[str]:
    """Yield each kind of caveat once, with the number of others of its kind.

    Of packages that are left out each is named, up to a number: the reader looks for that one.
    """
    kinds: dict[str, list[Caveat]] = {}
    for caveat in caveats:
        kinds.setdefault(caveat.slug, []).append(caveat)
    for slug, all_of_kind in kinds.items():
        shown = all_of_kind[: _NAMED if slug == "package-left-out" else 1]
        others = len(all_of_kind) - len(shown)
        for one in shown:
            more = f" (and {others} more of this kind)" if others and one is shown[-1] else ""
            yield from paragraph(f"caveat {slug}: {one.text}{more}", style, "yellow", rest="  ")
