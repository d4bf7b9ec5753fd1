"""What go tool pprof printed for real and odd profiles, to the byte."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from stackward.profile import decode, lines, read_profile, top
from stackward.report.measure import label
from stackward.report.top import text

RECORDED = Path(__file__).parents[1] / "recorded" / "profile"
TOPS = sorted(path.name.removesuffix(".top.txt") for path in RECORDED.glob("*.top.txt"))
LISTS = sorted(path.name.removesuffix(".list.txt") for path in RECORDED.glob("*.list.txt"))


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()


def profile_bytes(name: str) -> bytes:
    packed = RECORDED / f"{name}.pb.gz"
    return (packed if packed.exists() else RECORDED / f"{name}.pb").read_bytes()


def sections(path: Path) -> list[tuple[list[str], str]]:
    """Return (arguments, output) of every recorded command."""
    parts = re.split(r"^\$ (.*)\n", path.read_text(), flags=re.MULTILINE)
    return [(parts[i].split(), parts[i + 1]) for i in range(1, len(parts), 2)]


def wanted(arguments: list[str]) -> dict[str, str | int]:
    """Return the arguments of `top` that stand for pprof's."""
    found: dict[str, str | int] = {}
    for argument in arguments:
        name, _, value = argument.partition("=")
        if name == "-cum":
            found["sort"] = "cum"
        elif name == "-sample_index":
            found["sample_type"] = value
        elif name == "-nodecount":
            found["limit"] = int(value)
    return found


@pytest.mark.parametrize("name", TOPS)
def test_top_prints_what_pprof_prints(name: str) -> None:
    decoded = decode(profile_bytes(name), source=name)
    for arguments, output in sections(RECORDED / f"{name}.top.txt"):
        base = None
        if "-base" in arguments:
            base_name = arguments[arguments.index("-base") + 1].removesuffix(".pb.gz")
            base = decode(profile_bytes(base_name), source=base_name)
        assert text(top(decoded, base=base, **wanted(arguments))) == output, arguments


def test_there_are_recordings_of_every_kind_and_release() -> None:
    releases = {name.split("-")[0] for name in TOPS}
    assert releases == {"go1.24.11", "go1.25.5", "go1.26.6", "go1.27.3"}
    kinds = {"heap", "heap2", "allocs", "cpu", "goroutine", "mutex", "block", "threadcreate"}
    for release in releases:
        assert kinds <= {name.split("-")[1] for name in TOPS if name.startswith(release)}


@pytest.mark.parametrize("name", LISTS)
def test_lines_cost_what_pprof_lists(name: str) -> None:
    decoded = decode(profile_bytes(name), source=name)
    for arguments, output in sections(RECORDED / f"{name}.list.txt"):
        options = dict(argument.lstrip("-").split("=", 1) for argument in arguments)
        unit = options["unit"]
        report = lines(decoded, options["list"], sample_type=options["sample_index"])
        listed = {
            (entry.function, entry.file): (
                (label(entry.flat, unit, unit), label(entry.cum, unit, unit)),
                {line: tuple(_cell(v, unit) for v in cost) for line, cost in entry.costs.items()},
            )
            for entry in report.functions
        }
        assert listed == _routines(output)
        assert f"Total: {label(report.total, unit, unit)}\n" in output


def _cell(value: int, unit: str) -> str:
    return label(value, unit, unit) if value else "."


def _routines(output: str) -> dict[tuple[str, str], tuple[tuple[str, str], dict[int, tuple]]]:
    """Return the numbers of pprof's -list: per routine the sums and the lines with a cost."""
    found: dict[tuple[str, str], tuple[tuple[str, str], dict[int, tuple]]] = {}
    for part in output.split("ROUTINE ======================== ")[1:]:
        head, sums, *rows = part.splitlines()
        name, _, file = head.rpartition(" in ")
        costs = {}
        for row in rows:
            flat, cum, number = row.split(":")[0].split()
            if (flat, cum) != (".", "."):
                costs[int(number)] = flat, cum
        found[name, file] = (sums.split()[0], sums.split()[1]), costs
    return found


@pytest.mark.parametrize("name", TOPS)
def test_columns_and_plain_lists_give_the_same_rows(name: str) -> None:
    data = profile_bytes(name)
    assert top(read_profile(data, source=name)) == top(decode(data, source=name))
