"""`stackward gc report` as a user calls it."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

from stackward.cli.main import guarded

LOG = Path(__file__).parents[1] / "recorded" / "gc" / "cache-go1.27.3.log"


def test_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "report", str(LOG)]) == 0
    assert "collections" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("form", "begins"), [("json", "{"), ("markdown", "### "), ("text", "standard input")]
)
def test_standard_input(
    form: str, begins: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LOG.read_bytes())))
    assert guarded(["gc", "report", "-", "--format", form]) == 0
    assert capsys.readouterr().out.startswith(begins)


def test_a_packed_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = tmp_path / "gc.log.gz"
    packed.write_bytes(gzip.compress(LOG.read_bytes()))
    assert guarded(["gc", "report", str(packed)]) == 0
    assert "collections" in capsys.readouterr().out
    packed.write_bytes(packed.read_bytes()[:100])
    assert guarded(["gc", "report", str(packed)]) == 2
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("end", [None, -1])
def test_a_log_of_powershell(
    end: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "gc.log"
    log.write_bytes(LOG.read_text(encoding="utf-8").encode("utf-16")[:end])
    assert guarded(["gc", "report", str(log)]) == 0
    assert "collections" in capsys.readouterr().out


def test_a_container_s_limit(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "report", str(LOG), "--container-limit", "100MiB"]) == 0
    assert "problem out-of-memory-risk: memory reached 102 MiB" in capsys.readouterr().out
    assert guarded(["gc", "report", str(LOG), "--container-limit", "1GiB"]) == 0
    assert "out-of-memory-risk" not in capsys.readouterr().out
    assert guarded(["gc", "report", str(LOG), "--container-limit", "lots"]) == 2
    assert "--container-limit: 'lots' is not a size" in capsys.readouterr().err


def test_options_of_a_server_do_not_fit_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "report", str(LOG), "--duration", "3s"]) == 2
    assert "running server" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--duration", "x"], "--duration x is no time"),
        (["--duration", "1s", "--every", "2s"], "does not fit"),
        (["--every", "1ms"], "does not fit"),
        (["--duration", "1s"], "refused"),
    ],
)
def test_a_server(options: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "report", "http://127.0.0.1:1/metrics", *options]) == 2
    assert says in capsys.readouterr().err


def test_into_a_file(tmp_path: Path) -> None:
    target = tmp_path / "gc.json"
    assert guarded(["gc", "report", str(LOG), "--format", "json", "-o", str(target)]) == 0
    assert json.loads(target.read_text())["source"] == str(LOG)


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "no line of the"), (b"{}\n", "no line of the"), (None, "No such")]
)
def test_no_trace(
    content: bytes | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "app.log"
    if content is not None:
        log.write_bytes(content)
    assert guarded(["gc", "report", str(log)]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert "GODEBUG=gctrace=1" in said
