"""Frames that the profile itself asks to drop: `drop_frames` and `keep_frames`.

Go's own profiles set neither; those of C and C++ allocators do.  Source: profile/prune.go of
google/pprof.
"""

from __future__ import annotations

import re

from stackward.core import Caveat
from stackward.profile.graph import shown_functions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.records import Decoded, Line

_LONGEST_PATTERN = 4096
# A repeated group can take Python's matcher exponential time; Go's cannot, so it is not run.
_REPEATED_GROUP = re.compile(r"\)[*+{]")
_ARGUMENTS = re.compile(r"\(anonymous namespace\)|operator\(\)|\(")


def without_dropped_frames(decoded: Decoded) -> tuple[Decoded, tuple[Caveat, ...]]:
    """Return `decoded` less the frames it asks to drop, and a caveat where it could not be done."""
    header = decoded.header
    drop, keep = _pattern(header.drop_frames), _pattern(header.keep_frames)
    if drop is None or (header.keep_frames and keep is None):
        text = f"the profile's drop_frames {header.drop_frames[:60]!r} could not be applied"
        return decoded, (Caveat(slug="frames-not-dropped", text=text),)
    dropped = [
        bool(drop.match(name) and not (keep and keep.match(name)))
        for name in map(_simplified, shown_functions(decoded))
    ]
    return _pruned(decoded, dropped), ()


def _pattern(text: str) -> re.Pattern[str] | None:
    if not text or len(text) > _LONGEST_PATTERN or _REPEATED_GROUP.search(text):
        return None
    try:
        return re.compile(f"(?:{text})\\Z")
    except re.error:
        return None


def _simplified(name: str) -> str:
    """Return `name` without a leading dot and without its argument list."""
    name = name.removeprefix(".")
    for found in _ARGUMENTS.finditer(name):
        if found.group() == "(":
            return name[: found.start()]
    return name


def _pruned(decoded: Decoded, dropped: list[bool]) -> Decoded:
    lines: list[list[Line]] = []
    # Locations whose every line goes, and those that lose their inner lines.
    whole: set[int] = set()
    partly: set[int] = set()
    for location, found in enumerate(decoded.location_lines):
        outermost = max((i for i, line in enumerate(found) if dropped[line[0]]), default=-1)
        if outermost >= 0 and outermost == len(found) - 1:
            whole.add(location)
        elif outermost >= 0:
            partly.add(location)
            found = found[outermost + 1 :]
        lines.append(found)
    stacks = [_pruned_stack(stack, whole, partly) for stack in decoded.stacks]
    return decoded._replace(location_lines=lines, stacks=stacks)


def _pruned_stack(stack: list[int], whole: set[int], partly: set[int]) -> list[int]:
    """Return `stack` cut at the first dropped frame below the first frame that is not dropped."""
    found_user = False
    for place in range(len(stack) - 1, -1, -1):
        location = stack[place]
        if location not in whole and location not in partly:
            found_user = True
        elif found_user:
            return stack[place + 1 :] if location in whole else stack[place:]
    return stack
