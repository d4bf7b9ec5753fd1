"""`stackward gc tune` as a user calls it, up to where a program would run."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.cli.main import guarded
from stackward.diagnose import gc_tune


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--memory-budget", "much"], "'much' is not a size"),
        (["--memory-budget", "1GiB", "--gogc", "x"], "--gogc: 'x' is none"),
        (["--memory-budget", "1GiB", "--warmup", "x"], "--warmup x is no time"),
        (["--memory-budget", "1GiB", "--load", "/no/such"], "no such program"),
        (["--memory-budget", "1GiB", "--latency", "p99="], "it has no group"),
        (["--memory-budget", "1GiB", "--runs", "0"], "--runs"),
        (["--memory-budget", "1GiB", "--objective", "speed"], "--objective"),
        (["--memory-budget", "1GiB"], "/no/program: no such program"),
        ([], "no --memory-budget is given"),
    ],
)
def test_what_cannot_be(
    options: list[str],
    says: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is said before anything runs."""
    monkeypatch.setattr(gc_tune, "memory_limit_bytes", lambda: None)
    monkeypatch.delenv("GOMEMLIMIT", raising=False)
    assert guarded(["gc", "tune", *options, "--", "/no/program"]) == 2
    assert says in capsys.readouterr().err


def test_an_environment_that_no_program_starts_with(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOMEMLIMIT", "512MB")
    assert guarded(["gc", "tune", "--memory-budget", "1GiB", "--", "/no/program"]) == 2
    assert "GOMEMLIMIT=512MB: no Go program starts with that" in capsys.readouterr().err


def test_a_folder_for_recordings_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    words = ["--memory-budget", "1GiB", "--keep", str(tmp_path / "file"), "--", "/bin/true"]
    assert guarded(["gc", "tune", *words]) == 2
    assert "--keep" in capsys.readouterr().err
