"""The report on goroutines, of recorded text and of made snapshots."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from stackward import __version__
from stackward.diagnose.goroutines import GoroutineReport, files_in, judge_goroutines
from stackward.diagnose.goroutines_read import read_snapshot
from stackward.report.goroutines_json import goroutines_json
from stackward.report.goroutines_markdown import goroutines_markdown
from stackward.report.goroutines_text import goroutines_text
from stackward.report.goroutines_words import fitted, verdict_of
from stackward.report.places import Places, places_among
from stackward.report.schema import schemas
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]
RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
PLACES = Places(folder="/src/shop")


def recorded(*names: str) -> GoroutineReport:
    return judge_goroutines(
        [read_snapshot((RECORDED / name).read_bytes(), source=name) for name in names]
    )


def growing() -> GoroutineReport:
    """Return the report on one group that grows, one that waits for long and one that runs."""
    looks = []
    for number, count in enumerate((10, 24, 33, 47, 58, 71)):
        text = "".join(
            f"goroutine {one} [chan send]:\nexample.com/shop/internal/order.(*Priced).ask.func1()\n"
            "\t/src/shop/internal/order/a_file_of_a_long_name.go:24 +0x2c\n"
            "created by example.com/shop/internal/order.(*Priced).ask in goroutine 9\n"
            "\t/src/shop/internal/order/a_file_of_a_long_name.go:22 +0x2c\n\n"
            for one in range(100, 100 + count)
        )
        text += "".join(
            f'goroutine {one} [sync.Mutex.Lock, {one} minutes] {{handler: "/c"}}:\n'
            "sync.(*Mutex).Lock(...)\n\t/usr/lib/go/src/sync/mutex.go:46\n"
            "main.(*ledger).post(0x1)\n\t/src/shop/ledger.go:9 +0x4\n\n"
            for one in range(3, 90)
        )
        text += "goroutine 1 [running]:\nmain.main()\n\t/src/shop/main.go:5 +0x3d\n\n"
        looks.append(
            read_snapshot(
                text.encode(),
                source="http://host/debug/pprof/goroutine?debug=2",
                time_ns=(1_700_000_000 + 10 * number) * 10**9,
            )
        )
    return judge_goroutines(looks)


def shown(report: GoroutineReport, width: int = 80, limit: int = 20) -> str:
    return goroutines_text(report, style=Style(width=width), places=PLACES, limit=limit)


def test_leaks(golden: Golden, fits: Fits) -> None:
    text = shown(recorded("go1.27.3-leak2.txt"))
    golden("goroutines-leaks-80.txt", text)
    fits(text, 80)


def test_aged(golden: Golden, fits: Fits) -> None:
    text = shown(recorded("go1.24.11-aged.txt"), limit=5)
    golden("goroutines-aged-80.txt", text)
    fits(text, 80)


@pytest.mark.parametrize("width", [80, 120])
def test_growth(width: int, golden: Golden, fits: Fits) -> None:
    text = shown(growing(), width)
    golden(f"goroutines-growth-{width}.txt", text)
    fits(text, width)


def test_a_profile(golden: Golden, fits: Fits) -> None:
    text = shown(recorded("go1.26.6.pb.gz"), limit=4)
    golden("goroutines-profile-80.txt", text)
    fits(text, 80)


def test_markdown(golden: Golden) -> None:
    golden("goroutines-growth.md", goroutines_markdown(growing(), places=PLACES))


def test_json(golden: Golden) -> None:
    text = goroutines_json(recorded("go1.27.3-leak2.txt"), limit=2)
    version = f'"tool_version": "{__version__}"'
    golden("goroutines-leaks.json", text.replace(version, '"tool_version": "VERSION"'))


@pytest.mark.parametrize("path", sorted(RECORDED.glob("go*")), ids=lambda path: path.name)
def test_json_keeps_its_schema_and_adds_up(path: Path) -> None:
    report = recorded(path.name)
    document = json.loads(goroutines_json(report))
    jsonschema.validate(document, schemas()["goroutines"])
    groups = [*document["groups"], *document["runtime_groups"]]
    assert document["count"] == sum(one["count"] for one in groups)
    assert {one["held_bytes"] for one in groups} == {None}
    assert shown(report, 80, 0)
    assert goroutines_markdown(report, places=PLACES, limit=0)


def test_json_of_growth() -> None:
    document = json.loads(goroutines_json(growing()))
    jsonschema.validate(document, schemas()["goroutines"])
    first = document["groups"][0]
    assert (first["leaked"], first["method"]) == ("unknown", "growth")
    assert first["growth"]["counts"] == [10, 24, 33, 47, 58, 71]
    assert first["growth"]["rate"]["per_hour"] == pytest.approx(61 / 50 * 3600)
    assert document["snapshots"][0]["time"].startswith("2023-11-14T22:13:20")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("pool.go:12", "pool.go:12"),
        ("github.com/a/b@v1.2.3/c/d.go:1", "…/c/d.go:1"),
        ("a/" + "very" * 5 + ".go:7", "…veryveryvery.go:7"),
    ],
)
def test_places_fit(place: str, text: str) -> None:
    assert fitted(place, 18) == text


def test_places_of_dependencies_fit_a_terminal(fits: Fits) -> None:
    module = "github.com/aws/aws-sdk-go-v2/service/dynamodb"
    folder = f"/root/go/pkg/mod/{module}@v1.50.0-0.20240101000000-abcdef123456/internal"
    text = (
        f"goroutine 7 [select]:\n{module}.(*Client).watch(0xc0)\n\t{folder}/endpoints.go:1234\n"
        f"created by {module}.New in goroutine 1\n\t{folder}/new.go:9 +0x1\n"
    )
    report = judge_goroutines([read_snapshot(text.encode(), source="x")])
    places = places_among(files_in(report), "/home/me")
    for width in (60, 80, 200):
        told = goroutines_text(report, style=Style(width=width), places=places)
        fits(told, width)
        assert "/endpoints.go:1234" in told
        assert "/root/go" not in told
    assert f"in dynamodb.(*Client).watch {module}@v1.50.0" in told
    # JSON has it whole.
    assert json.loads(goroutines_json(report))["groups"][0]["file"] == f"{folder}/endpoints.go"


def test_held_bytes_are_shown_where_they_are_known() -> None:
    report = recorded("go1.27.3-leak2.txt")
    first = replace(report.groups[0], held_bytes=3 << 20, method="fixpoint")
    text = shown(replace(report, groups=(first, *report.groups[1:])))
    assert "leaked: proven (fixpoint); only they hold 3.00MB" in text


@pytest.mark.parametrize(
    ("together", "alone", "says"),
    [
        (3 << 20, 3 << 20, "only they hold 3.00MB"),
        (3 << 20, 2 << 20, "only they hold 3.00MB together (2.00MB if each is counted alone)"),
        (3 << 20, (3 << 20) - 8, "only they hold 3.00MB"),
        (None, 2 << 20, "they hold 2.00MB or more"),
    ],
)
def test_what_they_hold_together_and_alone(together: int | None, alone: int, says: str) -> None:
    one = recorded("go1.27.3-debug2.txt").groups[0]
    assert verdict_of(replace(one, held_bytes=together, held_alone_bytes=alone)) == says


def test_no_goroutine_of_the_users() -> None:
    report = replace(recorded("go1.27.3-leak2.txt"), groups=())
    assert "No goroutine but the runtime's." in shown(report)
    assert "No goroutine in it." in shown(replace(report, only_leaked=True))


def test_a_leak_check_that_finds_nothing_is_told() -> None:
    data = (RECORDED / "go1.27.3-debug2.txt").read_bytes()
    report = judge_goroutines([read_snapshot(data, source="x", leak_check=True)])
    assert "the runtime's leak check found none that leaks" in shown(report)
