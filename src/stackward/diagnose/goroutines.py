"""Which groups of goroutines leak: proven by the runtime, or growing from look to look."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stackward.core import Caveat, Frame
from stackward.diagnose.goroutines_read import TRACES, Snapshot
from stackward.diagnose.growth_fit import Drift, drift_of, rank_chance
from stackward.goroutines import GoroutineGroup, Stack
from stackward.goroutines.own_frames import is_standard, package_of
from stackward.goroutines.wait_reasons import NOT_BLOCKED, kind_of

YES, NO, UNKNOWN = "yes", "no", "unknown"
LEAK_CHECK, WAS_NOT_BLOCKED, GROWTH = "goroutineleak", "not-blocked", "growth"
_PERHAPS, _LIKELY, _SURE = 0.2, 0.05, 0.01
_LEAST_GROWTH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupGrowth:
    """How the number of a group's goroutines went, one for each look.

    `chance_ratio` is how often numbers in random order would rise as steadily.  `sureness` puts it
    into a word: `sure` (at most 1%), `likely` (5%), `unsure`: more looks are needed.  `drift` is
    the rate, None where the times are not known.
    """

    counts: tuple[int, ...]
    chance_ratio: float
    sureness: str
    drift: Drift | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedGroup:
    """A group and what is known of its leaking.

    `leaked` is `yes` only where it is proven, and `no` only where the goroutines were not blocked
    at all; `method` says how that is known, or that the number grew (still `unknown`: growth is a
    suspicion).  `held_bytes` is what only these goroutines keep alive, None where nobody knows.
    `held_alone_bytes` is the sum of what each of them keeps alive by itself, which is less where
    several hold something together: the runtime's records of those that wait at one channel are
    linked to each other.
    """

    group: GoroutineGroup
    leaked: str
    method: str | None
    held_bytes: int | None = None
    held_alone_bytes: int | None = None
    growth: GroupGrowth | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One of the snapshots that were compared."""

    source: str
    time_ns: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoroutineReport:
    """All groups of the last look: proven leaks first, then those that grow, then by number.

    `groups` and `runtime_groups` (the runtime's own) have all `count` goroutines together.
    `leak_check` says that the runtime has looked for leaked ones.
    """

    source: str
    form: str
    count: int
    groups: tuple[JudgedGroup, ...]
    runtime_groups: tuple[JudgedGroup, ...]
    looks: tuple[Look, ...]
    only_leaked: bool = False
    leak_check: bool = False
    caveats: tuple[Caveat, ...] = ()

    @property
    def leaked_count(self) -> int:
        """Return how many goroutines are proven to leak."""
        return sum(one.group.count for one in self.groups if one.leaked == YES)


def files_in(report: GoroutineReport) -> Iterator[str]:
    """Return the source files that the stacks name, and those where goroutines were started."""
    for one in (*report.groups, *report.runtime_groups):
        yield from (frame.file for frame in one.group.stack)
        if one.group.created_by is not None:
            yield one.group.created_by.file


def goroot_in(report: GoroutineReport) -> str:
    """Return the folder of the Go release that built the program, "" where no file tells."""
    for one in (*report.groups, *report.runtime_groups):
        for frame in one.group.stack:
            root, _, rest = frame.file.partition("/src/")
            if rest and is_standard(frame) and rest.startswith(f"{package_of(frame.function)}/"):
                return root
    return ""


Key = tuple[Stack, str | None, Frame | None]


def judge_goroutines(looks: Sequence[Snapshot]) -> GoroutineReport:
    """Return the groups of the last of `looks`, in the light of those before."""
    last = looks[-1]
    same_form = len({one.form for one in looks}) == 1
    counts = [_counts(one, same_form) for one in looks] if len(looks) > 1 else []
    judged = [_judged(one, looks, counts, same_form) for one in last.groups]
    return GoroutineReport(
        source=last.source,
        form=last.form,
        count=last.count,
        groups=tuple(sorted((one for one in judged if not one.group.runtime), key=_order)),
        runtime_groups=tuple(one for one in judged if one.group.runtime),
        looks=tuple(Look(source=one.source, time_ns=one.time_ns, count=one.count) for one in looks),
        only_leaked=last.only_leaked,
        leak_check=last.leak_check,
        caveats=(*last.caveats, *_caveats(looks, same_form)),
    )


def _order(one: JudgedGroup) -> tuple[int, float, int]:
    grown = one.growth is not None and one.method == GROWTH
    first = 0 if one.leaked == YES else 1 if grown else 2
    added = one.growth.counts[-1] - one.growth.counts[0] if grown and one.growth else 0
    return first, -added, -one.group.count


def _key(group: GoroutineGroup, same_form: bool) -> Key:
    return group.key if same_form else (group.stack, None, None)


def _counts(look: Snapshot, same_form: bool) -> dict[Key, int]:
    """Return the number of goroutines of each group, leaked or not."""
    found: dict[Key, int] = {}
    for one in look.groups:
        key = _key(one, same_form)
        found[key] = found.get(key, 0) + one.count
    return found


def _judged(
    group: GoroutineGroup,
    looks: Sequence[Snapshot],
    counts: list[dict[Key, int]],
    same_form: bool,
) -> JudgedGroup:
    growth = None
    if counts:
        key = _key(group, same_form)
        growth = growth_of(looks, [one.get(key, 0) for one in counts])
    leaked, method = UNKNOWN, None
    if group.leaked_count:
        leaked, method = YES, LEAK_CHECK
    elif group.wait_standing == "exact" and kind_of(group.wait_reason or "") == NOT_BLOCKED:
        leaked, method = NO, WAS_NOT_BLOCKED
    elif growth is not None and _rises(growth):
        method = GROWTH
    return JudgedGroup(group=group, leaked=leaked, method=method, growth=growth)


def _rises(growth: GroupGrowth) -> bool:
    """Return whether the number grew by more than one, and steadily as far as one can tell."""
    # Of three looks no order is rarer than one in six.
    steady = len(growth.counts) < 3 or growth.chance_ratio <= _PERHAPS
    return growth.counts[-1] >= growth.counts[0] + _LEAST_GROWTH and steady


def growth_of(looks: Sequence[Snapshot], counts: Sequence[int]) -> GroupGrowth:
    """Return how one group's number went over `looks`."""
    chance = rank_chance(counts)
    sureness = "sure" if chance <= _SURE else "likely" if chance <= _LIKELY else "unsure"
    drift = None
    if all(one.time_ns for one in looks):
        times = [(one.time_ns - looks[0].time_ns) / 1e9 for one in looks]
        # New goroutines come one by one: their number varies as Poisson's does.
        drift = drift_of(times, counts, sampling_variance=abs(counts[-1] - counts[0]))
    return GroupGrowth(counts=tuple(counts), chance_ratio=chance, sureness=sureness, drift=drift)


def _caveats(looks: Sequence[Snapshot], same_form: bool) -> list[Caveat]:
    found = []
    last = looks[-1]
    if last.form != TRACES and last.form != "dump":
        found.append(
            Caveat(
                slug="wait-reasons-inferred",
                text="why goroutines wait is worked out from their stacks, and for how long is not "
                "in this form: /debug/pprof/goroutine?debug=2 tells both",
            )
        )
    if last.leak_check:
        found.append(
            Caveat(
                slug="leak-check-misses",
                text="what the runtime's leak check did not mark may leak all the same: goroutines "
                "that wait for something that a global or a goroutine still reaches, and (Go 1.26, "
                "1.27) those that send a variable which their function literal has captured",
            )
        )
    if not same_form:
        found.append(
            Caveat(
                slug="forms-differ",
                text="the snapshots are of different forms: their groups are compared by stack "
                "alone",
            )
        )
    if len(looks) > 1 and not all(one.time_ns for one in looks):
        found.append(
            Caveat(
                slug="times-unknown",
                text="the text does not say when it was taken: growth has no rate",
            )
        )
    found += _order_caveats(looks)
    if 1 < len(looks) < 4:
        found.append(
            Caveat(
                slug="few-looks",
                text=f"of {len(looks)} looks none can be surer than one chance in "
                f"{2 if len(looks) == 2 else 6}: take more (--times 6)",
            )
        )
    return found


def _order_caveats(looks: Sequence[Snapshot]) -> list[Caveat]:
    """Return a caveat where a snapshot seems to be older than the one before it."""
    for before, after in itertools.pairwise(looks):
        text = ""
        if before.time_ns and after.time_ns:
            if before.time_ns > after.time_ns:
                text = f"{after.source} is older than {before.source}, which should come first"
        elif before.count > after.count and (highest := _highest(before)) > _highest(after) > 0:
            text = (
                f"goroutine {highest} of {before.source} has a higher number than those of "
                f"{after.source}, where there are fewer: they may be in the wrong order (the "
                "earlier one is --base), or the program was started again"
            )
        if text:
            return [Caveat(slug="looks-out-of-order", text=text)]
    return []


def _highest(look: Snapshot) -> int:
    """Return the highest number of a goroutine that is known; Go counts them up."""
    return max((number for one in look.groups for number in one.numbers), default=0)
