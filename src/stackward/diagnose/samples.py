"""Allocation samples as the join needs them: user frames, and the runtime's mechanism apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from stackward.core import Frame, canonical_function
from stackward.profile import Profile

_MAPS = "internal/runtime/maps."
_ABSORBER = "testing.stackwardAbsorb"
# The pieces of the runtime that allocate on their own account, not on the caller's.
_OBJECT_ALLOCATORS = ("mallocgc", "newobject", "newarray")


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationSample:
    """What one stack allocated, in objects of one size.

    `groups` are the stack's frames without the runtime's own, leaf first; the frames of one group
    are one physical frame: innermost inlined call first, the physical function last.  `mechanism`
    is the runtime function that the user's code called (`growslice`), "newobject" for a plain
    object, "" where the profile hides the runtime's frames and nothing else tells.  `detail` says
    what an assignment to a map made: "first-group", "growth", "large-entry" ("": not known).
    `allocator` is the runtime's innermost frame; `tiny` tells whether the object opened a block for
    objects below 16 bytes (None: not known).
    """

    groups: tuple[tuple[Frame, ...], ...]
    mechanism: str
    objects: int
    bytes: int
    object_size: int
    address: int  # of the leaf user frame: return address - 1
    detail: str = ""
    allocator: Frame | None = None
    tiny: bool | None = None

    @property
    def frames(self) -> tuple[Frame, ...]:
        """Return all frames, leaf first."""
        return tuple(frame for group in self.groups for frame in group)

    @property
    def inline_chain(self) -> tuple[Frame, ...]:
        """Return the leaf frame and the frames that it is inlined into, physical one last."""
        return self.groups[0] if self.groups else ()


def allocation_samples(
    profile: Profile, *, objects_column: int, bytes_column: int, runtime_hidden: bool = False
) -> Iterator[AllocationSample]:
    """Yield the samples of `profile` that allocated something, the measurement's own left out.

    With `runtime_hidden` a stack without runtime frames leaves the mechanism open; otherwise it
    means that the user's code called the object allocator itself.
    """
    groups = _location_groups(profile)
    objects = profile.values[:, objects_column]
    space = profile.values[:, bytes_column]
    for index in np.flatnonzero((objects != 0) | (space != 0)).tolist():
        locations = profile.stack(index).tolist()
        stack = [groups[location] for location in locations]
        if any(frame.function == _ABSORBER for group in stack[:4] for frame in group):
            continue
        user, mechanism = peel_runtime(stack)
        at = len(stack) - len(user)
        address = int(profile.location_address[locations[at]]) if at < len(locations) else 0
        yield AllocationSample(
            groups=tuple(user),
            mechanism="" if runtime_hidden and len(user) == len(stack) else mechanism,
            objects=int(objects[index]),
            bytes=int(space[index]),
            object_size=int(profile.label_bytes[index]),
            address=address,
            allocator=stack[0][0] if at and stack[0] else None,
            detail=map_detail(stack[: at + 1]) if mechanism.startswith("mapassign") else "",
        )


def _location_groups(profile: Profile) -> list[tuple[Frame, ...]]:
    """Return the frames of every location, innermost inlined call first."""
    strings = profile.strings
    names = [canonical_function(strings[i]) for i in profile.function_name.tolist()]
    files = [strings[i] for i in profile.function_filename.tolist()]
    functions, numbers = profile.line_function.tolist(), profile.line_number.tolist()
    offsets = profile.line_offsets.tolist()
    return [
        tuple(
            Frame(names[functions[i]], files[functions[i]], numbers[i])
            if functions[i] >= 0
            else Frame("", "", numbers[i])
            for i in range(offsets[location], offsets[location + 1])
        )
        for location in range(len(offsets) - 1)
    ]


def is_runtime(function: str) -> bool:
    """Return whether pprof would hide this function at the leaf of a heap profile."""
    return function.startswith(("runtime.", "internal/runtime/"))


def peel_runtime(
    stack: list[tuple[Frame, ...]],
) -> tuple[list[tuple[Frame, ...]], str]:
    """Return `stack` without the runtime frames at its leaf, and the mechanism they name.

    A runtime function may be inlined into the user's (mapassign's fast paths are not, but
    `internal/runtime/maps` is), so a group is split where the user's first frame stands.
    """
    entry = ""
    for index, group in enumerate(stack):
        for place, frame in enumerate(group):
            if is_runtime(frame.function):
                entry = frame.function
                continue
            return [group[place:], *stack[index + 1 :]], mechanism_of(entry)
    return [], mechanism_of(entry)


def map_detail(stack: Iterable[tuple[Frame, ...]]) -> str:
    """Return what an assignment to a map made, as the runtime's frames at the leaf tell.

    A map that is made empty or for at most 8 entries gets its first group of slots when the first
    key is stored; keys and values above 128 bytes have memory of their own.
    """
    names = {frame.function for group in stack for frame in group}
    if f"{_MAPS}(*Map).growToSmall" in names:
        return "first-group"
    if names & {f"{_MAPS}(*Map).growToTable", f"{_MAPS}(*table).rehash", f"{_MAPS}newTable"}:
        return "growth"
    return "large-entry" if f"{_MAPS}newobject" in names else ""


def mechanism_of(entry: str) -> str:
    """Return the mechanism that the runtime function `entry` stands for."""
    name = entry.rpartition(".")[2] if entry else "newobject"
    # Called by user code, mallocgc itself is make followed by copy; its variants are objects.
    if name != "mallocgc" and name.startswith(_OBJECT_ALLOCATORS):
        return "newobject"
    return name
