"""Recording heap dumps: when they are asked for, how a run ends; a script stands for programs."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from heap_programs import heap_program
from stackward.capture import heap_snap
from stackward.capture.heap_condition import Condition
from stackward.capture.heap_dumps import DumpRecord, binary_beside, dump_record, heap_recording_in
from stackward.capture.heap_record import HeapListeners, HeapRecording, record_heap
from stackward.capture.heap_request import HeapRequest
from stackward.capture.heap_snap import HandlerState
from stackward.capture.run_environment import with_profile_rate
from stackward.core import StackwardError
from stackward.toolchain import process


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment only before a group that will not go is killed."""
    monkeypatch.setattr(process, "_GRACE_S", 0.3)


def record(tmp_path: Path, behave: str, *says: str, **request: object) -> HeapRecording:
    values: dict[str, object] = {"environment": {}, **request}
    program = heap_program(tmp_path, behave, *says)
    return record_heap(program, HeapRequest(**values), tmp_path / "rec")  # type: ignore[arg-type]


def slugs(recording: HeapRecording) -> list[str]:
    return [one.slug for one in recording.caveats]


def test_a_last_dump_when_the_time_is_over(tmp_path: Path) -> None:
    recording = record(tmp_path, "dump", duration_s=0.2)
    (dump,) = recording.written
    assert dump.reason == "end"
    assert slugs(recording) == []
    assert heap_recording_in(tmp_path / "rec") == recording.document
    assert recording.document.ended_by == "duration"
    assert recording.document.build_id == "abc/def"
    path = Path(dump.dump)
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "bin", "dumps.jsonl", "heap-1.dump", "heap-1.json", "heap-recording.json",
    ]  # fmt: skip
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert dump_record(path) == dump
    assert binary_beside(path) == tmp_path / "rec" / "bin" / "program"


def test_a_recording_that_was_moved_finds_its_executable(tmp_path: Path) -> None:
    recording = record(tmp_path, "dump", duration_s=0.0)
    moved = tmp_path / "elsewhere"
    recording.folder.rename(moved)
    assert binary_beside(moved / "heap-1.dump") == moved / "bin" / "program"


def test_dumps_at_times_since_it_was_ready(tmp_path: Path) -> None:
    recording = record(
        tmp_path, "dump", "=0.3", "listening", ready="listening", at_s=(0.1, 0.0), duration_s=0.2
    )
    assert [one.reason for one in recording.dumps] == ["at", "at", "end"]
    assert recording.document.elapsed_ns is not None
    assert recording.document.elapsed_ns > 400_000_000


def test_the_load_ends_it(tmp_path: Path) -> None:
    recording = record(tmp_path, "dump", load=("/bin/sh", "-c", "exit 3"))
    assert recording.document.ended_by == "load"
    assert [one.reason for one in recording.dumps] == ["end"]
    assert slugs(recording) == ["load-failed"]


def test_what_goes_wrong_ends_nothing(tmp_path: Path) -> None:
    heard: list[DumpRecord] = []
    states: list[tuple[HandlerState | None, str]] = []
    recording = record_heap(
        heap_program(tmp_path, "error,dump"),
        HeapRequest(environment={}, at_s=(0.0,), duration_s=0.2),
        tmp_path / "rec",
        listeners=HeapListeners(
            on_dump=heard.append, on_state=lambda state, stage: states.append((state, stage))
        ),
    )
    assert tuple(heard) == recording.dumps
    assert [one.error for one in recording.dumps] == ["the disk is full", ""]
    assert len(recording.written) == 1
    assert "writing a heap dump" in [stage for _, stage in states]
    state = states[-1][0]
    assert state is not None
    assert state.heap_bytes == 7_000_000


def test_a_program_that_ends_as_it_writes(tmp_path: Path) -> None:
    recording = record(tmp_path, "x", at_s=(0.0,))
    (dump,) = recording.dumps
    assert "ended before the dump was whole" in dump.error
    assert slugs(recording) == ["program-failed"]
    assert recording.document.exit_status == 2
    assert not recording.folder.exists()


def test_a_program_that_ends_by_itself(tmp_path: Path) -> None:
    recording = record(tmp_path, "ends")
    assert slugs(recording) == ["no-dump"]
    assert recording.document.ended_by == "program"
    assert not recording.folder.exists()


def test_a_condition_that_never_held(tmp_path: Path) -> None:
    condition = Condition(text="heap>80%", metric="heap", limit_percent=80.0)
    recording = record(tmp_path, "ends", condition=condition)
    (caveat,) = recording.caveats
    assert caveat.slug == "condition-not-met"


def test_a_handler_that_never_began(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heap_snap, "_BEGUN_WITHIN_S", 0.2)
    recording = record(tmp_path, "silent", duration_s=0.1)
    assert slugs(recording) == ["no-handler"]
    assert "has not begun" in recording.dumps[0].error


def test_never_ready(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        record(tmp_path, "ends", "no port", ready="listening")
    assert caught.value.slug == "never-ready"
    assert "no port" in caught.value.message
    assert not (tmp_path / "rec").exists()


def test_outputs_are_passed_on_and_kept(tmp_path: Path) -> None:
    out: list[bytes] = []
    recording = record_heap(
        heap_program(tmp_path, "ends", "hello"),
        HeapRequest(environment={}, keep_output=True),
        tmp_path / "rec",
        listeners=HeapListeners(on_stdout=out.append),
    )
    assert b"".join(out) == b"hello\n"
    assert (recording.folder / "stdout.log").read_text() == "hello\n"


@pytest.mark.parametrize("behave", ["dump", "error"])
def test_an_interrupt_takes_a_last_dump(tmp_path: Path, behave: str) -> None:
    def interrupt(state: HandlerState | None, stage: str) -> None:
        if state is not None and not timer.is_alive() and not timer.finished.is_set():
            timer.start()

    timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        record_heap(
            heap_program(tmp_path, behave),
            HeapRequest(environment={}),
            tmp_path / "rec",
            listeners=HeapListeners(on_state=interrupt),
        )
    assert (tmp_path / "rec" / "heap-1.dump").exists() == (behave == "dump")
    assert (tmp_path / "rec").exists() == (behave == "dump")
    if behave == "dump":
        assert heap_recording_in(tmp_path / "rec").ended_by == "interrupt"


def test_what_the_handler_is_told(tmp_path: Path) -> None:
    condition = Condition(text="heap>5", metric="heap", threshold_bytes=5)
    assert condition.environment() == {
        "STACKWARD_HEAP_METRIC": "heap",
        "STACKWARD_HEAP_THRESHOLD": "5",
    }
    assert with_profile_rate("", 1) == "memprofilerate=1"
    assert (
        with_profile_rate("memprofilerate=7,madvdontneed=1", 1) == "madvdontneed=1,memprofilerate=1"
    )
