"""Runs at several settings; a shell stands for the program."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from gctrace_lines import Line
from stackward.capture import RecordRequest, prepare_program
from stackward.core import StackwardError
from stackward.diagnose.gc_trials import Trials, TuneListeners
from stackward.gc.environment import Setting

MIB = 1 << 20


def trials(
    tmp_path: Path, text: str, *, latency: str = "", load: str = "", **more: object
) -> Trials:
    environ = {"PATH": os.environ.get("PATH", os.defpath), "GOGC": "7"}
    program = prepare_program(
        ("/bin/sh", "-c", text), folder=tmp_path, cwd=tmp_path, environ=environ
    )
    how = RecordRequest(load=("/bin/sh", "-c", load) if load else ())
    return Trials(program, how, tmp_path / "runs", TuneListeners(**more), latency=latency)  # type: ignore[arg-type]


def test_each_run_has_its_setting_and_its_folder(tmp_path: Path) -> None:
    said: list[tuple[str, float | None]] = []
    text = f"echo $GOGC ${{GOMEMLIMIT-none}}; echo '{Line()}' >&2"
    some = trials(tmp_path, text, on_step=lambda step, left: said.append((step, left)))
    some.left_count = 2
    first = some.run(Setting(50), "one", "calibrate")
    some.run(Setting(None, 64 * MIB), "two", "verify: run 1 of 1")
    assert first.measured.collections_count == 1
    assert (tmp_path / "runs" / "one" / "stdout.log").read_text() == "50 none\n"
    assert (tmp_path / "runs" / "two" / "stdout.log").read_text() == "off 64MiB\n"
    assert [step for step, _ in said] == [
        "calibrate: GOGC=50", "verify: run 1 of 1: GOGC=off GOMEMLIMIT=64MiB",
    ]  # fmt: skip
    assert said[0][1] is None
    assert (said[1][1] or 0) > 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("echo lost >&2; exit 3", r"status 3 at GOGC=50:\nlost"),
        ("echo out; exit 1", r"status 1 at GOGC=50:\nout"),
        ("kill -TERM $$", r"signal 15 at GOGC=50:\nit has written nothing"),
    ],
)
def test_a_program_that_fails(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(StackwardError) as raised:
        trials(tmp_path, text).run(Setting(50), "one", "calibrate")
    assert raised.value.slug == "tuned-program-failed"
    assert re.search(says, raised.value.message)


def test_a_program_that_was_killed_is_a_result(tmp_path: Path) -> None:
    found = trials(tmp_path, "kill -KILL $$").run(Setting(50), "one", "calibrate")
    assert found.measured.exit_status == -9


def test_a_load_that_fails(tmp_path: Path) -> None:
    some = trials(tmp_path, "sleep 60", load="echo refused; exit 4")
    with pytest.raises(StackwardError, match="status 4 at GOGC=50:\nrefused") as raised:
        some.run(Setting(50), "one", "calibrate")
    assert raised.value.slug == "tuned-load-failed"


def test_latencies_from_the_load(tmp_path: Path) -> None:
    load = "echo '  Latency Distribution'; echo '     50%    1.00ms'"
    some = trials(tmp_path, "sleep 60", load=load)
    assert some.run(Setting(50), "one", "x").measured.latency_ns == (("p50", 1_000_000),)
    assert some.latency_from == "output of the load generator (wrk)"


def test_latencies_by_a_pattern_also_from_the_program(tmp_path: Path) -> None:
    some = trials(tmp_path, "echo took 5ms", latency=r"took (\S+)")
    assert some.run(Setting(50), "one", "x").measured.latency_ns == (("latency", 5_000_000),)
    assert some.latency_from == "output of the program"
    with pytest.raises(StackwardError) as raised:
        trials(tmp_path, "echo took 5ms", latency=r"lasted (\S+)").run(Setting(50), "one", "x")
    assert raised.value.slug == "latency-not-found"


def test_no_latency_is_known(tmp_path: Path) -> None:
    some = trials(tmp_path, "true")
    assert some.run(Setting(50), "one", "x").measured.latency_ns == ()
    assert some.latency_from is None
