"""Values that are checked before anything is built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from stackward.cli.commands import _application
from stackward.cli.main import guarded
from stackward.cli.options import (
    checked_benchtime,
    checked_pgo,
    with_profile,
    without_profile,
)
from stackward.cli.profile_files import profile_bytes
from stackward.cli.run import check_cause
from stackward.core import StackwardError
from stackward.escape import PAGES


@pytest.mark.parametrize(
    "value", ["1s", "100ms", "1.5s", ".5s", "1h2m3s", "5µs", "100x", "+1s", "1.s"]
)
def test_benchtimes_of_go(value: str) -> None:
    assert checked_benchtime(value) == value


@pytest.mark.parametrize(
    "value", ["", "1", "x", "0x", "0s", "-1s", "1.2.3s", "1s ", "1d", "1e3s", "s"]
)
def test_benchtimes_that_go_refuses(value: str) -> None:
    with pytest.raises(StackwardError) as caught:
        checked_benchtime(value)
    assert caught.value.slug == "bad-benchtime"


def test_pgo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cpu.pgo").touch()
    assert [checked_pgo(value) for value in ("", "auto", "off")] == ["", "auto", "off"]
    assert (
        checked_pgo("cpu.pgo")
        == checked_pgo(str(tmp_path / "cpu.pgo"))
        == str(tmp_path / "cpu.pgo")
    )
    for value in ("none.pgo", "."):
        with pytest.raises(StackwardError) as caught:
            checked_pgo(value)
        assert caught.value.slug == "no-pgo-profile"


def test_options_that_cannot_apply() -> None:
    without_profile("", "")
    with_profile("")
    for check, words in ((without_profile, "none is given"), (with_profile, "explained as it is")):
        with pytest.raises(StackwardError) as caught:
            check("--a", "", "--b")
        assert caught.value.slug == "option-without-effect"
        assert caught.value.message.startswith("--a, --b can")
        assert words in caught.value.message


@pytest.mark.parametrize("command", ["run", "escapes", "top"])
@pytest.mark.parametrize("given", ["xml", "it's", 'a"b', "not one of 'x'."])
def test_a_choice_that_is_none(
    command: str, given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded([command, "--format", given, "x"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"stackward: --format {given}: not one of text, json, markdown\n  ")


def test_causes() -> None:
    check_cause(None)
    for slug in PAGES:
        check_cause(slug)
    with pytest.raises(StackwardError) as caught:
        check_cause("Returned")
    assert caught.value.slug == "unknown-cause"
    assert "returned" in caught.value.hint


def test_profile_files(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"x")
    assert profile_bytes(str(tmp_path / "p")) == b"x"
    for name, slug, words in (
        ("none", "profile-missing", "go test -memprofile"),
        ("ftp://x/y", "profile-missing", "curl -o FILE ftp://x/y"),
        ("http://127.0.0.1:1/y", "profile-not-fetched", "Is the service up"),
        (str(tmp_path), "profile-is-directory", "one profile"),
        (str(tmp_path / "p" / "q"), "profile-unreadable", "path"),
    ):
        with pytest.raises(StackwardError) as caught:
            profile_bytes(name)
        assert caught.value.slug == slug
        assert words in caught.value.hint


def commands(group: Any, names: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Return all commands of Click's `group`, by what is typed for them."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*names, name))
        else:
            yield " ".join((*names, name)), command


def test_0_rows_are_all_rows_in_every_command() -> None:
    found = {}
    for name, command in commands(typer.main.get_command(_application())):
        for option in command.params:
            if {"--top", "--limit"} & set(option.opts):
                found[name] = option
                # Typer has it itself where Click is a part of it.
                least = option.min if hasattr(option, "min") else option.type.min
                assert least == 0, name
                assert option.metavar == "N", name
                assert option.help.startswith("At most N "), name
                assert "; 0: all" in option.help, name
    assert set(found) == {
        "run", "top", "goroutines", "leaks", "heap report", "heap path", "heap diff", "heap query",
    }  # fmt: skip
