"""What grows, of made series of profiles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leak_profiles import Place, Use, goroutine_profile, heap_profile, memstats
from stackward.core import Caveat
from stackward.diagnose.leaks import LeakReport, judge_leaks
from stackward.diagnose.leaks_growth import SiteGrowth
from stackward.diagnose.leaks_looks import LeakLooks
from stackward.diagnose.leaks_memstats import read_memstats

SECOND = 10**9
CACHE: Place = ("main.(*cache).put", "/src/shop/cache.go", 31)
BUSY: Place = ("main.handle", "/src/shop/handle.go", 12)
SEND: Place = ("main.ask.func1", "/src/shop/ask.go", 30)
PARKED: tuple[Place, ...] = (
    ("runtime.gopark", "/go/src/runtime/proc.go", 474),
    ("runtime.chansend", "/go/src/runtime/chan.go", 283),
    SEND,
)
NOISE = (0, 7, -3, 5, -6, 2, 8, -4, 1, -7, 3, 6, -2)


def live_bytes(number: int) -> int:
    """Return a use that varies and does not grow."""
    return 200 + NOISE[number % len(NOISE)]


def watched(
    count: int = 13,
    *,
    cache: Callable[[int], int] = lambda number: 100 + 10 * number,
    waiting: Callable[[int], int] = lambda number: 5 + 2 * number,
    rate: int = 1,
    sums: bool = True,
    collections: Callable[[int], int] = lambda number: 10 + number,
    collect: bool = False,
    resident: bool = False,
) -> LeakReport:
    looks = LeakLooks(source="http://host/debug/pprof", collect=collect)
    for number in range(count):
        uses = [
            Use(stack=[CACHE], size=1024, live=cache(number), allocated=2 * cache(number)),
            Use(stack=[BUSY], size=512, live=live_bytes(number), allocated=10_000 * (number + 1)),
        ]
        ends = [(1000 + 10 * one) * SECOND for one in range(collections(number))][-3:]
        looks.add(
            at_ns=number * 10 * SECOND,
            heap=heap_profile(uses, rate=rate),
            memstats=memstats(heap=1 << 20 | number, collections=collections(number), ends_ns=ends)
            if sums
            else None,
            goroutines=goroutine_profile({PARKED: waiting(number), (BUSY,): 3}),
            resident_bytes=(1 << 22) + number if resident else -1,
        )
    return judge_leaks(looks)


def site(report: LeakReport, place: Place) -> SiteGrowth:
    return next(one for one in report.sites if one.frame.function == place[0])


def slugs(report: LeakReport) -> set[str]:
    return {one.slug for one in report.caveats}


def test_a_site_that_grows_is_a_suspect() -> None:
    report = watched()
    first = report.sites[0]
    assert (first.frame.function, first.suspect, first.slowing) == (CACHE[0], True, False)
    assert first.drift.per_second == pytest.approx(1024)  # 10 objects of 1 KiB in 10 s
    assert first.live_bytes[0] == 100 * 1024
    assert first.live_objects[-1] == 220
    assert first.allocated_bytes == 2 * 120 * 1024
    assert not site(report, BUSY).suspect
    assert report.suspects_count == 2
    assert "heap-sampled" not in slugs(report)


def test_goroutines_that_grow_are_a_suspect() -> None:
    report = watched()
    found = report.goroutines[0]
    assert (found.frame.function, found.suspect) == (SEND[0], True)
    assert found.group.wait_reason == "chan send"
    assert found.counts == tuple(5 + 2 * number for number in range(13))
    assert found.drift.per_second == pytest.approx(0.2)
    assert found.drift.low > 0
    assert found.least_bytes_per_second == pytest.approx(409.6)
    assert len(report.goroutines) == 1  # the others stayed


def test_few_new_goroutines_may_be_chance() -> None:
    report = watched(waiting=lambda number: 5 + 2 * (number > 5))
    assert not report.goroutines[0].suspect


def test_a_rate_whose_interval_has_0_in_it_makes_no_suspect() -> None:
    """Of three new goroutines the test finds 4% likely by chance; the interval is two-sided."""
    found = watched(4, waiting=lambda number: 5 + number).goroutines[0]
    assert 0.025 < found.drift.chance_ratio < 0.05
    assert found.drift.low < 0
    assert not found.suspect


def test_two_looks_make_no_suspect_however_much_there_is() -> None:
    found = watched(2, waiting=lambda number: 5 + 500 * number).goroutines[0]
    assert found.drift.low > 0
    assert not found.suspect
    assert watched(3, waiting=lambda number: 5 + 500 * number).goroutines[0].suspect


def test_all_sites_add_up() -> None:
    report = watched()
    assert report.live.values == tuple(
        1024 * (100 + 10 * number) + 512 * live_bytes(number) for number in range(13)
    )


def test_nothing_grows() -> None:
    report = watched(cache=live_bytes, waiting=lambda number: 20 + NOISE[number])
    assert report.suspects_count == 0


def test_sampling_makes_small_growth_uncertain() -> None:
    assert site(watched(), CACHE).suspect
    report = watched(rate=512 << 10)
    assert not site(report, CACHE).suspect
    assert site(report, CACHE).drift.low < 0
    assert "heap-sampled" in slugs(report)


def test_growth_that_slows_down() -> None:
    report = watched(cache=lambda number: round(1000 * (1 - 0.75**number)))
    assert site(report, CACHE).slowing
    assert site(report, CACHE).suspect


def test_values_are_of_collections() -> None:
    """Collections come every 10 s of the program's clock, seen by every third look only."""
    report = watched(
        cache=lambda number: 100 + 10 * (number // 3), collections=lambda number: 10 + number // 3
    )
    assert report.heap_times_ns == (0, 10 * SECOND, 20 * SECOND, 30 * SECOND, 40 * SECOND)
    assert site(report, CACHE).live_objects == (100, 110, 120, 130, 140)
    assert site(report, CACHE).drift.per_second == pytest.approx(1024)
    assert site(report, CACHE).suspect
    assert len(report.times_ns) == 13
    assert report.collections_count == 4
    assert "few-collections" in slugs(report)


def test_without_sums_values_are_of_looks() -> None:
    report = watched(sums=False)
    assert report.heap_times_ns == report.times_ns
    assert report.heap is None
    assert report.collections_count is None
    assert site(report, CACHE).suspect


def test_no_collection_at_all() -> None:
    report = watched(collections=lambda number: 0, cache=lambda number: 100)
    assert report.suspects_count == 1  # the goroutines
    assert report.live.drift is None  # which is not the same as none
    assert "few-collections" in slugs(report)


def test_two_looks_make_no_suspect() -> None:
    report = watched(2)
    assert report.suspects_count == 0
    assert "few-looks" in slugs(report)
    assert watched(3).suspects_count >= 1


def test_what_is_resident() -> None:
    report = watched(resident=True)
    assert report.resident is not None
    assert report.resident.values[-1] == (1 << 22) + 12
    assert report.mapped is not None
    assert report.goroutines_all is not None
    assert report.goroutines_all.values[0] == 8


def test_a_program_that_is_started_anew() -> None:
    report = watched(13, collections=lambda number: 50 + number if number < 5 else number)
    assert len(report.times_ns) == 8
    assert "watch-began-anew" in slugs(report)


def test_given_caveats_are_kept() -> None:
    looks = LeakLooks(source="x")
    for number in range(3):
        looks.add(at_ns=number, heap=heap_profile([]), memstats=None, goroutines=None)
    report = judge_leaks(looks, caveats=[Caveat(slug="watch-ended-early", text="x")])
    assert "watch-ended-early" in slugs(report)
    assert (report.sites, report.goroutines, report.goroutines_all) == ((), (), None)


def test_sums_of_the_runtime() -> None:
    ends = [100, 200, 300]
    found = read_memstats(memstats(heap=5, mapped=77, collections=300, ends_ns=ends))
    assert found is not None
    assert (found.heap_objects_bytes, found.mapped_bytes, found.collections_count) == (5, 77, 300)
    assert (found.previous_collection_ns, found.last_collection_ns) == (200, 300)
    assert found.stacks_bytes == 8192
    first = read_memstats(memstats(collections=1, ends_ns=[100]))
    assert first is not None
    assert (first.previous_collection_ns, first.last_collection_ns) == (0, 100)
    assert read_memstats(b"heap profile: 0: 0 [0: 0] @ heap/524288\n") is None
    assert read_memstats(b"# HeapAlloc = 5\n# Sys = 9\n# NumGC = 7\n# PauseEnd = [ ]\n") is not None
