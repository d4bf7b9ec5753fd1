"""The report on what grows, of made series."""

from __future__ import annotations

import json
from collections.abc import Callable

import jsonschema

from leak_profiles import Place, Use, goroutine_profile, heap_profile, memstats
from stackward import __version__
from stackward.core import Caveat
from stackward.diagnose.leaks import LeakReport, judge_leaks
from stackward.diagnose.leaks_looks import LeakLooks
from stackward.report.leaks_json import leaks_json
from stackward.report.leaks_markdown import leaks_markdown
from stackward.report.leaks_text import leaks_text
from stackward.report.places import Places
from stackward.report.schema import schemas
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]
PLACES = Places(folder="/src/shop")
STEPS = [
    "a heap dump says who keeps the memory: stackward heap record -- go run ./cmd/shop; then "
    "stackward heap report DUMP"
]
GROWN: Place = ("bytes.growSlice", "/usr/lib/go/src/bytes/buffer.go", 249)
CACHE: Place = ("example.com/shop/internal/catalogue.(*Cache).put",
                "/src/shop/internal/catalogue/cache_of_entries.go", 131)  # fmt: skip
FILLS: Place = ("main.fill", "/src/shop/fill.go", 8)
BUSY: Place = ("main.handle", "/src/shop/handle.go", 12)
MAIN: Place = ("main.main", "/src/shop/main.go", 9)
PARKED: tuple[Place, ...] = (
    ("runtime.gopark", "/go/src/runtime/proc.go", 474),
    ("runtime.chansend", "/go/src/runtime/chan.go", 283),
    ("main.ask.func1", "/src/shop/ask.go", 30),
)
NOISE = (0, 7, -3, 5, -6, 2, 8, -4, 1, -7, 3, 6, -2)


def watched(*, leaking: bool = True) -> LeakReport:
    looks = LeakLooks(source="http://localhost:6060/debug/pprof", collect=True)
    for number, noise in enumerate(NOISE):
        grown = 300 * number + noise if leaking else 0
        uses = [
            Use(stack=[GROWN, CACHE, BUSY, MAIN], size=65536, live=400 + grown, allocated=9000),
            Use(stack=[FILLS, MAIN], size=1 << 20, live=round(99 * (1 - 0.7**number)) * leaking,
                allocated=500),
            Use(stack=[BUSY], size=512, live=2000 + noise, allocated=100_000 * (number + 1)),
        ]  # fmt: skip
        ends = [(1000 + 10 * one) * 10**9 for one in range(number + 3)]
        looks.add(
            at_ns=number * 10 * 10**9,
            heap=heap_profile(uses, rate=512 << 10),
            memstats=memstats(heap=30 << 20 | number, mapped=50 << 20, collections=number + 3,
                              ends_ns=ends),
            goroutines=goroutine_profile({PARKED: 20 + 3 * number * leaking, (BUSY,): 3}),
            resident_bytes=(60 << 20) + (number << 18),
        )  # fmt: skip
    early = Caveat(slug="watch-ended-early", text="watching ended early, after 13 looks: Ctrl-C")
    return judge_leaks(looks, caveats=[early])


def shown(report: LeakReport, width: int = 80, limit: int = 10) -> str:
    return leaks_text(
        report, style=Style(width=width), places=PLACES, next_steps=STEPS, limit=limit
    )


def test_suspects(golden: Golden, fits: Fits) -> None:
    text = shown(watched())
    golden("leaks-80.txt", text)
    fits(text, 80)


def test_nothing_grows(golden: Golden, fits: Fits) -> None:
    text = shown(watched(leaking=False))
    golden("leaks-none-80.txt", text)
    fits(text, 80)


def test_fewer_suspects() -> None:
    report = watched()
    assert report.suspects_count == 3
    assert "1 more suspect (--top 0: all)" in shown(report, limit=1)
    assert "more suspect" not in shown(report, limit=0)


def test_markdown(golden: Golden) -> None:
    golden("leaks.md", leaks_markdown(watched(), places=PLACES, next_steps=STEPS))


def test_json(golden: Golden) -> None:
    text = leaks_json(watched(), next_steps=STEPS)
    document = json.loads(text)
    jsonschema.validate(document, schemas()["leaks"])
    assert document["suspects_count"] == sum(
        one["suspect"] for one in (*document["sites"], *document["goroutines"])
    )
    assert document["heap_times_ns"] == [number * 10 * 10**9 for number in range(13)]
    for number, total in enumerate(document["inuse_bytes"]["values"]):
        assert total >= sum(one["inuse_bytes"][number] for one in document["sites"])
    version = f'"tool_version": "{__version__}"'
    short = leaks_json(watched(), next_steps=STEPS, limit=1)
    golden("leaks.json", short.replace(version, '"tool_version": "VERSION"'))


def test_json_of_two_looks_keeps_its_schema() -> None:
    looks = LeakLooks(source="x")
    for number in range(2):
        looks.add(at_ns=number, heap=heap_profile([]), memstats=None, goroutines=None)
    document = json.loads(leaks_json(judge_leaks(looks), next_steps=[]))
    jsonschema.validate(document, schemas()["leaks"])
    assert document["inuse_bytes"]["rate"] is None
    assert shown(judge_leaks(looks))
