"""Which groups of goroutines leak, of recorded and of made snapshots."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leak_profiles import Use, goroutine_profile, heap_profile
from stackward.core import StackwardError
from stackward.diagnose.goroutines import (
    GoroutineReport,
    JudgedGroup,
    goroot_in,
    judge_goroutines,
)
from stackward.diagnose.goroutines_read import Snapshot, is_heap_dump, read_snapshot

RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
SECOND = 10**9


def recorded(name: str) -> Snapshot:
    return read_snapshot((RECORDED / name).read_bytes(), source=name)


def group(function: str, count: int, *, first: int = 1, reason: str = "chan send") -> str:
    return "".join(
        f"goroutine {number} [{reason}]:\n{function}()\n\t/src/shop/main.go:24 +0x2c\n\n"
        for number in range(first, first + count)
    )


def looks(*counts: int, apart_s: float = 10) -> GoroutineReport:
    """Return the report on one group whose number is `counts`, beside one that stays."""
    return judge_goroutines(
        [
            read_snapshot(
                (group("main.ask", count) + group("main.pool", 50, first=5000)).encode(),
                source=f"look {number}",
                time_ns=round((1000 + number * apart_s) * SECOND),
            )
            for number, count in enumerate(counts)
        ]
    )


def of(report: GoroutineReport, function: str) -> JudgedGroup:
    return next(
        one for one in report.groups if one.group.frame and one.group.frame.function == function
    )


@pytest.mark.parametrize("version", ["1.26.6", "1.27.3"])
def test_a_leak_check_proves(version: str) -> None:
    report = judge_goroutines([recorded(f"go{version}-leak2.txt")])
    assert report.count == 25
    assert report.leaked_count == 12
    assert report.leak_check
    assert [one.leaked for one in report.groups[:6]] == ["yes"] * 6
    assert {one.method for one in report.groups[:6]} == {"goroutineleak"}
    assert {one.leaked for one in report.groups[6:]} == {"unknown", "no"}
    assert "leak-check-misses" in {one.slug for one in report.caveats}


@pytest.mark.parametrize("name", ["leak1.txt", "leak.pb.gz"])
@pytest.mark.parametrize("version", ["1.26.6", "1.27.3"])
def test_a_profile_of_leaked_goroutines(version: str, name: str) -> None:
    report = judge_goroutines([recorded(f"go{version}-{name}")])
    assert report.only_leaked
    assert report.count == report.leaked_count == 12
    assert all(one.leaked == "yes" for one in report.groups)


@pytest.mark.parametrize("form", ["debug1.txt", "debug2.txt"])
@pytest.mark.parametrize("version", ["1.24.11", "1.25.5", "1.26.6", "1.27.3"])
def test_all_forms_tell_the_same(version: str, form: str) -> None:
    """Groups of the text are those of the profile, whose reasons to wait are worked out."""
    text = judge_goroutines([recorded(f"go{version}-{form}")])
    profile = judge_goroutines([recorded(f"go{version}.pb.gz")])
    assert profile.count == text.count == 25

    def waits(report: GoroutineReport) -> dict[str, set[str | None]]:
        found: dict[str, set[str | None]] = {}
        for one in report.groups:
            if one.group.frame and one.group.frame.function.startswith("main."):
                found.setdefault(one.group.frame.function, set()).add(one.group.wait_reason)
        found.pop("main.main.func6", None)  # it runs: its stack cannot be looked at
        return found

    assert waits(profile).keys() == waits(text).keys()
    if form == "debug2.txt":
        got, exact = waits(profile), waits(text)
        for one in (got, exact):  # what a nil channel is waited for with, no frame tells
            for name in ("main.main.func4", "main.main.func5"):
                one[name] = {(reason or "").partition(" (")[0] for reason in one[name]}
        assert got == exact


def test_ages() -> None:
    report = judge_goroutines([recorded("go1.27.3-aged.txt")])
    ages = of(report, "main.price.func1").group.ages
    assert ages is not None
    assert (ages.least, ages.median, ages.most, ages.known_count) == (2, 2, 2, 7)


def test_steady_growth_is_a_suspicion() -> None:
    report = looks(10, 20, 31, 40, 52, 60)
    found = of(report, "main.ask")
    assert report.groups[0] == found
    assert (found.leaked, found.method) == ("unknown", "growth")
    assert found.growth is not None
    assert found.growth.counts == (10, 20, 31, 40, 52, 60)
    assert found.growth.sureness == "sure"
    assert found.growth.drift is not None
    assert found.growth.drift.per_second == pytest.approx(1.0)
    assert found.growth.drift.low > 0
    still = of(report, "main.pool")
    assert (still.leaked, still.method) == ("unknown", None)


@pytest.mark.parametrize(
    ("counts", "sureness", "method"),
    [
        ((10, 20), "unsure", "growth"),
        ((10, 20, 30), "unsure", "growth"),
        ((10, 20, 30, 40), "likely", "growth"),
        ((30, 20, 10), "unsure", None),
        ((10, 11, 9, 12, 8, 11), "unsure", None),
        ((5, 5, 5, 6), "unsure", None),
    ],
)
def test_how_sure(counts: tuple[int, ...], sureness: str, method: str | None) -> None:
    found = of(looks(*counts), "main.ask")
    assert found.growth is not None
    assert (found.growth.sureness, found.method) == (sureness, method)


def text_look(source: str, *numbers: int) -> Snapshot:
    text = "".join(
        f"goroutine {one} [chan send]:\nmain.ask()\n\t/src/a.go:1\n\n" for one in numbers
    )
    return read_snapshot(text.encode(), source=source)


@pytest.mark.parametrize(
    ("base", "new", "says"),
    [
        ((1, 7, 9), (1, 7), "goroutine 9 of base has a higher number than those of new"),
        ((1, 7), (1, 7, 9), ""),
        ((1, 7, 9), (1, 12), ""),
        ((1, 9), (1, 7, 8), ""),
    ],
)
def test_snapshots_in_the_wrong_order(
    base: tuple[int, ...], new: tuple[int, ...], says: str
) -> None:
    report = judge_goroutines([text_look("base", *base), text_look("new", *new)])
    told = [one.text for one in report.caveats if one.slug == "looks-out-of-order"]
    assert [says in one for one in told] == [True] * bool(says)


def test_times_tell_the_order() -> None:
    first, last = (replace(text_look(f"at {at}", 1, 7), time_ns=at) for at in (5, 9))
    assert "looks-out-of-order" not in {one.slug for one in judge_goroutines([first, last]).caveats}
    caveats = {one.slug: one.text for one in judge_goroutines([last, first]).caveats}
    assert "is older than" in caveats["looks-out-of-order"]


def test_without_times_there_is_no_rate() -> None:
    text = [group("main.ask", count).encode() for count in (5, 10, 20)]
    report = judge_goroutines([read_snapshot(one, source="x") for one in text])
    growth = report.groups[0].growth
    assert growth is not None
    assert growth.drift is None
    assert {"times-unknown", "few-looks"} <= {one.slug for one in report.caveats}


def test_other_forms_are_compared_by_stack() -> None:
    stack = (("main.ask", "/src/shop/main.go", 24),)
    report = judge_goroutines(
        [
            read_snapshot(goroutine_profile({stack: 3}), source="a"),
            read_snapshot(group("main.ask", 9).encode(), source="b"),
        ]
    )
    growth = report.groups[0].growth
    assert growth is not None
    assert growth.counts == (3, 9)
    assert "forms-differ" in {one.slug for one in report.caveats}


@pytest.mark.parametrize("version", ["1.24.11", "1.25.5", "1.26.6", "1.27.3"])
def test_what_is_there_in_both_forms_does_not_grow(version: str) -> None:
    """A profile and its text with debug=1 tell reasons to wait differently."""
    names = f"go{version}.pb.gz", f"go{version}-debug1.txt"
    for order in (names, names[::-1]):
        report = judge_goroutines([recorded(one) for one in order])
        assert [one for one in report.groups if one.method == "growth"] == []
        assert "forms-differ" in {one.slug for one in report.caveats}


def test_what_runs_does_not_leak() -> None:
    report = judge_goroutines([read_snapshot(group("main.x", 3, reason="running").encode(),
                                             source="x")])  # fmt: skip
    assert (report.groups[0].leaked, report.groups[0].method) == ("no", "not-blocked")


def test_the_last_of_several_traces() -> None:
    text = group("main.ask", 3) + "other lines\n\n" + group("main.ask", 7)
    snapshot = read_snapshot(text.encode(), source="x")
    assert snapshot.count == 7
    assert [one.slug for one in snapshot.caveats] == ["several-traces"]


def test_packed_text() -> None:
    packed = gzip.compress(group("main.ask", 3).encode())
    assert read_snapshot(packed, source="x").count == 3


def test_doubt_is_told() -> None:
    text = group("main.ask", 2) + "goroutine 9 [select]:\nmain.x("
    assert "goroutine-text-cut" in {
        one.slug for one in read_snapshot(text.encode(), source="x").caveats
    }
    text = (RECORDED / "go1.27.3-debug1.txt").read_text().replace("total 25", "total 99")
    assert [one.slug for one in read_snapshot(text.encode(), source="x").caveats] == [
        "goroutine-text-cut"
    ]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"<!DOCTYPE html>\n<html>", "HTML page"),
        (b"heap profile: 1: 2 [3: 4] @ heap/1048576\n", "is a heap profile"),
        (b"Unknown profile\n", "error message"),
        (b"404 page not found\n", "error message"),
        (b"hello, world, this is some text\n", "no goroutine's trace"),
        (heap_profile([Use(stack=[("main.f", "f.go", 1)], size=8, live=1, allocated=1)]),
         "is a heap profile"),
        (goroutine_profile({}, kind="contentions"), "profile of contentions"),
    ],
)  # fmt: skip
def test_what_is_given_by_mistake(data: bytes, says: str) -> None:
    with pytest.raises(StackwardError, match=says) as caught:
        read_snapshot(data, source="x")
    assert caught.value.slug == "not-goroutines"
    with pytest.raises(StackwardError, match=says):
        read_snapshot(gzip.compress(data) if data else data, source="x")


def test_a_heap_dump_is_known() -> None:
    assert is_heap_dump(b"go1.7 heap dump\n\x06")
    assert not is_heap_dump(b"goroutine 1")


def test_the_release_that_built_it() -> None:
    stack = "runtime.Gosched()\n\t/usr/lib/go/src/runtime/proc.go:300 +0x1\nmain.f()\n\t/a.go:1\n"
    report = judge_goroutines([read_snapshot(f"goroutine 1 [running]:\nsync.(*Mutex).Lock(...)\n"
                                             "\t/usr/lib/go/src/sync/mutex.go:9\n"
                                             f"{stack}".encode(), source="x")])  # fmt: skip
    assert goroot_in(report) == "/usr/lib/go"
    assert goroot_in(judge_goroutines([recorded("go1.27.3-debug2.txt")])) == ""


@given(st.data())
def test_mutated_profiles(data: st.DataObject) -> None:
    """Whatever is changed: a snapshot, or a clean error."""
    raw = bytearray(gzip.decompress((RECORDED / "go1.27.3-leak.pb.gz").read_bytes()))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    try:
        snapshot = read_snapshot(bytes(raw), source="x")
    except StackwardError:
        return
    judge_goroutines([snapshot, snapshot])
