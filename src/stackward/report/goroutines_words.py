"""What is said of a group of goroutines, in words that text and Markdown share."""

from __future__ import annotations

from stackward.core import Frame
from stackward.diagnose.goroutines import GROWTH, YES, GoroutineReport, GroupGrowth, JudgedGroup
from stackward.goroutines.own_frames import is_standard
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, percent, span, whole_bytes

_MINUTE_NS = 60e9


def head_line(report: GoroutineReport, shown: str) -> str:
    """Return what was looked at, and how many goroutines it has."""
    own = sum(one.group.count for one in report.runtime_groups)
    kind = "leaked goroutine" if report.only_leaked else "goroutine"
    text = f"{shown}: {count(report.count - own, kind)} in {count(len(report.groups), 'group')}"
    return text + (f", {own:,} of the runtime's own" if own else "")


def function_of(judged: JudgedGroup) -> str:
    """Return the name of the function that says most."""
    frame = judged.group.frame
    return short_function(frame.function) if frame and frame.function else "(no stack)"


def place_of(frame: Frame | None, places: Places) -> str:
    """Return `file:line`, nothing where it is not known."""
    return places.line(frame.file, frame.line) if frame is not None and frame.file else ""


def fitted(place: str, width: int) -> str:
    """Return `place` without the folders it begins with where it is longer than `width`."""
    if len(place) <= width:
        return place
    parts = place.split("/")
    tails = ("…/" + "/".join(parts[first:]) for first in range(1, len(parts)))
    return next((tail for tail in tails if len(tail) <= width), f"…{place[1 - width :]}")


def waits_for(judged: JudgedGroup) -> str:
    """Return why the goroutines wait, and whether frames told that."""
    group = judged.group
    if group.wait_reason is None:
        return "(not known what for)"
    return group.wait_reason + (" (inferred)" if group.wait_standing == "inferred" else "")


def age_of(judged: JudgedGroup) -> str:
    """Return for how long they wait: of all of them, or from the youngest to the oldest."""
    ages = judged.group.ages
    if ages is None:
        return ""
    least, median, most = map(_minutes, (ages.least, ages.median, ages.most))
    return f"for {most}" if least == most else f"for {least} to {most}, median {median}"


def _minutes(minutes: int) -> str:
    if minutes < 2:
        return "1 min" if minutes else "<1 min"
    return span(minutes * _MINUTE_NS).replace(" 0 s", "")


def inside_of(judged: JudgedGroup) -> str:
    """Return which library function the user's own code waits in, nothing where in none."""
    group = judged.group
    first = group.stack[0] if group.stack else None
    if first is None or first == group.frame or not is_standard(first):
        return ""
    frames = group.stack
    at = frames.index(group.frame) if group.frame in frames else len(frames)
    # The outermost of the library's frames is what the user called.
    called = frames[at - 1]
    return short_function(called.function)


def verdict_of(judged: JudgedGroup) -> str:
    """Return whether they leak and how that is known, nothing where nothing is."""
    held = _held(judged)
    if judged.leaked == YES:
        return f"leaked: proven ({judged.method}){held}"
    if judged.method == GROWTH and judged.growth is not None:
        return f"leaked: unknown, but grows: {growth_words(judged.growth)}{held}"
    return held.removeprefix("; ")


def _held(judged: JudgedGroup) -> str:
    """Return what they hold; what each holds by itself (as in `heap report`) if that is less."""
    together, alone = judged.held_bytes, judged.held_alone_bytes
    if together is None:
        return "" if alone is None else f"; they hold {whole_bytes(alone)} or more"
    text = f"; only they hold {whole_bytes(together)}"
    if alone is not None and whole_bytes(alone) != whole_bytes(together):
        text += f" together ({whole_bytes(alone)} if each is counted alone)"
    return text


def growth_words(growth: GroupGrowth) -> str:
    """Return how the number went, how fast, and how sure that is."""
    counts = growth.counts
    shown = " > ".join(f"{one:,}" for one in counts)
    if len(counts) > 6:
        shown = f"{counts[0]:,} > ... > {counts[-1]:,} in {len(counts)} looks"
    rate = ""
    if growth.drift is not None:
        drift = growth.drift
        rate = f", {hourly(drift.per_second)} ({hourly(drift.low)} to {hourly(drift.high)})"
    return f"{shown}{rate}; {sureness_words(growth)}"


def hourly(per_second: float) -> str:
    """Return goroutines per hour."""
    value = 3600 * per_second
    return f"{value:+,.0f}/h" if abs(value) >= 10 else f"{value:+.1f}/h"


def sureness_words(growth: GroupGrowth) -> str:
    """Return how sure it is that the number grows."""
    if len(growth.counts) == 2:
        return "two looks cannot tell growth from chance"
    return f"{growth.sureness}: by chance in {percent(100 * growth.chance_ratio)} of cases"


def labels_of(judged: JudgedGroup) -> str:
    """Return the pprof labels that all of them have."""
    return ", ".join(f"{key}={value}" for key, value in judged.group.labels)
