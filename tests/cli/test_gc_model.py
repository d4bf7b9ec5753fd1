"""`stackward gc model` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from stackward.cli.gc_settings import asked_settings, gogc_values, size_bytes
from stackward.cli.main import guarded
from stackward.core import StackwardError
from stackward.gc.recording import FORMAT_VERSION, RecordingDocument

LOG = Path(__file__).parents[1] / "recorded" / "gc" / "cache-go1.27.3.log"


def test_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "model", str(LOG), "--gogc", "50:200"]) == 0
    text = capsys.readouterr().out
    assert "collections" in text
    assert "no-samples" in text
    assert "one-setting" in text


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["gc", "model", str(LOG), "--gogc", "100", "--memory-limit", "64MiB"]
    assert guarded([*words, "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    asked = [(one["gogc_percent"], one["memory_limit_bytes"]) for one in document["predictions"]]
    assert asked == [(100, None), (100, 64 << 20), (None, 64 << 20)]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--gogc", "abc"], "'abc' is none"),
        (["--gogc", "800:25"], "'800:25' is none"),
        (["--gogc", "off"], "never collects"),
        (["--gogc", "1:99999:10000", "--memory-limit", "1GiB,2GiB"], "too many"),
        (["--memory-limit", "lots"], "'lots' is not a size"),
        (["--memory-limit", "0"], "'0' is not a size"),
    ],
)
def test_wrong_arguments(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "model", str(LOG), *words]) == 2
    assert says in " ".join(capsys.readouterr().err.split())


def test_no_such_recording(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["gc", "model", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_a_recording_whose_trace_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = RecordingDocument(
        format_version=FORMAT_VERSION, tool_version="0", command=["a"], argv=["a"], folder=".",
        mode="built", started_at="", processors_count=2, elapsed_ns=9, ended_by="program",
    )  # fmt: skip
    (tmp_path / "recording.json").write_bytes(msgspec.json.encode(made))
    (tmp_path / "metrics.tsv").write_bytes(
        b"stackward-metrics 1 go1.27.3\nnames /gc/cycles/total:gc-cycles\nat 1 0\nat 9 50\n"
    )
    assert guarded(["gc", "model", str(tmp_path)]) == 2
    text = " ".join(capsys.readouterr().err.split())
    assert "counted 50 collections" in text
    assert "standard error" in text
    assert "longer" not in text


def test_lists() -> None:
    assert gogc_values("25:800") == (25, 50, 100, 200, 400, 800)
    assert gogc_values("30:100") == (30, 60, 100)
    assert gogc_values("50,off,100") == (50, None, 100)
    assert gogc_values("100:400:3") == (100, 200, 400)
    assert len(asked_settings("25:800:40", ",".join(f"{n}MiB" for n in range(100, 140)))) == 1680


@pytest.mark.parametrize(
    ("text", "size"),
    [("512MiB", 512 << 20), ("1.5GiB", 3 << 29), ("512MB", 512_000_000), ("1048576", 1 << 20),
     ("64 KiB", 1 << 16), ("512Mi", 512 << 20), ("1G", 10**9), ("2gib", 2 << 30)],
)  # fmt: skip
def test_sizes(text: str, size: int) -> None:
    assert size_bytes(text, option="--x") == size


@pytest.mark.parametrize("text", ["", "MiB", "-1", "1e9", "1 XB", "1,5GiB"])
def test_no_sizes(text: str) -> None:
    with pytest.raises(StackwardError):
        size_bytes(text, option="--x")
