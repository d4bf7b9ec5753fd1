"""Recording a program: how it begins, what counts, how it ends; a shell stands for programs."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from gctrace_lines import Line
from http_server import QuietHandler, served
from stackward.capture import (
    Listeners,
    PreparedProgram,
    RecordedRun,
    RecordRequest,
    prepare_program,
    record_gc,
    recording_in,
)
from stackward.core import StackwardError
from stackward.toolchain import keeps_writes_apart, process

ENV = {"PATH": os.environ.get("PATH", os.defpath)}


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment only before a group that will not go is killed."""
    monkeypatch.setattr(process, "_GRACE_S", 0.3)


def script(tmp_path: Path, text: str, **env: str) -> PreparedProgram:
    return prepare_program(
        ("/bin/sh", "-c", text), folder=tmp_path, cwd=tmp_path, environ={**ENV, **env}
    )


def record(tmp_path: Path, text: str, **request: object) -> RecordedRun:
    return record_gc(script(tmp_path, text), RecordRequest(**request), tmp_path / "rec")


def slugs(run: RecordedRun) -> list[str]:
    return [one.slug for one in run.recording().caveats]


TRACED = f"echo own >&2; printf 'glued' >&2; echo '{Line()}' >&2; echo out; printf end >&2"


def test_outputs_apart(tmp_path: Path) -> None:
    out: list[bytes] = []
    err: list[bytes] = []
    run = record_gc(
        script(tmp_path, TRACED),
        RecordRequest(),
        tmp_path / "rec",
        listeners=Listeners(on_stdout=out.append, on_stderr=err.append),
    )
    assert (run.folder / "gc.log").read_text() == f"{Line()}\n"
    assert (run.folder / "stderr.log").read_bytes() == b"".join(err) == b"own\ngluedend"
    assert (run.folder / "stdout.log").read_bytes() == b"".join(out) == b"out\n"
    recording = run.recording()
    assert recording.log is not None
    assert recording.document.ended_by == "program"
    assert recording.document.exit_status == 0
    assert recording.document.mode == "as-given"
    assert slugs(run)[0] == "no-samples"


PIECES = re.findall(r"\d[\d.]*|[^\d]+", f"{Line(number=1)}\n")
IN_PIECES = "; ".join(f"printf %s {shlex.quote(piece)} >&2" for piece in PIECES)


@pytest.mark.skipif(not keeps_writes_apart(), reason="this system has no pipe in packet mode")
def test_lines_that_the_program_prints_itself_are_its_own(tmp_path: Path) -> None:
    """They come whole, the runtime's in pieces; also those that came before that was known."""
    printed = [f"{Line(number=n, at=f'{n}.0')}" for n in range(5, 9)]
    first, *rest = (f"echo {shlex.quote(line)} >&2" for line in printed)
    seen: list[bytes] = []
    run = record_gc(
        script(tmp_path, "; ".join([first, "sleep 0.1", first, IN_PIECES, *rest])),
        RecordRequest(),
        tmp_path / "rec",
        listeners=Listeners(on_stderr=seen.append),
    )
    assert (run.folder / "gc.log").read_text() == f"{Line(number=1)}\n"
    own = "".join(f"{line}\n" for line in [printed[0], *printed])
    assert (run.folder / "stderr.log").read_text() == b"".join(seen).decode() == own
    assert "several-processes" not in slugs(run)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", "gctrace=1,gcpacertrace=1"),
        ("http2debug=1", "http2debug=1,gctrace=1,gcpacertrace=1"),
        ("gctrace=2,x=y", "gctrace=2,x=y,gcpacertrace=1"),
        ("gctrace=0,,scavtrace=", "scavtrace=,gctrace=1,gcpacertrace=1"),
    ],
)
def test_debug_settings_are_merged(tmp_path: Path, given: str, expected: str) -> None:
    program = script(tmp_path, "echo $GODEBUG", **({"GODEBUG": given} if given else {}))
    run = record_gc(program, RecordRequest(), tmp_path / "rec")
    assert (run.folder / "stdout.log").read_text() == expected + "\n"
    assert run.document.environment["GODEBUG"] == (given or None)


def test_the_scavengers_trace_on_request(tmp_path: Path) -> None:
    """Never by itself: beside the pacer's it can hang a program."""
    program = script(tmp_path, "echo $GODEBUG", GODEBUG="scavtrace=0")
    run = record_gc(program, RecordRequest(scavenger_trace=True), tmp_path / "rec")
    assert (run.folder / "stdout.log").read_text() == "gctrace=1,gcpacertrace=1,scavtrace=1\n"


def test_settings_for_one_run(tmp_path: Path) -> None:
    """Prepared once, recorded often: each run with an environment of its own."""
    program = script(tmp_path, "echo ${GOGC-none} ${GOMEMLIMIT-none}", GOGC="50", GOMEMLIMIT="1GiB")
    seen = []
    for gogc, limit in (("200", None), ("off", "64MiB")):
        request = RecordRequest(environment={"GOGC": gogc, "GOMEMLIMIT": limit})
        run = record_gc(program, request, tmp_path / "rec")
        seen.append((run.folder / "stdout.log").read_text().strip())
        assert run.document.environment["GOGC"] == gogc
        assert run.document.environment["GOMEMLIMIT"] == limit
    assert seen == ["200 none", "off 64MiB"]


@pytest.mark.parametrize(
    ("text", "status", "says"),
    [("exit 3", 3, "status 3"), ("kill -SEGV $$", -11, "signal 11"), ("exit 0", 0, "")],
)
def test_how_it_ended(tmp_path: Path, text: str, status: int, says: str) -> None:
    run = record(tmp_path, text)
    assert run.document.exit_status == status
    failed = [one.text for one in run.recording().caveats if one.slug == "program-failed"]
    assert [says in text for text in failed] == ([True] if says else [])


def test_no_collection_is_a_recording(tmp_path: Path) -> None:
    run = record(tmp_path, "exit 0")
    assert "no-collection" in slugs(run)


def test_a_program_that_will_not_end_is_killed_and_that_is_said(tmp_path: Path) -> None:
    text = "trap '' TERM; echo up; while :; do sleep 0.05; done"
    run = record(tmp_path, text, ready="up", duration_s=0.1, grace_s=0.3)
    assert run.document.exit_status == -9
    assert run.document.ended_by == "duration"
    (said,) = (one.text for one in run.recording().caveats if one.slug == "program-killed")
    assert "within 0.3 s" in said
    ends = record(tmp_path, "exec sleep 1013", duration_s=0.1)
    assert ends.document.exit_status == -15
    assert "program-killed" not in slugs(ends)


def test_duration(tmp_path: Path) -> None:
    run = record(tmp_path, "sleep 1006", duration_s=0.3, warmup_s=0.2)
    document = run.document
    assert document.ended_by == "duration"
    assert document.measured_from_ns == 200_000_000
    assert document.measured_to_ns is not None
    assert document.measured_to_ns >= 500_000_000
    assert "program-failed" not in slugs(run)


def test_ready_by_text_that_comes_in_two_writes(tmp_path: Path) -> None:
    text = "printf 'list' >&2; sleep 0.1; echo 'ening' >&2; exec sleep 1007"
    run = record(tmp_path, text, ready="listening", duration_s=0.1)
    assert run.document.ready_ns is not None
    assert run.document.ready_ns >= 100_000_000
    assert run.document.measured_from_ns is not None
    assert run.document.measured_from_ns >= run.document.ready_ns


@pytest.fixture
def busy() -> Iterator[str]:
    """Yield the address of a server that answers 503 twice, then 404."""
    asked = []

    class Handler(QuietHandler):
        def do_GET(self) -> None:
            asked.append(1)
            self.send_error(503 if len(asked) <= 2 else 404)

    with served(Handler) as address:
        yield f"http://{address}/"


def test_ready_by_address(tmp_path: Path, busy: str) -> None:
    run = record(tmp_path, "exec sleep 1008", ready=busy, duration_s=0.1)
    assert run.document.ready_ns is not None
    assert run.document.ended_by == "duration"


@pytest.mark.parametrize(
    ("text", "ready", "says"),
    [
        ("echo one >&2; echo two; exec sleep 1009", "never said", "not ready within 0.3 s"),
        ("echo one >&2; echo two; exec sleep 1009", "http://127.0.0.1:1/", "not ready within"),
        ("echo one >&2; echo two; exit 4", "never said", "ended first, with status 4"),
    ],
)
def test_never_ready(tmp_path: Path, text: str, ready: str, says: str) -> None:
    with pytest.raises(StackwardError) as caught:
        record(tmp_path, text, ready=ready, ready_timeout_s=0.3)
    assert caught.value.slug == "never-ready"
    assert says in caught.value.message
    assert "one" in caught.value.message
    assert "two" in caught.value.message
    kept = recording_in(tmp_path / "rec")
    assert kept.document.ended_by == "not-ready"
    assert (tmp_path / "rec" / "stderr.log").read_text() == "one\n"


def test_ready_in_the_last_words(tmp_path: Path) -> None:
    run = record(tmp_path, "echo ready", ready="ready")
    assert run.document.ended_by == "program"


def test_the_recording_ends_with_the_load(tmp_path: Path) -> None:
    text = "trap 'exit 5' TERM; echo up; while :; do sleep 0.01; done"
    run = record(tmp_path, text, ready="up", load=("/bin/sh", "-c", "echo hit; echo miss >&2"))
    assert run.document.ended_by == "load"
    assert run.document.exit_status == 5
    assert run.document.load is not None
    assert run.document.load.exit_status == 0
    assert sorted((run.folder / "load.log").read_text().split()) == ["hit", "miss"]
    assert not {"program-failed", "load-failed"} & set(slugs(run))


def test_a_load_that_fails(tmp_path: Path) -> None:
    run = record(tmp_path, "exec sleep 1010", load=("/bin/sh", "-c", "exit 9"))
    assert "load-failed" in slugs(run)


def test_a_duration_outlives_the_load_and_ends_it(tmp_path: Path) -> None:
    short = record(tmp_path, "exec sleep 1011", load=("true",), duration_s=0.3)
    assert short.document.ended_by == "duration"
    assert short.document.load is not None
    assert short.document.load.exit_status == 0
    long = record(tmp_path, "exec sleep 1011", load=("sleep", "1012"), duration_s=0.1)
    assert long.document.ended_by == "duration"
    assert long.document.load is not None
    assert long.document.load.exit_status is None


def test_the_program_may_end_before_its_load(tmp_path: Path) -> None:
    run = record(tmp_path, "sleep 0.1", load=("sleep", "1013"))
    assert run.document.ended_by == "program"


def test_a_load_that_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        record(tmp_path, "exec sleep 1014", load=("/nonexistent/load",))
    assert caught.value.slug == "command-not-started"
    assert recording_in(tmp_path / "rec").document.ended_by == "trouble"


def test_an_interrupt_keeps_the_recording(tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        record_gc(
            script(tmp_path, f"echo '{Line()}' >&2; exec sleep 1015"),
            RecordRequest(),
            tmp_path / "rec",
            listeners=Listeners(on_state=interrupt),
        )
    kept = recording_in(tmp_path / "rec")
    assert kept.document.ended_by == "interrupt"
    assert kept.document.exit_status is not None


def test_the_state_while_it_runs(tmp_path: Path) -> None:
    states = []
    record_gc(
        script(tmp_path, f"echo '{Line(number=7)}' >&2; sleep 0.5"),
        RecordRequest(),
        tmp_path / "rec",
        listeners=Listeners(on_state=lambda state, stage: states.append((state, stage))),
    )
    state, stage = states[-1]
    assert stage == "recording"
    assert state.cycles_count == 7
    assert state.heap_goal_bytes == 4 << 20
    assert state.resident_bytes > 0
    assert state.mapped_bytes == -1


def test_a_second_recording_replaces_the_first(tmp_path: Path) -> None:
    record(tmp_path, TRACED)
    run = record(tmp_path, "exit 0")
    assert (run.folder / "gc.log").read_bytes() == b""
    assert run.recording().log is None


@pytest.mark.parametrize("kind", ["file", "other folder"])
def test_what_is_not_replaced(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "rec"
    if kind == "file":
        target.write_text("mine")
    else:
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    with pytest.raises(StackwardError) as caught:
        record(tmp_path, "touch ran")
    assert caught.value.slug == "recording-not-written"
    assert not (tmp_path / "ran").exists()


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        prepare_program(("./nothing",), folder=tmp_path, cwd=tmp_path, environ=ENV)
    assert caught.value.slug == "no-such-program"


def test_one_that_cannot_be_started_leaves_nothing(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"\x7fELF nothing")
    broken.chmod(0o755)
    program = prepare_program((str(broken),), folder=tmp_path, cwd=tmp_path, environ=ENV)
    with pytest.raises(StackwardError) as caught:
        record_gc(program, RecordRequest(), tmp_path / "rec")
    assert caught.value.slug == "command-not-started"
    assert not (tmp_path / "rec").exists()
