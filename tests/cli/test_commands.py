"""Whole commands on recorded profiles, with a go command that knows no module."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from stackward.cli.main import guarded
from stackward.report.schema import schemas

RECORDED = Path(__file__).parents[1] / "recorded" / "profile"
ALLOCS = str(RECORDED / "go1.27.3-allocs.pb.gz")
GO = """#!/bin/sh
case "$1" in
  env) echo '{"GOVERSION": "go1.27.3", "GOROOT": "GOROOT_HERE", "GOARCH": "amd64"}' ;;
  *) echo 'go: go.mod file not found in current directory or any parent directory' >&2; exit 1 ;;
esac
"""
SCHEMAS = schemas()
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def stackward(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Return a function that runs a command in a folder without a module."""
    go = tmp_path / "bin" / "go"
    go.parent.mkdir()
    go.write_text(GO.replace("GOROOT_HERE", str(tmp_path)))
    go.chmod(0o755)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*arguments: str) -> tuple[int, str, str]:
        status = guarded([arguments[0], "--go", str(go), *arguments[1:]])
        return status, *capsys.readouterr()

    return run


def test_a_profile_as_text(stackward: Run) -> None:
    status, out, err = stackward("run", "--profile", ALLOCS)
    assert status == 0
    assert "alloc" in out
    for slug in ("sampled-profile", "no-binary", "no-source"):
        assert f"caveat {slug}: " in out
    assert err.splitlines()[0] == f"stackward: read: {ALLOCS}"
    assert "Traceback" not in err


def test_quiet(stackward: Run) -> None:
    assert stackward("run", "-q", "--profile", ALLOCS)[2] == ""


def test_a_profile_as_json(stackward: Run) -> None:
    status, out, _ = stackward("run", "--profile", ALLOCS, "--format", "json")
    assert status == 0
    document = json.loads(out)
    jsonschema.validate(document, SCHEMAS["run"])
    assert (document["measure"], document["source"]) == ("total", ALLOCS)
    assert document["sites"]


@pytest.mark.parametrize("values", ["alloc", "inuse"])
def test_which_values(stackward: Run, values: str) -> None:
    _, out, _ = stackward("run", "--profile", ALLOCS, "--sample-type", values, "--format", "json")
    assert json.loads(out)["measure"] == {"alloc": "total", "inuse": "inuse"}[values]


def test_a_profile_as_markdown_in_a_file(stackward: Run, tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    status, out, _ = stackward(
        "run", "--profile", ALLOCS, "--format", "markdown", "-o", str(target), "--top", "3"
    )
    assert (status, out) == (0, "")
    assert target.read_text().startswith("### Allocations: ")
    assert target.read_text().count("\n| `") == 3


def test_sorted_filtered_and_all(stackward: Run) -> None:
    _, some, _ = stackward("run", "--profile", ALLOCS, "--top", "1")
    _, every, _ = stackward("run", "--profile", ALLOCS, "--all", "--sort", "site")
    _, none, _ = stackward("run", "--profile", ALLOCS, "--cause", "cgo")
    assert len(some) < len(every)
    assert "No site to show" in none


def test_saved_and_remembered(stackward: Run, tmp_path: Path) -> None:
    status, _, _ = stackward("run", "--profile", ALLOCS, "--save", str(tmp_path / "saved"))
    assert status == 0
    jsonschema.validate(json.loads((tmp_path / "saved/run.json").read_bytes()), SCHEMAS["run"])
    assert list((tmp_path / "cache/stackward/runs").glob("*/run.json"))
    # Nothing was written where the user is.
    assert list((tmp_path / "work").iterdir()) == []


def test_list_of_a_profile(stackward: Run) -> None:
    status, out, _ = stackward("list", "--profile", ALLOCS, "-q", "main", "--format", "json")
    assert status == 0
    document = json.loads(out)
    jsonschema.validate(document, SCHEMAS["list"])
    assert document["functions"]
    assert [caveat["slug"] for caveat in document["caveats"]] == ["no-source"]
    status, text, _ = stackward("list", "--profile", ALLOCS, "-q", "main")
    assert status == 0
    assert text.startswith("Total: ")


def test_list_of_nothing(stackward: Run) -> None:
    status, out, err = stackward("list", "--profile", ALLOCS, "nothing_like_it")
    assert (status, out) == (2, "")
    assert "no function matches 'nothing_like_it'" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run"], "no Go module here"),
        (["run", "./..."], "no Go module here"),
        (["escapes"], "no Go module here"),
        (["run", "--profile", "none.pb.gz"], "none.pb.gz cannot be read"),
        (["run", "--profile", str(RECORDED / "go1.27.3-cpu.pb.gz")], "a CPU profile"),
        (["run", "--profile", ALLOCS, "--binary", "none"], "none"),
        (["run", "--profile", ALLOCS, "--sample-type", "cpu"], "--sample-type cpu"),
        (["list", "x", "--run", "none"], "no saved run in none"),
        (["explain", "none.go:3"], "there is no file none.go"),
    ],
)
def test_what_cannot_be_done(stackward: Run, arguments: list[str], words: str) -> None:
    status, out, err = stackward(*arguments)
    assert (status, out) == (2, "")
    assert words in err
    assert "Traceback" not in err
    assert "internal error" not in err


def test_doctor(stackward: Run) -> None:
    status, out, _ = stackward("doctor")
    assert status == 0
    assert "go1.27.3" in out
    assert "this folder is not inside a Go module" in out
    # The synthetic GOROOT is no release that the overlay applies to.
    assert "the difference of two runs is used instead" in out
