"""The result of `stackward goroutines` as JSON (format_version 1)."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from stackward import __version__
from stackward.core import Frame
from stackward.diagnose.goroutines import GoroutineReport, GroupGrowth, JudgedGroup
from stackward.diagnose.growth_fit import CONFIDENCE_RATIO, Drift
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonGoFrame(msgspec.Struct, frozen=True, kw_only=True):
    """A frame; `file` is empty and `line` 0 where they are not known."""

    function: str
    file: str
    line: int


class JsonAges(msgspec.Struct, frozen=True, kw_only=True):
    """For how long goroutines wait, in whole minutes; `known_count` have such a time printed."""

    least: int
    median: int
    most: int
    known_count: int


class JsonDrift(msgspec.Struct, frozen=True, kw_only=True):
    """Goroutines per hour: the mean rate, and its interval of `confidence_percent`."""

    per_hour: float
    low: float
    high: float
    confidence_percent: float


class JsonGroupGrowth(msgspec.Struct, frozen=True, kw_only=True):
    """The group's number at each look, and how often chance would make it rise as steadily."""

    counts: list[int]
    chance_percent: float
    sureness: str
    rate: JsonDrift | None


class JsonGoroutineGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Goroutines of one stack, leaf first, and one reason to wait.

    `leaked` is yes, no or unknown; `held_bytes` is null where nobody knows.  `held_alone_bytes` is
    the sum of what each holds by itself, as in `heap report`.
    """

    count: int
    function: str
    file: str
    line: int
    wait_reason: str | None
    wait_reason_standing: str
    wait_minutes: JsonAges | None
    stack: list[JsonGoFrame]
    created_by: JsonGoFrame | None
    leaked: str
    method: str | None
    held_bytes: int | None
    held_alone_bytes: int | None
    growth: JsonGroupGrowth | None
    locked_to_thread_count: int
    durable_count: int
    elided_frames_count: int
    labels: dict[str, str]
    goroutines: list[int]


class JsonLook(msgspec.Struct, frozen=True, kw_only=True):
    """One of the snapshots that were compared; `time` is null where it is not known."""

    source: str
    time: str | None
    count: int


class JsonGoroutines(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document; `groups` and `runtime_groups` have `count` goroutines together."""

    format_version: int
    tool_version: str
    source: str
    form: str
    only_leaked: bool
    leak_check: bool
    count: int
    leaked_count: int
    groups: list[JsonGoroutineGroup]
    runtime_groups: list[JsonGoroutineGroup]
    snapshots: list[JsonLook]
    caveats: list[JsonCaveat]


def goroutines_json(report: GoroutineReport, *, limit: int = 0) -> str:
    """Return the document; with a `limit` only that many groups."""
    groups = report.groups[:limit] if limit else report.groups
    return to_text(
        JsonGoroutines(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=report.source,
            form=report.form,
            only_leaked=report.only_leaked,
            leak_check=report.leak_check,
            count=report.count,
            leaked_count=report.leaked_count,
            groups=[_group(one) for one in groups],
            runtime_groups=[_group(one) for one in report.runtime_groups],
            snapshots=[
                JsonLook(source=one.source, time=_time(one.time_ns), count=one.count)
                for one in report.looks
            ],
            caveats=[JsonCaveat(slug=one.slug, text=one.text) for one in report.caveats],
        )
    )


def _group(judged: JudgedGroup) -> JsonGoroutineGroup:
    group = judged.group
    frame = group.frame or Frame("", "", 0)
    return JsonGoroutineGroup(
        count=group.count,
        function=frame.function,
        file=frame.file,
        line=frame.line,
        wait_reason=group.wait_reason,
        wait_reason_standing=group.wait_standing,
        wait_minutes=None if group.ages is None else converted(group.ages, JsonAges),
        stack=[converted(one, JsonGoFrame) for one in group.stack],
        created_by=None if group.created_by is None else converted(group.created_by, JsonGoFrame),
        leaked=judged.leaked,
        method=judged.method,
        held_bytes=judged.held_bytes,
        held_alone_bytes=judged.held_alone_bytes,
        growth=None if judged.growth is None else _growth(judged.growth),
        locked_to_thread_count=group.locked_count,
        durable_count=group.durable_count,
        elided_frames_count=group.elided_count,
        labels=dict(group.labels),
        goroutines=list(group.numbers),
    )


def _growth(growth: GroupGrowth) -> JsonGroupGrowth:
    return JsonGroupGrowth(
        counts=list(growth.counts),
        chance_percent=100 * growth.chance_ratio,
        sureness=growth.sureness,
        rate=None if growth.drift is None else json_drift(growth.drift),
    )


def json_drift(drift: Drift) -> JsonDrift:
    """Return a rate by the hour."""
    return JsonDrift(
        per_hour=3600 * drift.per_second,
        low=3600 * drift.low,
        high=3600 * drift.high,
        confidence_percent=100 * CONFIDENCE_RATIO,
    )


def _time(time_ns: int) -> str | None:
    if not 0 < time_ns < 1 << 62:
        return None
    return datetime.fromtimestamp(time_ns / 1e9, UTC).isoformat(timespec="milliseconds")
