"""Goroutines in groups: those of one stack that wait for one thing, the largest group first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stackward.core import Frame
from stackward.goroutines.own_frames import is_runtime_own, own_frame, without_runtime
from stackward.goroutines.records import CountedStack, Goroutine, Labels, Stack
from stackward.goroutines.wait_reasons import reason_of

_KEPT_NUMBERS = 5
_LARGEST_MINUTES = 1 << 40

Key = tuple[Stack, str | None, Frame | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """For how long the goroutines of a group wait, in whole minutes.

    `known_count` is of how many that is printed: not of those that wait for less than one.  The
    others count as 0 in `least` and `median`, which is what the runtime rounds down to.
    """

    least: int
    median: int
    most: int
    known_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoroutineGroup:
    """`count` goroutines with one stack and one reason to wait.

    `frame` is the one that says most (see `own_frame`).  `wait_reason` is None where nothing tells;
    `wait_standing` is `exact` for the runtime's own words, `inferred` where frames told.
    `leaked_count` are those that a leak check has marked.  `numbers` are the first goroutines'.
    `runtime` is set for the runtime's own goroutines.  `labels` are those that all of them have.
    """

    count: int
    frame: Frame | None
    wait_reason: str | None
    wait_standing: str
    stack: Stack
    created_by: Frame | None = None
    ages: Ages | None = None
    leaked_count: int = 0
    durable_count: int = 0
    locked_count: int = 0
    elided_count: int = 0
    runtime: bool = False
    labels: Labels = ()
    numbers: tuple[int, ...] = ()

    @property
    def key(self) -> Key:
        """Return what makes it the same group in another snapshot of the same kind."""
        return self.stack, self.wait_reason, self.created_by


def group_goroutines(goroutines: Iterable[Goroutine]) -> tuple[GoroutineGroup, ...]:
    """Return the groups of `goroutines`, ranked by count; equal counts by function and place."""
    found: dict[tuple[object, ...], list[Goroutine]] = {}
    for one in goroutines:
        key = id(one.stack), one.wait_reason, one.created_by, one.leaked
        found.setdefault(key, []).append(one)
    merged: dict[tuple[object, ...], list[Goroutine]] = {}
    for members in found.values():  # the same stack may be two objects: of two texts
        first = members[0]
        whole = without_runtime(first.stack), first.wait_reason, first.created_by, first.leaked
        merged.setdefault(whole, []).extend(members)
    return ranked(_group(members) for members in merged.values())


def _group(members: list[Goroutine]) -> GoroutineGroup:
    first = members[0]
    stack = without_runtime(first.stack)
    return GoroutineGroup(
        count=len(members),
        frame=own_frame(stack, first.created_by),
        wait_reason=first.wait_reason,
        wait_standing="exact",
        stack=stack,
        created_by=first.created_by,
        ages=_ages(members),
        leaked_count=sum(one.leaked for one in members),
        durable_count=sum(one.durable for one in members),
        locked_count=sum(one.locked for one in members),
        elided_count=first.elided_count,
        runtime=is_runtime_own(first.stack, first.created_by) or first.number == 0,
        labels=_common([one.labels for one in members]),
        numbers=tuple(one.number for one in members[:_KEPT_NUMBERS]),
    )


def _ages(members: list[Goroutine]) -> Ages | None:
    known = [one.wait_minutes for one in members if one.wait_minutes is not None]
    if not known:
        return None
    minutes = sorted(
        min(one, _LARGEST_MINUTES) for one in [*known, *[0] * (len(members) - len(known))]
    )
    return Ages(
        least=minutes[0],
        median=minutes[len(minutes) // 2],
        most=minutes[-1],
        known_count=len(known),
    )


def _common(labels: list[Labels]) -> Labels:
    if not all(labels):
        return ()
    rest = [set(one) for one in labels[1:]]
    return tuple(pair for pair in labels[0] if all(pair in one for one in rest))


def group_stacks(
    stacks: Iterable[CountedStack], *, leaked: bool, whole: bool
) -> tuple[GoroutineGroup, ...]:
    """Return the groups of a profile's stacks, ranked by count; all of them leaked, or unknown.

    Why they wait is worked out from frames; `whole` says that the runtime's are among them.
    """
    found: dict[tuple[Stack, str | None], list[CountedStack]] = {}
    for one in stacks:
        reason = reason_of(one.stack, whole=whole)
        found.setdefault((without_runtime(one.stack), reason), []).append(one)
    return ranked(_counted(members, key[1], leaked) for key, members in found.items())


def _counted(members: list[CountedStack], reason: str | None, leaked: bool) -> GoroutineGroup:
    stack = without_runtime(members[0].stack)
    count = sum(one.count for one in members)
    return GoroutineGroup(
        count=count,
        frame=own_frame(stack),
        wait_reason=reason,
        wait_standing="unknown" if reason is None else "inferred",
        stack=stack,
        leaked_count=count if leaked else 0,
        runtime=is_runtime_own(stack, None),
        labels=_common([one.labels for one in members]),
    )


def ranked(groups: Iterable[GoroutineGroup]) -> tuple[GoroutineGroup, ...]:
    """Return the groups by count, the largest first; equal ones by function and place."""

    def order(one: GoroutineGroup) -> tuple[int, str, str, int, str]:
        frame = one.frame or Frame("", "", 0)
        return -one.count, frame.function, frame.file, frame.line, one.wait_reason or ""

    return tuple(sorted(groups, key=order))
